SELECT
  body.id AS "bodyId",
  body.name AS "bodyName",
  body.name_en AS "bodyNameEn",
  'Institution' AS kind,
  side.name AS side,
  side.name_en AS "sideEn",
  duty.role,
  duty.basis,
  duty.words,
  duty.evidence
FROM duty
JOIN commitment ON commitment.id = duty.commitment_id
JOIN institution body ON body.id = duty.institution_id
LEFT JOIN signature ON signature.institution_id = body.id AND signature.agreement_id = commitment.agreement_id
LEFT JOIN place side ON side.id = coalesce(signature.side_id, body.place_id)
WHERE duty.commitment_id = :commitmentId
ORDER BY duty.role <> 'CO_OWNER', duty.role, body.id
LIMIT :limit
