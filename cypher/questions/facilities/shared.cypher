// Which facilities do commitments act on, how, and on whose side are they?
//
// One row per facility and commitment. `sideStatus` NOT_STATED: the source does not tell the city.
MATCH (facility:Facility)<-[actsOn:ACTS_ON]-(commitment:Commitment)
MATCH (commitment)<-[:HAS_PART]-{0,1}(:Commitment)<-[:CONTAINS]-(agreement:Agreement)
RETURN
  facility.id AS facilityId,
  facility.name AS facilityName,
  facility.nameEn AS facilityNameEn,
  facility.kind AS kind,
  COLLECT { MATCH (facility)-[:ON_SIDE]->(city:City) RETURN city.name ORDER BY city.id } AS sides,
  facility.sideStatus AS sideStatus,
  actsOn.mode AS mode,
  agreement.id AS agreementId,
  commitment.id AS commitmentId,
  commitment.name AS commitmentName,
  COLLECT { MATCH (commitment)<-[:HAS_DUTY]-(body:Institution|ActorGroup) RETURN body.name ORDER BY body.id } AS bodies,
  actsOn.evidence AS evidence
ORDER BY facilityId, commitmentId
