// Which agreements were signed between two given days?
//
// One row per agreement; both days are included.
/*
:param from => date('2021-01-01')
:param to => date('2021-12-31')
*/
MATCH (agreement:Agreement)
WHERE $from <= agreement.signedOn <= $to
RETURN
  agreement.id AS agreementId,
  agreement.name AS agreementName,
  agreement.nameEn AS agreementNameEn,
  agreement.signedOn AS signedOn,
  agreement.signedOnStatus AS signedOnStatus,
  agreement.signedOnNote AS signedOnNote,
  COLLECT { MATCH (agreement)<-[:SIGNED]-(body:Institution) RETURN body.name ORDER BY body.id } AS parties,
  COLLECT { MATCH (agreement)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id ORDER BY passage.id } AS evidence
ORDER BY signedOn, agreementId
