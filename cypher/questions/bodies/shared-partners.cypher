// Which bodies share partners with a given body?
// 哪些单位与某个单位有共同的合作单位？
//
// One row per other body: `partners` are the bodies that have commitments with both, and `commitments` is the number
// of commitments that the other body shares with these partners. Partners with more than 1000 relationships are
// omitted, because everybody shares them. `evidence` lists the first 100 of `evidenceCount` passages.
// triggers: partners|partner, works|work together, share|shared partners
// triggers: 合作单位|合作伙伴|共同合作, 与谁合作|和谁合作
/*
:param bodyId => 'chongqing-culture-and-tourism-development-commission'
*/
MATCH (body:Institution|ActorGroup {id: $bodyId})-[:HAS_DUTY]->(:Commitment)<-[:HAS_DUTY]-
  (partner:Institution|ActorGroup)
WITH DISTINCT body, partner
WHERE COUNT { (partner)--() } <= 1000
MATCH (partner)-[:HAS_DUTY]->(commitment:Commitment)<-[duty:HAS_DUTY]-(other:Institution|ActorGroup)
WHERE other <> body AND other <> partner
WITH
  other,
  collect(DISTINCT partner) AS partners,
  count(DISTINCT commitment) AS commitments,
  collect(duty.evidence) AS evidences
WITH *, COLLECT { UNWIND partners AS partner RETURN partner ORDER BY partner.id } AS sorted
RETURN
  other.id AS otherId,
  other.name AS otherName,
  other.nameEn AS otherNameEn,
  [partner IN sorted | partner.id] AS partnerIds,
  [partner IN sorted | partner.name] AS partners,
  [partner IN sorted | partner.nameEn] AS partnersEn,
  commitments,
  COLLECT { UNWIND evidences AS ids UNWIND ids AS id RETURN DISTINCT id ORDER BY id LIMIT 100 } AS evidence,
  COUNT { UNWIND evidences AS ids UNWIND ids AS id RETURN DISTINCT id } AS evidenceCount
ORDER BY size(partners) DESC, commitments DESC, otherId
