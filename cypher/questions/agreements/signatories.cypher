// Who signed which agreement, and when?
// 哪些单位签署了哪份协议，何时签署？
//
// One row per signature. `signedOnStatus` tells whether the source states the date or part of it is inferred; `side`
// is the city that the body signed for.
// Drawn: the agreement, the body that signed it and the body's city.
MATCH (agreement:Agreement)<-[signed:SIGNED]-(body:Institution)
OPTIONAL MATCH (city:Place {id: signed.side})
RETURN
  agreement.id AS agreementId,
  agreement.name AS agreementName,
  agreement.nameEn AS agreementNameEn,
  agreement.signedOn AS signedOn,
  agreement.signedOnStatus AS signedOnStatus,
  body.id AS bodyId,
  body.name AS bodyName,
  body.nameEn AS bodyNameEn,
  signed.side AS side,
  city.name AS sideName,
  city.nameEn AS sideNameEn,
  signed.evidence AS evidence,
  COLLECT {
    MATCH path = (agreement)<-[signed]-(body)-[:OF_CITY]->{0,1}(end:Institution|City)
    RETURN path ORDER BY length(path), end.id
  } AS path
ORDER BY signedOn, agreementId, side, bodyId
