// Which bodies of the two cities are counterparts, and whose names differ by more than the city? (picture)
//
// One path per pair, at most 60: the two bodies between their cities.
MATCH path = (:City)<-[:OF_CITY]-(body:Institution)-[counterpart:COUNTERPART_OF]->
  (other:Institution)-[:OF_CITY]->(:City)
RETURN path, counterpart.evidence AS evidence
ORDER BY counterpart.via, body.id, other.id
LIMIT 60
