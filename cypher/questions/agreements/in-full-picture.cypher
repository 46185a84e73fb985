// What does a given agreement say in full? (picture)
//
// The agreement, its areas and tasks, what they create and what they act on.
/*
:param agreementId => 'cqcd-2021-science-city'
*/
MATCH path = (agreement:Agreement {id: $agreementId})-[:CONTAINS]->
  (:Commitment)-[:HAS_PART]->{0,1}(commitment:Commitment)
OPTIONAL MATCH further = (commitment)-[:CREATES|ACTS_ON]->(thing:Deliverable|Facility|Place|Initiative|Project)
RETURN
  path,
  further,
  COLLECT { MATCH (commitment)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id ORDER BY passage.id } AS evidence
ORDER BY commitment.id, thing.id
