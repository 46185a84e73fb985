// Which commitments do two given bodies share?
// 两个单位共同承担哪些承诺事项？
//
// One row per commitment in which both have a duty, in the order of the agreements and their lists, with the role and
// basis of each; `evidence` covers both duties.
// Graph: the two bodies and the commitment between them.
// triggers: shared|common|joint commitments|promises|duties, do together, both responsible
// triggers: 共同承担|共同承诺|共同责任|共同负责, 一起 负责|承担
/*
:param bodyId => 'chongqing-science-and-technology-bureau'
:param otherBodyId => 'chengdu-science-and-technology-bureau'
*/
MATCH path = (:Institution|ActorGroup {id: $bodyId})-[duty:HAS_DUTY]->(commitment:Commitment)<-[otherDuty:HAS_DUTY]-
  (:Institution|ActorGroup {id: $otherBodyId})
MATCH (commitment)<-[:HAS_PART]-{0,1}(area:Commitment)<-[:CONTAINS]-(agreement:Agreement)
RETURN
  agreement.id AS agreementId,
  agreement.name AS agreementName,
  agreement.nameEn AS agreementNameEn,
  commitment.id AS commitmentId,
  commitment.level AS level,
  commitment.name AS commitmentName,
  commitment.nameEn AS commitmentNameEn,
  commitment.statement AS statement,
  commitment.statementEn AS statementEn,
  duty.role AS role,
  duty.basis AS basis,
  otherDuty.role AS otherRole,
  otherDuty.basis AS otherBasis,
  COLLECT { UNWIND duty.evidence + otherDuty.evidence AS id RETURN DISTINCT id ORDER BY id LIMIT 100 } AS evidence,
  path
ORDER BY agreement.signedOn, agreementId, area.ordinal, level, commitment.ordinal, commitmentId, role, otherRole
