// Which bodies co-own a given commitment?
//
// One row per body and role, co-owners first. `basis` tells whether the source names the body
// (STATED) or the duty follows from its signature (INHERITED); `words` are the source's own.
/*
:param commitmentId => 'cqcd-2021-innovation-centre.1'
*/
MATCH (commitment:Commitment {id: $commitmentId})<-[duty:HAS_DUTY]-(body:Institution|ActorGroup)
OPTIONAL MATCH (body)-[:OF_CITY]->(city:City)
RETURN
  body.id AS bodyId,
  body.name AS bodyName,
  body.nameEn AS bodyNameEn,
  city.name AS city,
  duty.role AS role,
  duty.basis AS basis,
  duty.words AS words,
  duty.evidence AS evidence
ORDER BY role <> 'CO_OWNER', role, bodyId
