// Which targets are set, by whom, until when, and from where? (picture)
//
// One path per target, at most 60: who set it, the target and what it measures.
MATCH path = (owner:Agreement|Commitment|Project|Programme)-[:HAS_TARGET]->(target:Target)-[:MEASURED_BY]->(:Indicator)
RETURN
  path,
  COLLECT { MATCH (target)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id ORDER BY passage.id } AS evidence
ORDER BY target.id, owner.id
LIMIT 60
