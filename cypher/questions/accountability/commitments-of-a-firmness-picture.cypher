// Which commitments are of a given firmness? (picture)
//
// One path per commitment, at most 60: the agreement, the area and the commitment.
/*
:param firmness => 1
*/
MATCH path = (agreement:Agreement)-[:CONTAINS]->(area:Commitment)-[:HAS_PART]->{0,1}(commitment:Commitment)
WHERE commitment.level <> 1 AND commitment.firmness = $firmness
RETURN
  path,
  COLLECT { MATCH (commitment)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id ORDER BY passage.id } AS evidence
ORDER BY agreement.id, area.ordinal, commitment.level, commitment.ordinal
LIMIT 60
