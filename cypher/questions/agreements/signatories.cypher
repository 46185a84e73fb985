// Who signed which agreement, and when?
// 哪些单位签署了哪份协议，何时签署？
//
// One row per signature, and per body that issued an agreement. `role` is PARTY, ISSUER, or WITNESS, APPROVER or
// GUARANTOR of those who only accompanied it. `side` is the place for which the body signed; a party without one is a
// side of its own. `leads` marks the lead body, `joinedOn` is the day of a party that joined later. `signedOnStatus`
// says whether the source states the full date or part of it is inferred.
// Graph: the agreement, the body that signed it and its place.
// triggers: who signed|sign, signatories|signatory, signed by
// triggers: 谁签署|谁签订|谁签的|谁签了, 谁签署|谁签订|谁签了 协议, 签署方|签署单位|签约方|签约单位, 哪些单位 签署|签订
MATCH (agreement:Agreement)
WITH agreement
ORDER BY agreement.signedOn, agreement.id
MATCH (agreement)<-[signed:SIGNED|ISSUED]-(body:Institution)
OPTIONAL MATCH (place:Place {id: signed.side})
RETURN
  agreement.id AS agreementId,
  agreement.name AS agreementName,
  agreement.nameEn AS agreementNameEn,
  agreement.signedOn AS signedOn,
  agreement.signedOnStatus AS signedOnStatus,
  body.id AS bodyId,
  body.name AS bodyName,
  body.nameEn AS bodyNameEn,
  CASE WHEN signed:ISSUED THEN 'ISSUER' ELSE coalesce(signed.role, 'PARTY') END AS role,
  coalesce(agreement.leadBody = body.id, false) AS leads,
  signed.on AS joinedOn,
  signed.side AS side,
  place.name AS sideName,
  place.nameEn AS sideNameEn,
  signed.evidence AS evidence,
  COLLECT {
    MATCH path = (agreement)<-[signed]-(body)-[:OF_PLACE]->{0,1}(end:Institution|Place)
    RETURN path ORDER BY length(path), end.id
  } AS path
ORDER BY signedOn, agreementId, side, bodyId, role
