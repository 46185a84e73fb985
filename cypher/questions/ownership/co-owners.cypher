// Which bodies co-own a given commitment?
// 哪些单位共同承担某项承诺事项？
//
// One row per body and role, co-owners first. `basis` tells whether the source names the body
// (STATED) or the duty follows from its signature (INHERITED); `words` are the source's own.
// Drawn: the body, its duty, the commitment and the agreement that contains it.
/*
:param commitmentId => 'cqcd-2021-innovation-centre.1'
*/
MATCH (commitment:Commitment {id: $commitmentId})<-[duty:HAS_DUTY]-(body:Institution|ActorGroup)
OPTIONAL MATCH (body)-[:OF_CITY]->(city:City)
OPTIONAL MATCH path = (body)-[duty]->(commitment)<-[:HAS_PART]-{0,1}(:Commitment)<-[:CONTAINS]-(:Agreement)
RETURN
  body.id AS bodyId,
  body.name AS bodyName,
  body.nameEn AS bodyNameEn,
  city.name AS city,
  city.nameEn AS cityEn,
  duty.role AS role,
  duty.basis AS basis,
  duty.words AS words,
  duty.evidence AS evidence,
  path
ORDER BY role <> 'CO_OWNER', role, bodyId, city
