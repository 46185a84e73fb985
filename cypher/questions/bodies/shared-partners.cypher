// Which bodies share partners with a given body?
//
// One row per other body: `partners` owe commitments with both, `commitments` are those of the other body that
// it owes with these partners. A partner with more than 1000 relationships is left out: everybody shares it.
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
  collect(DISTINCT partner.name) AS partners,
  count(DISTINCT commitment) AS commitments,
  collect(duty.evidence) AS evidences
RETURN
  other.id AS otherId,
  other.name AS otherName,
  other.nameEn AS otherNameEn,
  COLLECT { UNWIND partners AS name RETURN name ORDER BY name } AS partners,
  commitments,
  COLLECT { UNWIND evidences AS ids UNWIND ids AS id RETURN DISTINCT id ORDER BY id } AS evidence
ORDER BY size(partners) DESC, commitments DESC, otherId
