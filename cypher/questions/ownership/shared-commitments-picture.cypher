// Which commitments do two given bodies share? (picture)
//
// One path per commitment, at most 60, in the order of the agreements and their lists: the two bodies and the
// commitment between them.
/*
:param bodyId => 'chongqing-science-and-technology-bureau'
:param otherBodyId => 'chengdu-science-and-technology-bureau'
*/
MATCH path = (:Institution|ActorGroup {id: $bodyId})-[duty:HAS_DUTY]->(commitment:Commitment)<-[:HAS_DUTY]-
  (:Institution|ActorGroup {id: $otherBodyId})
MATCH (commitment)<-[:HAS_PART]-{0,1}(area:Commitment)<-[:CONTAINS]-(agreement:Agreement)
RETURN path, duty.evidence AS evidence
ORDER BY agreement.id, area.ordinal, commitment.level, commitment.ordinal
LIMIT 60
