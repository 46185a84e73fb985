// What else did the parties of a given agreement sign?
// 某份协议的签署方还签署了哪些协议？
//
// One row per other agreement that a party, or a party of the same city, signed too. `sharedParties` are the bodies
// that signed both, `sharedCities` the cities for which both were signed; `parties` are all who signed the other one.
// `evidence` names the first 100 of `evidenceCount` passages.
// Drawn: the signatures of the other agreement, and how those of the given one lead to them: by the body that signed
// both, or by the city for which two bodies signed.
/*
:param agreementId => 'cqcd-2021-science-city'
*/
MATCH (agreement:Agreement {id: $agreementId})
CALL (agreement) {
  MATCH (agreement)<-[:SIGNED]-(:Institution)-[:SIGNED]->(other:Agreement)
  RETURN other
  UNION
  MATCH (agreement)<-[signed:SIGNED]-(:Institution)
  WITH DISTINCT agreement, signed.side AS side
  MATCH (other:Agreement)<-[alsoSigned:SIGNED {side: side}]-(:Institution)
  USING INDEX alsoSigned:SIGNED(side)
  WHERE other <> agreement
  RETURN other
}
WITH
  agreement,
  other,
  COLLECT {
    MATCH (agreement)<-[:SIGNED]-(party:Institution)-[:SIGNED]->(other)
    RETURN party ORDER BY party.id
  } AS shared,
  COLLECT {
    MATCH (agreement)<-[signed:SIGNED]-(:Institution)
    MATCH (other)<-[alsoSigned:SIGNED]-(:Institution)
    WHERE alsoSigned.side = signed.side
    WITH DISTINCT signed.side AS side
    MATCH (city:Place {id: side})
    RETURN city ORDER BY side
  } AS cities
RETURN
  other.id AS agreementId,
  other.name AS agreementName,
  other.nameEn AS agreementNameEn,
  other.signedOn AS signedOn,
  [party IN shared | party.name] AS sharedParties,
  [party IN shared | party.nameEn] AS sharedPartiesEn,
  [city IN cities | city.id] AS sharedCities,
  [city IN cities | city.name] AS sharedCityNames,
  [city IN cities | city.nameEn] AS sharedCityNamesEn,
  COLLECT { MATCH (other)<-[:SIGNED]-(body:Institution) RETURN body.name ORDER BY body.id } AS parties,
  COLLECT { MATCH (other)<-[:SIGNED]-(body:Institution) RETURN body.nameEn ORDER BY body.id } AS partiesEn,
  COLLECT {
    MATCH (other)<-[signed:SIGNED]-(:Institution)
    UNWIND signed.evidence AS id
    RETURN DISTINCT id ORDER BY id LIMIT 100
  } AS evidence,
  COUNT { MATCH (other)<-[signed:SIGNED]-(:Institution) UNWIND signed.evidence AS id RETURN DISTINCT id }
    AS evidenceCount,
  COLLECT {
    MATCH path = (other)<-[:SIGNED]-(body:Institution)
    RETURN path ORDER BY body.id
  } + COLLECT {
    MATCH path = (agreement)<-[:SIGNED]-(party:Institution)-[:SIGNED]->(other)
    RETURN path ORDER BY party.id
  } + COLLECT {
    MATCH path = (agreement)<-[signed:SIGNED]-(party:Institution)-[:OF_CITY]->(city:City)<-[:OF_CITY]-
      (body:Institution)-[alsoSigned:SIGNED]->(other)
    WHERE signed.side = city.id AND alsoSigned.side = city.id
    RETURN path ORDER BY party.id, body.id
  } AS path
ORDER BY size(shared) DESC, signedOn, agreementId
