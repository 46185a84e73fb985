// Who signed which agreement, and when? (picture)
//
// One path per signature: the agreement, the body that signed it and the body's city.
MATCH path = (agreement:Agreement)<-[signed:SIGNED]-(body:Institution)-[:OF_CITY]->(:City)
RETURN path, signed.evidence AS evidence
ORDER BY agreement.id, body.id
LIMIT 60
