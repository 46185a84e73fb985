// Which commitments were signed, but have no project that delivers them?
// 哪些承诺事项已签署，但未见落实项目？
//
// One row per task and per commitment outside the numbered list, the most binding first, then the oldest. That the
// source names no project is an answer: it does not say that nothing was done.
// Drawn: the agreement, the area and the commitment.
MATCH path = (agreement:Agreement)-[:CONTAINS]->(area:Commitment)-[:HAS_PART]->{0,1}(commitment:Commitment)
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
  COLLECT { MATCH (commitment)<-[:HAS_DUTY]-(body:Institution|ActorGroup) RETURN body.name ORDER BY body.id } AS bodies,
  COLLECT {
    MATCH (commitment)<-[:HAS_DUTY]-(body:Institution|ActorGroup)
    RETURN body.nameEn ORDER BY body.id
  } AS bodiesEn,
  COLLECT { MATCH (commitment)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id ORDER BY passage.id } AS evidence,
  path
ORDER BY
  firmness DESC, signedOn, agreementId, area.level = 0, area.ordinal, commitment.level, commitment.ordinal, commitmentId
