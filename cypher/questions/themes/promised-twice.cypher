// What is promised in two agreements by different owners?
//
// One row per pair of tasks of two agreements that create the same kind of thing for the same themes and have
// no duty-bearer in common: who should talk to each other. Events are left out, they are many and their own.
MATCH (one:Commitment)-[about:ABOUT]->(theme:Theme {kind: 'CROSSCUT'})<-[otherAbout:ABOUT]-(other:Commitment)
WHERE about.derived IS NULL AND otherAbout.derived IS NULL AND one.id < other.id
MATCH (one)-[:CREATES]->(created:Deliverable)
MATCH (other)-[:CREATES]->(otherCreated:Deliverable)
WHERE created.kind = otherCreated.kind
  AND created.kind <> 'EVENT'
  AND NOT EXISTS { (one)<-[:HAS_DUTY]-(:Institution)-[:HAS_DUTY]->(other) }
WITH one, other, created, otherCreated, theme, about.evidence + otherAbout.evidence AS evidence
ORDER BY theme.id
WITH one, other, created, otherCreated, collect(theme.name) AS themes, collect(evidence) AS evidences
RETURN
  created.kind AS kind,
  themes,
  one.id AS commitmentId,
  created.name AS creates,
  COLLECT { MATCH (one)<-[:HAS_DUTY]-(body:Institution) RETURN body.name ORDER BY body.id } AS owners,
  other.id AS otherCommitmentId,
  otherCreated.name AS otherCreates,
  COLLECT { MATCH (other)<-[:HAS_DUTY]-(body:Institution) RETURN body.name ORDER BY body.id } AS otherOwners,
  COLLECT { UNWIND evidences AS ids UNWIND ids AS id RETURN DISTINCT id ORDER BY id } AS evidence
ORDER BY kind, commitmentId, otherCommitmentId, created.id, otherCreated.id
