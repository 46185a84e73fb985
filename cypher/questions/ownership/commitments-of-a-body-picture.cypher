// What has a given body committed to? (picture)
//
// One path per commitment, at most 60, in the order of the agreements and their lists: the body, the commitment, its
// area and the agreement.
/*
:param bodyId => 'chongqing-science-and-technology-bureau'
*/
MATCH path = (:Institution|ActorGroup {id: $bodyId})-[duty:HAS_DUTY]->(commitment:Commitment)<-[:HAS_PART]-{0,1}
  (area:Commitment)<-[:CONTAINS]-(agreement:Agreement)
RETURN path, duty.evidence AS evidence
ORDER BY agreement.id, area.ordinal, commitment.level, commitment.ordinal
LIMIT 60
