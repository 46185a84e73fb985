// What else did the parties of a given agreement sign? (picture)
//
// From the agreement by a party that signed both, or by a party and its city to a body of that city, to the other
// agreement; at most 60 paths.
/*
:param agreementId => 'cqcd-2021-science-city'
*/
MATCH (agreement:Agreement {id: $agreementId})
CALL (agreement) {
  MATCH path = (agreement)<-[:SIGNED]-(body:Institution)-[signed:SIGNED]->(other:Agreement)
  RETURN path, signed, body, other
  UNION ALL
  MATCH path = (agreement)<-[:SIGNED]-(:Institution)-[:OF_CITY]->(:City)<-[:OF_CITY]-
    (body:Institution)-[signed:SIGNED]->(other:Agreement)
  WHERE other <> agreement
  RETURN path, signed, body, other
}
RETURN path, signed.evidence AS evidence
ORDER BY length(path), other.id, body.id
LIMIT 60
