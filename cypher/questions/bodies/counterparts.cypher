// Which bodies of the two cities are counterparts, and whose names differ by more than the city?
//
// One row per pair of signatories. `differs` is true where the names differ by more than the city's name: the
// two cities cut their departments differently.
MATCH (body:Institution)-[counterpart:COUNTERPART_OF]->(other:Institution)
MATCH (body)-[:OF_CITY]->(city:City)
MATCH (other)-[:OF_CITY]->(otherCity:City)
WITH
  body, other, counterpart, city, otherCity,
  replace(replace(body.name, city.name, ''), left(city.name, 2), '') AS bare,
  replace(replace(other.name, otherCity.name, ''), left(otherCity.name, 2), '') AS otherBare
RETURN
  counterpart.via AS agreementId,
  body.id AS bodyId,
  body.name AS bodyName,
  city.name AS city,
  other.id AS otherId,
  other.name AS otherName,
  otherCity.name AS otherCity,
  bare <> otherBare AS differs,
  counterpart.evidence AS evidence
ORDER BY agreementId, bodyId, otherId
