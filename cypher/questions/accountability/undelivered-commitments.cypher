// Which commitments were signed, but have no project that delivers them?
//
// One row per task and per commitment beside a list, firm ones first, oldest first. That the source names no
// project is an answer: it does not say that nothing was done.
MATCH (agreement:Agreement)-[:CONTAINS]->(:Commitment)-[:HAS_PART]->{0,1}(commitment:Commitment)
WHERE commitment.level <> 1 AND NOT EXISTS { (commitment)<-[:DELIVERS]-(:Project) }
RETURN
  commitment.firmness AS firmness,
  agreement.signedOn AS signedOn,
  agreement.id AS agreementId,
  commitment.id AS commitmentId,
  commitment.name AS commitmentName,
  commitment.statementEn AS statementEn,
  commitment.dueByStatus AS dueByStatus,
  COLLECT { MATCH (commitment)<-[:HAS_DUTY]-(body:Institution|ActorGroup) RETURN body.name ORDER BY body.id } AS bodies,
  COLLECT { MATCH (commitment)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id ORDER BY passage.id } AS evidence
ORDER BY firmness DESC, signedOn, commitmentId
