// Which facilities do commitments act on, how, and on whose side are they?
// 承诺事项涉及哪些设施，以何种方式涉及，设施在哪一方？
//
// One row per facility and commitment. `sideStatus` NOT_STATED: the source does not state the side; NOT_APPLICABLE:
// the facility is on several sides, or belongs to the whole region.
// Graph: the facility with its side, the commitment with its responsible bodies, its area and agreement.
// triggers: facilities, shared|which facilities, laboratories
// triggers: 设施, 哪些设施|共享设施|设施平台
MATCH path = (facility:Facility)<-[actsOn:ACTS_ON]-(commitment:Commitment)<-[:HAS_PART]-{0,1}(area:Commitment)
  <-[:CONTAINS]-(agreement:Agreement)
WITH path, facility, actsOn, commitment, area, agreement
ORDER BY
  facility.id, agreement.signedOn, agreement.id, area.level = 0, area.ordinal, commitment.level, commitment.ordinal,
  commitment.id, actsOn.mode
WITH
  *,
  COLLECT { MATCH onSide = (facility)-[:ON_SIDE]->(side:Place) RETURN onSide ORDER BY side.id } AS sides,
  COLLECT {
    MATCH bears = (commitment)<-[:HAS_DUTY]-(body:Institution|ActorGroup)
    RETURN bears ORDER BY body.id
  } AS bearing
RETURN
  facility.id AS facilityId,
  facility.name AS facilityName,
  facility.nameEn AS facilityNameEn,
  facility.kind AS kind,
  [each IN sides | last(nodes(each)).name] AS sides,
  [each IN sides | last(nodes(each)).nameEn] AS sidesEn,
  facility.sideStatus AS sideStatus,
  actsOn.mode AS mode,
  agreement.id AS agreementId,
  commitment.id AS commitmentId,
  commitment.name AS commitmentName,
  commitment.nameEn AS commitmentNameEn,
  [each IN bearing | last(nodes(each)).name] AS bodies,
  [each IN bearing | last(nodes(each)).nameEn] AS bodiesEn,
  actsOn.evidence AS evidence,
  [path] + sides + bearing AS path
ORDER BY
  facilityId, agreement.signedOn, agreementId, area.level = 0, area.ordinal, commitment.level, commitment.ordinal,
  commitmentId, mode
