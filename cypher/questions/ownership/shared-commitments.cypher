// Which commitments do two given bodies share?
//
// One row per commitment that both have a duty in, with the role and basis of each.
/*
:param bodyId => 'chongqing-science-and-technology-bureau'
:param otherBodyId => 'chengdu-science-and-technology-bureau'
*/
MATCH (body:Institution|ActorGroup {id: $bodyId})-[duty:HAS_DUTY]->(commitment:Commitment)
MATCH (commitment)<-[otherDuty:HAS_DUTY]-(other:Institution|ActorGroup {id: $otherBodyId})
MATCH (commitment)<-[:HAS_PART]-{0,1}(area:Commitment)<-[:CONTAINS]-(agreement:Agreement)
RETURN
  agreement.id AS agreementId,
  commitment.id AS commitmentId,
  commitment.level AS level,
  commitment.name AS commitmentName,
  commitment.statementEn AS statementEn,
  duty.role AS role,
  duty.basis AS basis,
  otherDuty.role AS otherRole,
  otherDuty.basis AS otherBasis,
  duty.evidence AS evidence
ORDER BY agreementId, area.ordinal, level, commitment.ordinal
