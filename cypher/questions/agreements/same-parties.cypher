// What else did the parties of a given agreement sign?
//
// One row per other agreement that a party, or a party of the same city, signed too. `sharedParties` are
// bodies that signed both; `sharedCities` the cities that stand on both.
/*
:param agreementId => 'cqcd-2021-science-city'
*/
MATCH (agreement:Agreement {id: $agreementId})<-[signed:SIGNED]-(party:Institution)
WITH agreement, collect(party) AS parties, collect(DISTINCT signed.side) AS sides
UNWIND sides AS side
MATCH (other:Agreement)<-[otherSigned:SIGNED {side: side}]-(body:Institution)
USING INDEX otherSigned:SIGNED(side)
WHERE other <> agreement
WITH
  other,
  collect(DISTINCT CASE WHEN body IN parties THEN body.name END) AS sharedParties,
  collect(DISTINCT otherSigned.side) AS sharedCities,
  collect(body.name) AS otherParties,
  collect(otherSigned.evidence) AS evidences
RETURN
  other.id AS agreementId,
  other.name AS agreementName,
  other.nameEn AS agreementNameEn,
  other.signedOn AS signedOn,
  sharedParties,
  COLLECT { UNWIND sharedCities AS city RETURN city ORDER BY city } AS sharedCities,
  COLLECT { UNWIND otherParties AS name RETURN name ORDER BY name } AS parties,
  COLLECT { UNWIND evidences AS ids UNWIND ids AS id RETURN DISTINCT id ORDER BY id } AS evidence
ORDER BY size(sharedParties) DESC, agreementId
