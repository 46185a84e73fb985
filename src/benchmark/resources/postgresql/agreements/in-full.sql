SELECT
  CASE WHEN area_level = 1 THEN area_ordinal END AS "areaOrdinal",
  CASE WHEN level <> 0 THEN ordinal END AS ordinal,
  CASE
    WHEN level = 0 THEN (
      SELECT count(*)
      FROM commitment other
      WHERE other.agreement_id = commitment.agreement_id AND other.level = 0 AND other.ordinal <= commitment.ordinal
    )
  END AS "outsideOrdinal",
  id AS "commitmentId",
  level,
  name,
  name_en AS "nameEn",
  statement,
  statement_en AS "statementEn",
  modality,
  firmness,
  recurrence,
  coalesce(owed.ids, '{}') AS "bodyIds",
  coalesce(owed.names, '{}') AS bodies,
  coalesce(owed.names_en, '{}') AS "bodiesEn",
  coalesce(owed.roles, '{}') AS roles,
  coalesce(owed.bases, '{}') AS bases,
  coalesce(about.ids, '{}') AS "themeIds",
  coalesce(about.names, '{}') AS themes,
  coalesce(about.names_en, '{}') AS "themesEn",
  coalesce(about.kinds, '{}') AS "themeKinds",
  coalesce(created.ids, '{}') AS "createdIds",
  coalesce(created.names, '{}') AS creates,
  coalesce(created.names_en, '{}') AS "createsEn",
  coalesce(created.kinds, '{}') AS "createdKinds",
  coalesce(acts.ids, '{}') AS "actsOnIds",
  coalesce(acts.names, '{}') AS "actsOn",
  coalesce(acts.names_en, '{}') AS "actsOnEn",
  coalesce(acts.modes, '{}') AS modes,
  ARRAY (SELECT passage_id FROM entity_passage WHERE entity_id = commitment.id ORDER BY passage_id) AS evidence
FROM commitment
LEFT JOIN LATERAL (
  SELECT
    array_agg(body.id ORDER BY role, body.id) AS ids,
    array_agg(body.name ORDER BY role, body.id) AS names,
    array_agg(body.name_en ORDER BY role, body.id) AS names_en,
    array_agg(role ORDER BY role, body.id) AS roles,
    array_agg(basis ORDER BY role, body.id) AS bases
  FROM duty
  JOIN institution body ON body.id = duty.institution_id
  WHERE duty.commitment_id = commitment.id
) owed ON true
LEFT JOIN LATERAL (
  SELECT
    array_agg(theme.id ORDER BY kind, theme.id) AS ids,
    array_agg(theme.name ORDER BY kind, theme.id) AS names,
    array_agg(theme.name_en ORDER BY kind, theme.id) AS names_en,
    array_agg(kind ORDER BY kind, theme.id) AS kinds
  FROM commitment_theme
  JOIN theme ON theme.id = theme_id
  WHERE commitment_theme.commitment_id = commitment.id AND NOT derived
) about ON true
LEFT JOIN LATERAL (
  SELECT
    array_agg(deliverable.id ORDER BY deliverable.id) AS ids,
    array_agg(deliverable.name ORDER BY deliverable.id) AS names,
    array_agg(deliverable.name_en ORDER BY deliverable.id) AS names_en,
    array_agg(kind ORDER BY deliverable.id) AS kinds
  FROM creation
  JOIN deliverable ON deliverable.id = deliverable_id
  WHERE creation.commitment_id = commitment.id
) created ON true
LEFT JOIN LATERAL (
  SELECT
    array_agg(entity.id ORDER BY entity.id) AS ids,
    array_agg(entity.name ORDER BY entity.id) AS names,
    array_agg(entity.name_en ORDER BY entity.id) AS names_en,
    array_agg(mode ORDER BY entity.id) AS modes
  FROM action
  JOIN entity ON entity.id = entity_id
  WHERE action.commitment_id = commitment.id
) acts ON true
WHERE agreement_id = :agreementId
ORDER BY area_level = 0, area_ordinal, level, commitment.ordinal, id
LIMIT :limit
