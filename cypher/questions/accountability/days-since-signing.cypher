// How long has each agreement been running, and when does it end?
// 各协议已实施多久，何时到期？
//
// One row per agreement, oldest first; `days` is the number of days from the signature to a given day, negative if it
// was signed later. Agreements whose date of signature is unknown come last, without `days`. `term` is IN_FORCE,
// EXPIRED, NOT_YET_SIGNED, or NOT_STATED where the source states no end. `targets` and `deadlines` are in the same
// order.
// triggers: how long agreement running|force, agreement expires|expire|ends when, how old agreement
// triggers: 协议 实施多久|多久到期|还有多久, 协议 何时到期|什么时候到期|多久
/*
:param asOf => date()
*/
MATCH (agreement:Agreement)
RETURN
  agreement.id AS agreementId,
  agreement.name AS agreementName,
  agreement.nameEn AS agreementNameEn,
  agreement.signedOn AS signedOn,
  agreement.signedOnStatus AS signedOnStatus,
  duration.inDays(agreement.signedOn, $asOf).days AS days,
  agreement.validUntil AS validUntil,
  agreement.validUntilStatus AS validUntilStatus,
  agreement.termText AS termText,
  CASE
    WHEN agreement.signedOn > $asOf THEN 'NOT_YET_SIGNED'
    WHEN agreement.validUntil IS NULL THEN 'NOT_STATED'
    WHEN agreement.validUntil < $asOf THEN 'EXPIRED'
    ELSE 'IN_FORCE'
  END AS term,
  COLLECT {
    MATCH (agreement)-[:HAS_TARGET]->(target:Target) RETURN target.name ORDER BY target.deadline, target.id
  } AS targets,
  COLLECT {
    MATCH (agreement)-[:HAS_TARGET]->(target:Target) RETURN target.nameEn ORDER BY target.deadline, target.id
  } AS targetsEn,
  COLLECT {
    MATCH (agreement)-[:HAS_TARGET]->(target:Target) RETURN target.deadline ORDER BY target.deadline, target.id
  } AS deadlines,
  COLLECT { MATCH (agreement)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id ORDER BY passage.id } AS evidence
ORDER BY signedOn, agreementId
