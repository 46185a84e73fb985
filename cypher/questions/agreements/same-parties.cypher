// What else did the parties of a given agreement sign or issue?
// 某份协议的签署方或印发单位还签署、印发了哪些协议？
//
// One row per other agreement signed or issued by one of the parties, or signed by another body for the same place.
// `sharedParties` are the bodies of both, `sharedSides` the places for which both were signed; `parties` are all bodies
// that signed or issued the other agreement. Witnesses are no parties. `evidence` lists the first 100 of
// `evidenceCount` passages.
// Graph: the signatures of the other agreement and how those of the given one lead to them: through a body that signed
// or issued both, or through a place for which two bodies signed.
// triggers: what else sign|signed|parties, parties|signatories else sign|signed, same parties
// triggers: 还签, 签署方 还签|其他协议, 相同签署方
/*
:param agreementId => 'cqcd-2021-science-city'
*/
MATCH (agreement:Agreement {id: $agreementId})
CALL (agreement) {
  MATCH (agreement)<-[signed:SIGNED|ISSUED]-(:Institution)-[alsoSigned:SIGNED|ISSUED]->(other:Agreement)
  WHERE coalesce(signed.role, 'PARTY') = 'PARTY' AND coalesce(alsoSigned.role, 'PARTY') = 'PARTY'
  RETURN other
  UNION
  MATCH (agreement)<-[signed:SIGNED]-(:Institution)
  WHERE coalesce(signed.role, 'PARTY') = 'PARTY'
  WITH DISTINCT agreement, signed.side AS side
  MATCH (other:Agreement)<-[alsoSigned:SIGNED {side: side}]-(:Institution)
  USING INDEX alsoSigned:SIGNED(side)
  WHERE other <> agreement AND coalesce(alsoSigned.role, 'PARTY') = 'PARTY'
  RETURN other
}
WITH
  agreement,
  other,
  COLLECT {
    MATCH signature = (agreement)<-[signed:SIGNED|ISSUED]-(:Institution)
    WHERE coalesce(signed.role, 'PARTY') = 'PARTY'
    RETURN signature
  } AS signatures,
  COLLECT {
    MATCH signature = (other)<-[signed:SIGNED|ISSUED]-(party:Institution)
    WHERE coalesce(signed.role, 'PARTY') = 'PARTY'
    RETURN signature ORDER BY party.id
  } AS otherSignatures
WITH
  *,
  [each IN signatures | nodes(each)[1]] AS own,
  COLLECT {
    UNWIND otherSignatures AS each
    WITH DISTINCT nodes(each)[1] AS party
    RETURN party ORDER BY party.id
  } AS parties,
  [each IN signatures | relationships(each)[0].side] AS sides,
  [each IN otherSignatures | relationships(each)[0].side] AS otherSides
WITH
  *,
  [party IN parties WHERE party IN own] AS shared,
  COLLECT {
    UNWIND otherSides AS side
    MATCH (place:Place {id: side})
    WHERE side IN sides
    RETURN DISTINCT place ORDER BY place.id
  } AS places
RETURN
  other.id AS agreementId,
  other.name AS agreementName,
  other.nameEn AS agreementNameEn,
  other.signedOn AS signedOn,
  [party IN shared | party.name] AS sharedParties,
  [party IN shared | party.nameEn] AS sharedPartiesEn,
  [place IN places | place.id] AS sharedSides,
  [place IN places | place.name] AS sharedSideNames,
  [place IN places | place.nameEn] AS sharedSideNamesEn,
  [party IN parties | party.name] AS parties,
  [party IN parties | party.nameEn] AS partiesEn,
  COLLECT {
    UNWIND otherSignatures AS each
    UNWIND relationships(each)[0].evidence AS id
    RETURN DISTINCT id ORDER BY id LIMIT 100
  } AS evidence,
  COUNT { UNWIND otherSignatures AS each UNWIND relationships(each)[0].evidence AS id RETURN DISTINCT id }
    AS evidenceCount,
  otherSignatures + [each IN signatures WHERE nodes(each)[1] IN shared] + COLLECT {
    MATCH path = (agreement)<-[signed:SIGNED]-(party:Institution)-[:OF_PLACE]->(place:Place)<-[:OF_PLACE]-
      (body:Institution)-[alsoSigned:SIGNED]->(other)
    WHERE party IN own AND body IN parties AND signed.side = place.id AND alsoSigned.side = place.id
    RETURN path ORDER BY party.id, body.id
  } AS path
ORDER BY size(shared) DESC, signedOn, agreementId
