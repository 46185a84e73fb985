// Which bodies of different cities are counterparts, and whose names differ by more than the city?
// 不同城市的哪些单位相互对口，哪些单位的名称除城市名外仍有差别？
//
// One row per pair of bodies that signed an agreement for different cities; of three cities there are three pairs.
// `differs` is true where the names differ by more than the city's name: the cities cut their departments differently.
// Drawn: the two bodies between their cities.
MATCH (body:Institution)-[counterpart:COUNTERPART_OF]->(other:Institution)
OPTIONAL MATCH ofCity = (body)-[:OF_CITY]->(city:City)
OPTIONAL MATCH ofOtherCity = (other)-[:OF_CITY]->(otherCity:City)
MATCH pair = (body)-[counterpart]->(other)
// A city's short name is its name without 市, 州 or the like.
WITH
  *,
  CASE WHEN city IS NULL THEN [] ELSE [city.name, left(city.name, size(city.name) - 1)] END AS names,
  CASE
    WHEN otherCity IS NULL THEN []
    ELSE [otherCity.name, left(otherCity.name, size(otherCity.name) - 1)]
  END AS otherNames
WITH
  *,
  reduce(bare = body.name, name IN names | replace(bare, name, '')) AS bare,
  reduce(bare = other.name, name IN otherNames | replace(bare, name, '')) AS otherBare
OPTIONAL MATCH (agreement:Agreement {id: counterpart.via})
RETURN
  counterpart.via AS agreementId,
  agreement.name AS agreementName,
  agreement.nameEn AS agreementNameEn,
  body.id AS bodyId,
  body.name AS bodyName,
  body.nameEn AS bodyNameEn,
  city.name AS city,
  city.nameEn AS cityEn,
  other.id AS otherId,
  other.name AS otherName,
  other.nameEn AS otherNameEn,
  otherCity.name AS otherCity,
  otherCity.nameEn AS otherCityEn,
  bare <> otherBare AS differs,
  counterpart.evidence AS evidence,
  [path IN [pair, ofCity, ofOtherCity] WHERE path IS NOT NULL] AS path
ORDER BY agreement.signedOn, agreementId, bodyId, otherId
