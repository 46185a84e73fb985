// Which bodies co-own a given commitment? (picture)
//
// One path per body: the body, its duty, the commitment and the agreement that contains it.
/*
:param commitmentId => 'cqcd-2021-innovation-centre.1'
*/
MATCH (commitment:Commitment {id: $commitmentId})<-[duty:HAS_DUTY]-(body:Institution|ActorGroup)
MATCH path = (body)-[duty]->(commitment)<-[:HAS_PART]-{0,1}(:Commitment)<-[:CONTAINS]-(:Agreement)
RETURN path, duty.evidence AS evidence
ORDER BY duty.role, body.id
LIMIT 60
