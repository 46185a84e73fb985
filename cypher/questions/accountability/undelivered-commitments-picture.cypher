// Which commitments were signed, but have no project that delivers them? (picture)
//
// The first 80 of those that promise a result (firmness 3), each with its area and agreement; the others are in
// the table.
MATCH path = (agreement:Agreement)-[:CONTAINS]->(area:Commitment)-[:HAS_PART]->{0,1}(commitment:Commitment)
WHERE commitment.level <> 1
  AND commitment.firmness = 3
  AND NOT EXISTS { (commitment)<-[:DELIVERS]-(:Project) }
RETURN
  path,
  COLLECT { MATCH (commitment)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id ORDER BY passage.id } AS evidence
ORDER BY agreement.signedOn, agreement.id, area.ordinal, commitment.level, commitment.ordinal
LIMIT 80
