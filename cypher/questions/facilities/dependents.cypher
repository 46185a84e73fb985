// What depends on a given facility?
//
// One row per commitment that acts on it, the agreement it stands in and the bodies that owe it.
/*
:param facilityId => 'chongqing-national-fintech-certification-centre'
*/
MATCH (facility:Facility {id: $facilityId})<-[actsOn:ACTS_ON]-(commitment:Commitment)
MATCH (commitment)<-[:HAS_PART]-{0,1}(:Commitment)<-[:CONTAINS]-(agreement:Agreement)
RETURN
  actsOn.mode AS mode,
  agreement.id AS agreementId,
  commitment.id AS commitmentId,
  commitment.name AS commitmentName,
  commitment.statementEn AS statementEn,
  commitment.firmness AS firmness,
  COLLECT { MATCH (commitment)<-[:HAS_DUTY]-(body:Institution|ActorGroup) RETURN body.name ORDER BY body.id } AS bodies,
  actsOn.evidence AS evidence
ORDER BY commitmentId
