// What does a given passage support?
//
// One row per thing that rests on it, and per relationship that names it, whatever its ends rest on.
/*
:param passageId => 'cqcd-2021.culture-tourism.10'
*/
MATCH (passage:Passage {id: $passageId})
CALL (passage) {
  MATCH (passage)<-[:EVIDENCED_BY]-(thing:Entity)
  RETURN
    [label IN labels(thing) WHERE label <> 'Entity'] AS kind,
    thing.id AS fromId,
    thing.name AS fromName,
    null AS toId,
    null AS toName,
    null AS role,
    null AS basis,
    null AS words
  UNION ALL
  CALL db.index.fulltext.queryRelationships('fact_evidence', '"' + passage.id + '"') YIELD relationship AS fact
  WITH fact, startNode(fact) AS thing, endNode(fact) AS other
  RETURN
    [type(fact)] AS kind,
    thing.id AS fromId,
    thing.name AS fromName,
    other.id AS toId,
    other.name AS toName,
    fact.role AS role,
    fact.basis AS basis,
    fact.words AS words
}
RETURN kind, fromId, fromName, toId, toName, role, basis, words, [passage.id] AS evidence
ORDER BY toId IS NOT NULL, kind, fromId, toId, role
