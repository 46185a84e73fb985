// What has a given body committed to?
//
// One row per commitment, in the order of the agreements and their lists. A body is an institution
// or a group of actors that the source names by their kind only.
/*
:param bodyId => 'chongqing-science-and-technology-bureau'
*/
MATCH (body:Institution|ActorGroup {id: $bodyId})-[duty:HAS_DUTY]->(commitment:Commitment)
MATCH (commitment)<-[:HAS_PART]-{0,1}(area:Commitment)<-[:CONTAINS]-(agreement:Agreement)
RETURN
  agreement.id AS agreementId,
  agreement.name AS agreementName,
  commitment.id AS commitmentId,
  commitment.level AS level,
  commitment.name AS commitmentName,
  commitment.statement AS statement,
  commitment.statementEn AS statementEn,
  commitment.modality AS modality,
  commitment.firmness AS firmness,
  duty.role AS role,
  duty.basis AS basis,
  duty.evidence AS evidence
ORDER BY agreementId, area.ordinal, level, commitment.ordinal
