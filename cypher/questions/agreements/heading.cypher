// What is a given agreement called, who signed it, and when?
// 某份协议名称为何，由哪些单位、何时签署？
//
// One row per body that signed or issued the agreement, or one without a body if the source names none; what is said
// of the agreement itself is the same in each. `shortName` is the shortest of its other names, or else its name.
// `declared` is the number of areas of cooperation that it announces, `captured` the number that the source lists.
// `role` is PARTY, ISSUER, WITNESS, APPROVER or GUARANTOR; `side` is the place for which the body signed.
// Graph: the agreement, the body that signed it and its place.
// triggers: heading, title|full title|name of agreement, who signed it when
// triggers: 标题|全称 协议, 协议 全称|全名
/*
:param agreementId => 'cqcd-2021-innovation-centre'
*/
MATCH (agreement:Agreement {id: $agreementId})
OPTIONAL MATCH (agreement)<-[signed:SIGNED|ISSUED]-(body:Institution)
OPTIONAL MATCH (place:Place {id: signed.side})
RETURN
  agreement.id AS agreementId,
  agreement.name AS agreementName,
  agreement.nameEn AS agreementNameEn,
  coalesce(agreement.shortName, agreement.name) AS shortName,
  coalesce(agreement.shortNameEn, agreement.nameEn) AS shortNameEn,
  agreement.titleType AS titleType,
  agreement.signedOn AS signedOn,
  agreement.signedOnStatus AS signedOnStatus,
  agreement.validUntil AS validUntil,
  agreement.validUntilStatus AS validUntilStatus,
  agreement.declaredAreas AS declared,
  agreement.declaredAreasStatus AS declaredStatus,
  COUNT { (agreement)-[:CONTAINS]->(:Commitment {level: 1}) } AS captured,
  body.id AS bodyId,
  body.name AS bodyName,
  body.nameEn AS bodyNameEn,
  CASE WHEN signed:ISSUED THEN 'ISSUER' WHEN signed:SIGNED THEN coalesce(signed.role, 'PARTY') END AS role,
  coalesce(agreement.leadBody = body.id, false) AS leads,
  signed.on AS joinedOn,
  signed.side AS side,
  place.name AS sideName,
  place.nameEn AS sideNameEn,
  COLLECT {
    CALL (agreement, signed) {
      MATCH (agreement)-[:EVIDENCED_BY]->(passage:Passage)
      RETURN passage.id AS id
      UNION
      UNWIND signed.evidence AS id
      RETURN id
    }
    RETURN id ORDER BY id LIMIT 100
  } AS evidence,
  COLLECT {
    MATCH path = (agreement)<-[signed]-(body)-[:OF_PLACE]->{0,1}(end:Institution|Place)
    RETURN path ORDER BY length(path), end.id
  } AS path
ORDER BY side, bodyId, role
