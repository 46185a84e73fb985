// Which duties and facilities does one side have, without a counterpart on the other?
// 哪些责任和设施只有一方具备，另一方没有对应项？
//
// One row per duty or facility. DUTY: a body of one city bears a commitment in a role in which no body of another
// city bears it. FACILITY: a commitment acts on it, it is on one side, and no pair ties it to one of the other side.
// No DUTY: all that the bodies of one city bear, those of the other bear as well; a body without a city, such as a
// ministry, is on no side. Facilities whose side the source does not state: see `facilities/shared`.
// Drawn: the side, the body or facility, the commitment, its area and agreement.
MATCH promise = (agreement:Agreement)-[:CONTAINS]->(area:Commitment)-[:HAS_PART]->{0,1}(commitment:Commitment)
CALL (commitment) {
  MATCH tie = (city:City)<-[:OF_CITY]-(body:Institution)-[duty:HAS_DUTY]->(commitment)
  WHERE NOT EXISTS {
    MATCH (commitment)<-[alike:HAS_DUTY]-(:Institution)-[:OF_CITY]->(other:City)
    WHERE other <> city AND alike.role = duty.role
  }
  RETURN 'DUTY' AS kind, body AS thing, city AS place, duty.role AS how, duty.evidence AS evidence, tie
  UNION ALL
  MATCH tie = (place:Place)<-[:ON_SIDE]-(facility:Facility)<-[actsOn:ACTS_ON]-(commitment)
  WHERE COUNT { (facility)-[:ON_SIDE]->(:Place) } = 1
    AND NOT EXISTS { MATCH (facility)<-[paired:ACTS_ON]-(:Commitment) WHERE paired.pair IS NOT NULL }
  RETURN 'FACILITY' AS kind, facility AS thing, place, actsOn.mode AS how, actsOn.evidence AS evidence, tie
}
RETURN
  kind,
  thing.id AS thingId,
  thing.name AS thingName,
  thing.nameEn AS thingNameEn,
  place.name AS side,
  place.nameEn AS sideEn,
  how,
  agreement.id AS agreementId,
  commitment.id AS commitmentId,
  commitment.name AS commitmentName,
  commitment.nameEn AS commitmentNameEn,
  evidence,
  [tie, promise] AS path
ORDER BY
  kind, agreement.signedOn, agreementId, area.level = 0, area.ordinal, commitment.level, commitment.ordinal,
  commitmentId, thingId, how
