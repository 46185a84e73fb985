// What does a given agreement say in full? (picture)
//
// The agreement, its areas and tasks, what they create and what they act on, in the order of the text; at most 120
// paths.
/*
:param agreementId => 'cqcd-2021-science-city'
*/
MATCH path = (:Agreement {id: $agreementId})-[:CONTAINS]->(area:Commitment)-[:HAS_PART]->{0,1}
  (commitment:Commitment)-[:CREATES|ACTS_ON]->{0,1}(thing:Commitment|Deliverable|Facility|Place|Initiative|Project)
RETURN
  path,
  COLLECT { MATCH (commitment)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id ORDER BY passage.id } AS evidence
ORDER BY area.ordinal, commitment.level, commitment.ordinal, thing.id
LIMIT 120
