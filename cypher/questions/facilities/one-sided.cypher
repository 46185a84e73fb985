// Which facilities stand on one side only, without a counterpart on the other?
//
// One row per facility that a commitment acts on, that is on one side or on a side that the source does not
// tell, and that no pair ties to another thing.
MATCH (facility:Facility)<-[actsOn:ACTS_ON]-(commitment:Commitment)
WHERE facility.sideStatus <> 'NOT_APPLICABLE'
WITH facility, collect(actsOn) AS uses, collect(commitment.id) AS commitmentIds
WHERE all(use IN uses WHERE use.pair IS NULL)
RETURN
  facility.id AS facilityId,
  facility.name AS facilityName,
  facility.nameEn AS facilityNameEn,
  facility.kind AS kind,
  COLLECT { MATCH (facility)-[:ON_SIDE]->(city:City) RETURN city.name ORDER BY city.id } AS sides,
  facility.sideStatus AS sideStatus,
  COLLECT { UNWIND commitmentIds AS id RETURN id ORDER BY id } AS commitmentIds,
  COLLECT { MATCH (facility)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id ORDER BY passage.id } AS evidence
ORDER BY facilityId
