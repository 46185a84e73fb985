// Which duties and facilities has one side only, without a counterpart on the other?
//
// One row per duty or facility. DUTY: a body of one city owes a commitment in a role in which no body of another
// city owes it. FACILITY: a commitment acts on it, it stands on one side, and no pair ties it to a thing of the
// other. No DUTY: all that the bodies of one city owe, those of the other owe as well; a body without a city, such
// as a ministry, is on no side. Facilities whose side the source does not tell: see `facilities/one-sided`.
MATCH (agreement:Agreement)-[:CONTAINS]->(:Commitment)-[:HAS_PART]->{0,1}(commitment:Commitment)
CALL (commitment) {
  MATCH (city:City)<-[:OF_CITY]-(body:Institution)-[duty:HAS_DUTY]->(commitment)
  WHERE NOT EXISTS {
    MATCH (commitment)<-[alike:HAS_DUTY]-(:Institution)-[:OF_CITY]->(other:City)
    WHERE other <> city AND alike.role = duty.role
  }
  RETURN 'DUTY' AS kind, body AS thing, city, duty.role AS how, duty.evidence AS evidence
  UNION ALL
  MATCH (city:City)<-[:ON_SIDE]-(facility:Facility)<-[actsOn:ACTS_ON]-(commitment)
  WHERE COUNT { (facility)-[:ON_SIDE]->(:City) } = 1
    AND NOT EXISTS { MATCH (facility)<-[paired:ACTS_ON]-(:Commitment) WHERE paired.pair IS NOT NULL }
  RETURN 'FACILITY' AS kind, facility AS thing, city, actsOn.mode AS how, actsOn.evidence AS evidence
}
RETURN
  kind,
  thing.id AS thingId,
  thing.name AS thingName,
  thing.nameEn AS thingNameEn,
  city.name AS side,
  how,
  agreement.id AS agreementId,
  commitment.id AS commitmentId,
  commitment.name AS commitmentName,
  evidence
ORDER BY kind, thingId, commitmentId
