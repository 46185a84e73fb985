// How many days ago was each agreement signed, and what is due?
//
// One row per agreement, the oldest first; counted from the signature to a given day.
/*
:param on => date('2026-01-01')
*/
MATCH (agreement:Agreement)
WHERE agreement.signedOn <= $on
RETURN
  agreement.id AS agreementId,
  agreement.nameEn AS agreementNameEn,
  agreement.signedOn AS signedOn,
  agreement.signedOnStatus AS signedOnStatus,
  duration.inDays(agreement.signedOn, $on).days AS days,
  agreement.validUntil AS validUntil,
  agreement.validUntilStatus AS validUntilStatus,
  COLLECT { MATCH (agreement)-[:HAS_TARGET]->(target:Target) RETURN target.nameEn ORDER BY target.id } AS targets,
  COLLECT { MATCH (agreement)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id ORDER BY passage.id } AS evidence
ORDER BY days DESC, agreementId
