WITH typed AS MATERIALIZED (
  SELECT regexp_replace(lower(normalize(:text, NFKC)), '[^[:alnum:]]', '', 'g') AS form
),
found AS (
  SELECT entity_id, bool_or(is_name AND search_form.form = typed.form) AS exact,
    bool_or(is_name AND starts_with(search_form.form, typed.form)) AS begins, bool_or(is_name) AS named
  FROM typed
  JOIN search_form ON search_form.form LIKE '%' || typed.form || '%'
  GROUP BY entity_id
)
SELECT
  exact,
  begins,
  named,
  kind,
  labels,
  id AS "entityId",
  name AS "entityName",
  name_en AS "entityNameEn",
  aliases,
  pinyin,
  statement,
  statement_en AS "statementEn",
  degree AS facts,
  ARRAY (SELECT passage_id FROM entity_passage WHERE entity_id = id ORDER BY passage_id LIMIT 100) AS evidence,
  (SELECT count(*) FROM entity_passage WHERE entity_id = id) AS "evidenceCount"
FROM found
JOIN entity ON id = entity_id
ORDER BY exact DESC, begins DESC, named DESC, kind IN ('Document', 'Segment'),
  kind IN ('StatusReport', 'Observation', 'Claim', 'Amount'), degree DESC, length(name), id
LIMIT :limit
