// Which agreements were signed between two given days?
// 某两个日期之间签署了哪些协议？
//
// One row per agreement; both days are included.
// Drawn: the agreement and the bodies that signed it.
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
  COLLECT { MATCH (agreement)<-[:SIGNED]-(body:Institution) RETURN body.nameEn ORDER BY body.id } AS partiesEn,
  COLLECT { MATCH (agreement)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id ORDER BY passage.id } AS evidence,
  COLLECT { MATCH path = (agreement)<-[:SIGNED]-(body:Institution) RETURN path ORDER BY body.id } AS path
ORDER BY signedOn, agreementId
