// Who signed which agreement, and when?
//
// One row per signature. `signedOnStatus` tells whether the source states the date or part of it
// is inferred; `side` is the city that the body signed for.
MATCH (agreement:Agreement)<-[signed:SIGNED]-(body:Institution)
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
  signed.evidence AS evidence
ORDER BY signedOn, agreementId, side, bodyId
