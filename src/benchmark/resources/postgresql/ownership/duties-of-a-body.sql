WITH owed AS (
  SELECT duty.role, duty.basis, duty.evidence, commitment.*
  FROM duty
  JOIN commitment ON commitment.id = duty.commitment_id
  WHERE duty.institution_id = :bodyId
),
cited AS (
  SELECT agreement_id, role, basis, array_agg(DISTINCT passage ORDER BY passage) AS passages
  FROM owed, unnest(evidence) AS passage
  GROUP BY agreement_id, role, basis
)
SELECT
  agreement.id AS "agreementId",
  agreement.name AS "agreementName",
  agreement.name_en AS "agreementNameEn",
  role,
  basis,
  count(*) AS duties,
  count(*) FILTER (WHERE level = 1) AS areas,
  count(*) FILTER (WHERE level <> 1) AS tasks,
  count(*) FILTER (WHERE level <> 1 AND firmness = 3) AS "firmTasks",
  array_agg(owed.id ORDER BY area_ordinal, level, ordinal, owed.id) AS "commitmentIds",
  passages[1:100] AS evidence,
  cardinality(passages) AS "evidenceCount"
FROM owed
JOIN agreement ON agreement.id = owed.agreement_id
LEFT JOIN cited USING (agreement_id, role, basis)
GROUP BY agreement.id, role, basis, passages
ORDER BY agreement.signed_on, agreement.id, role, basis
LIMIT :limit
