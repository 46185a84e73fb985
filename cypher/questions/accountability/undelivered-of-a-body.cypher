// Which commitments of a given body have no project that delivers them?
// 某个单位承担的哪些承诺事项未见落实项目？
//
// One row per task and per commitment outside the numbered list that the body bears, the most binding first, then the
// oldest. That the source names no project is an answer: it does not say that nothing was done.
// Drawn: the body, the commitment, its area and agreement.
/*
:param bodyId => 'chongqing-science-and-technology-bureau'
*/
MATCH path = (:Institution|ActorGroup {id: $bodyId})-[duty:HAS_DUTY]->(commitment:Commitment)<-[:HAS_PART]-{0,1}
  (area:Commitment)<-[:CONTAINS]-(agreement:Agreement)
WHERE NOT EXISTS { (commitment)-[:HAS_PART]->(:Commitment) } AND NOT EXISTS { (commitment)<-[:DELIVERS]-(:Project) }
RETURN
  commitment.firmness AS firmness,
  agreement.signedOn AS signedOn,
  agreement.id AS agreementId,
  commitment.id AS commitmentId,
  commitment.name AS commitmentName,
  commitment.nameEn AS commitmentNameEn,
  commitment.statement AS statement,
  commitment.statementEn AS statementEn,
  commitment.dueBy AS dueBy,
  commitment.dueByStatus AS dueByStatus,
  duty.role AS role,
  duty.basis AS basis,
  duty.evidence AS evidence,
  path
ORDER BY
  firmness DESC, signedOn, agreementId, area.level = 0, area.ordinal, commitment.level, commitment.ordinal, commitmentId
