SELECT
  coalesce(step.state, 'NOTHING_REPORTED') AS state,
  firmness,
  signed_on AS "signedOn",
  agreement.id AS "agreementId",
  commitment.id AS "commitmentId",
  commitment.name AS "commitmentName",
  commitment.name_en AS "commitmentNameEn",
  statement,
  statement_en AS "statementEn",
  due_by AS "dueBy",
  due_by_status AS "dueByStatus",
  duty.role,
  duty.basis,
  duty.evidence
FROM duty
JOIN commitment ON commitment.id = duty.commitment_id
JOIN agreement ON agreement.id = commitment.agreement_id
LEFT JOIN LATERAL (
  SELECT state
  FROM fulfilment_step
  WHERE commitment_id = commitment.id AND known_on <= :knownOn AND since <= :asOf
  ORDER BY fulfilment_step.ordinal DESC
  LIMIT 1
) step ON true
WHERE duty.institution_id = :bodyId
  AND NOT has_parts
  AND coalesce(signed_on <= :asOf, true)
  AND coalesce(step.state, 'NOTHING_REPORTED') <> 'FULFILLED'
ORDER BY firmness DESC NULLS FIRST, signed_on, agreement.id, area_level = 0, area_ordinal, level, ordinal, commitment.id
LIMIT :limit
