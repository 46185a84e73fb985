// How many days ago was each agreement signed, and what is due?
// 各协议签署至今多少天，哪些目标到期？
//
// One row per agreement, the oldest first; `days` are counted from the signature to a given day. An agreement whose
// day of signing is not known comes last, without `days`; one that was signed after the given day is left out.
// `expired` is null where the source states no end. `targets` and their `deadlines` are in the same order.
/*
:param on => date('2026-01-01')
*/
MATCH (agreement:Agreement)
WHERE agreement.signedOn IS NULL OR agreement.signedOn <= $on
RETURN
  agreement.id AS agreementId,
  agreement.name AS agreementName,
  agreement.nameEn AS agreementNameEn,
  agreement.signedOn AS signedOn,
  agreement.signedOnStatus AS signedOnStatus,
  duration.inDays(agreement.signedOn, $on).days AS days,
  agreement.validUntil AS validUntil,
  agreement.validUntilStatus AS validUntilStatus,
  agreement.validUntil < $on AS expired,
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
