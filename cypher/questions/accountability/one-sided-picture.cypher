// Which duties and facilities has one side only, without a counterpart on the other? (picture)
//
// The rows of `accountability/one-sided`, at most 60 paths: the side, the body or facility, the commitment and its
// agreement.
MATCH (commitment:Commitment)
CALL (commitment) {
  MATCH path = (city:City)<-[:OF_CITY]-(thing:Institution)-[duty:HAS_DUTY]->(commitment)<-[:HAS_PART]-{0,1}
    (:Commitment)<-[:CONTAINS]-(:Agreement)
  WHERE NOT EXISTS {
    MATCH (commitment)<-[alike:HAS_DUTY]-(:Institution)-[:OF_CITY]->(other:City)
    WHERE other <> city AND alike.role = duty.role
  }
  RETURN path, thing, duty.evidence AS evidence
  UNION ALL
  MATCH path = (:City)<-[:ON_SIDE]-(thing:Facility)<-[actsOn:ACTS_ON]-(commitment)<-[:HAS_PART]-{0,1}
    (:Commitment)<-[:CONTAINS]-(:Agreement)
  WHERE COUNT { (thing)-[:ON_SIDE]->(:City) } = 1
    AND NOT EXISTS { MATCH (thing)<-[paired:ACTS_ON]-(:Commitment) WHERE paired.pair IS NOT NULL }
  RETURN path, thing, actsOn.evidence AS evidence
}
RETURN path, evidence
ORDER BY thing.id, commitment.id
LIMIT 60
