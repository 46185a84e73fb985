WITH undelivered AS (
  SELECT
    row_number() OVER (
      ORDER BY
        coalesce(firmness, 0) DESC, signed_on, agreement.id, area_level = 0, area_ordinal, level, commitment.ordinal,
        commitment.id
    ) AS nth,
    coalesce(step.state, 'NOTHING_REPORTED') AS state,
    signed_on,
    commitment.*
  FROM agreement
  JOIN commitment ON commitment.agreement_id = agreement.id
  LEFT JOIN LATERAL (
    SELECT state
    FROM fulfilment_step
    WHERE commitment_id = commitment.id AND known_on <= :knownOn AND since <= :asOf
    ORDER BY fulfilment_step.ordinal DESC
    LIMIT 1
  ) step ON true
  WHERE NOT has_parts
    AND coalesce(signed_on <= :asOf, true)
    AND coalesce(step.state, 'NOTHING_REPORTED') <> 'FULFILLED'
  ORDER BY nth
  LIMIT :limit
)
SELECT
  state,
  firmness,
  signed_on AS "signedOn",
  agreement_id AS "agreementId",
  id AS "commitmentId",
  name AS "commitmentName",
  name_en AS "commitmentNameEn",
  statement,
  statement_en AS "statementEn",
  due_by AS "dueBy",
  due_by_status AS "dueByStatus",
  coalesce(owed.bodies, '{}') AS bodies,
  coalesce(owed.bodies_en, '{}') AS "bodiesEn",
  ARRAY (SELECT passage_id FROM entity_passage WHERE entity_id = undelivered.id ORDER BY passage_id) AS evidence
FROM undelivered
LEFT JOIN LATERAL (
  SELECT array_agg(body.name ORDER BY body.id) AS bodies, array_agg(body.name_en ORDER BY body.id) AS bodies_en
  FROM duty
  JOIN institution body ON body.id = duty.institution_id
  WHERE duty.commitment_id = undelivered.id
) owed ON true
ORDER BY nth
