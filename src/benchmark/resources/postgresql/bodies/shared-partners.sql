WITH partner AS (
  SELECT DISTINCT theirs.institution_id AS id
  FROM duty own
  JOIN duty theirs USING (commitment_id)
  JOIN entity ON entity.id = theirs.institution_id
  WHERE own.institution_id = :bodyId AND theirs.institution_id <> own.institution_id AND degree <= 1000
),
shared AS (
  SELECT other.institution_id AS other_id, partner.id AS partner_id, other.commitment_id, other.evidence
  FROM partner
  JOIN duty theirs ON theirs.institution_id = partner.id
  JOIN duty other ON other.commitment_id = theirs.commitment_id
  WHERE other.institution_id <> partner.id AND other.institution_id <> :bodyId
),
cited AS (
  SELECT other_id, array_agg(DISTINCT passage ORDER BY passage) AS passages
  FROM shared, unnest(evidence) AS passage
  GROUP BY other_id
),
other AS (
  SELECT
    other_id,
    array_agg(DISTINCT partner_id ORDER BY partner_id) AS partner_ids,
    count(DISTINCT commitment_id) AS commitments
  FROM shared
  GROUP BY other_id
)
SELECT
  body.id AS "otherId",
  body.name AS "otherName",
  body.name_en AS "otherNameEn",
  partner_ids AS "partnerIds",
  named.names AS partners,
  named.names_en AS "partnersEn",
  commitments,
  passages[1:100] AS evidence,
  cardinality(passages) AS "evidenceCount"
FROM other
JOIN institution body ON body.id = other_id
LEFT JOIN cited USING (other_id)
CROSS JOIN LATERAL (
  SELECT array_agg(institution.name ORDER BY id) AS names, array_agg(institution.name_en ORDER BY id) AS names_en
  FROM unnest(partner_ids) AS id
  JOIN institution USING (id)
) named
ORDER BY cardinality(partner_ids) DESC, commitments DESC, other_id
LIMIT :limit
