// Which bodies co-own a given commitment?
// 哪些单位共同承担某项承诺事项？
//
// One row per body and role, co-owners first. `basis` says whether the source names the body (STATED), the duty is our
// reading (INFERRED) or it follows from the signature (INHERITED); `words` quotes the source. `side` is the
// place for which the body signed the agreement, or, if it did not, the one that it belongs to; `kind` tells unnamed
// actors apart.
// Graph: the body, its duty, the commitment and its agreement.
// triggers: who responsible|responsibility, responsible body|bodies, in charge|accountable
// triggers: who owns|leads|lead|builds|build|runs|organises
// triggers: who must|has|have|should|will found|set|build|hold|create
// triggers: 谁负责|谁牵头|谁承担|谁来|由谁|谁办|谁建|谁主办, 责任单位|牵头单位|责任主体|承担单位, 共同承担
/*
:param commitmentId => 'cqcd-2021-innovation-centre.1'
*/
MATCH (commitment:Commitment {id: $commitmentId})<-[duty:HAS_DUTY]-(body:Institution|ActorGroup)
OPTIONAL MATCH path = (body)-[duty]->(commitment)<-[:HAS_PART]-{0,1}(:Commitment)<-[:CONTAINS]-(agreement:Agreement)
OPTIONAL MATCH (body)-[signed:SIGNED]->(agreement)
CALL (body, signed) {
  OPTIONAL MATCH (body)-[:OF_PLACE]->(place:Place)
  WHERE signed IS NULL
  RETURN place.id AS sideId
  ORDER BY sideId
  LIMIT 1
}
OPTIONAL MATCH (side:Place {id: coalesce(signed.side, sideId)})
RETURN
  body.id AS bodyId,
  body.name AS bodyName,
  body.nameEn AS bodyNameEn,
  CASE WHEN body:ActorGroup THEN 'ActorGroup' ELSE 'Institution' END AS kind,
  side.name AS side,
  side.nameEn AS sideEn,
  duty.role AS role,
  duty.basis AS basis,
  duty.words AS words,
  duty.evidence AS evidence,
  path
ORDER BY role <> 'CO_OWNER', role, bodyId
