// A body, programme or place is succeeded by the one that an analyst decided it became (a match decision SUCCEEDED), unless
// a document states a succession of the two, or the successor led to it. No passage says so: the decision has the reason
// and who gave it. Several that became one were merged, one that became several was split.

MATCH (body:Institution|Programme|Place)
MATCH (decision:MatchDecision {verdict: 'SUCCEEDED'})
WHERE decision.undoneAt IS NULL AND body.id IN [decision.one, decision.other]
WITH DISTINCT decision
ORDER BY decision.at, decision.id
MATCH (one:Entity {id: decision.one})
MATCH (other:Entity {id: decision.other})
WHERE ((one:Institution AND other:Institution) OR (one:Programme AND other:Programme) OR (one:Place AND other:Place))
  AND NOT EXISTS { (one)-[stated:SUCCEEDED_BY]-(other) WHERE stated.rule IS NULL }
WITH
  decision,
  one,
  other,
  COUNT { (each:MatchDecision {verdict: 'SUCCEEDED', other: decision.other}) WHERE each.undoneAt IS NULL } AS before,
  COUNT { (each:MatchDecision {verdict: 'SUCCEEDED', one: decision.one}) WHERE each.undoneAt IS NULL } AS after
CALL (decision, one, other, before, after) {
  WITH decision, one, other, before, after
  WHERE NOT EXISTS { (other)-[:SUCCEEDED_BY]->{1,50}(one) }
  MERGE (one)-[succeeded:SUCCEEDED_BY]->(other)
  SET
    succeeded.on = decision.on,
    succeeded.kind = CASE WHEN before > 1 THEN 'MERGED' WHEN after > 1 THEN 'SPLIT' ELSE 'RENAMED' END,
    succeeded.derived = true,
    succeeded.rule = 'decided-successions'
};
