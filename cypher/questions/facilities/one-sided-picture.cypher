// Which facilities stand on one side only, without a counterpart on the other? (picture)
//
// One path per facility, at most 60: its city, where the source tells it, the facility, and the commitments that act
// on it.
MATCH path = (commitment:Commitment)-[actsOn:ACTS_ON]->(facility:Facility)-[:ON_SIDE]->{0,1}(side:City|Facility)
WHERE facility.sideStatus <> 'NOT_APPLICABLE'
  AND (side <> facility OR NOT EXISTS { (facility)-[:ON_SIDE]->(:City) })
  AND NOT EXISTS { MATCH (facility)<-[paired:ACTS_ON]-(:Commitment) WHERE paired.pair IS NOT NULL }
RETURN path, actsOn.evidence AS evidence
ORDER BY facility.id, commitment.id, side.id
LIMIT 60
