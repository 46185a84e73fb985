// Which commitments of a given body have no project that delivers them?
//
// One row per task and per commitment beside a list that the body bears, firm ones first, oldest first. That the
// source names no project is an answer: it does not say that nothing was done.
/*
:param bodyId => 'chongqing-science-and-technology-bureau'
*/
MATCH (body:Institution|ActorGroup {id: $bodyId})-[duty:HAS_DUTY]->(commitment:Commitment)
WHERE commitment.level <> 1 AND NOT EXISTS { (commitment)<-[:DELIVERS]-(:Project) }
MATCH (commitment)<-[:HAS_PART]-{0,1}(:Commitment)<-[:CONTAINS]-(agreement:Agreement)
RETURN
  commitment.firmness AS firmness,
  agreement.signedOn AS signedOn,
  agreement.id AS agreementId,
  commitment.id AS commitmentId,
  commitment.name AS commitmentName,
  commitment.statementEn AS statementEn,
  commitment.dueByStatus AS dueByStatus,
  duty.role AS role,
  duty.basis AS basis,
  duty.evidence AS evidence
ORDER BY firmness DESC, signedOn, commitmentId
