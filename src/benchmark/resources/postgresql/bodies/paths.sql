WITH RECURSIVE ends AS MATERIALIZED (
  SELECT
    CASE WHEN start.degree > goal.degree THEN goal.no ELSE start.no END AS near,
    CASE WHEN start.degree > goal.degree THEN start.no ELSE goal.no END AS far,
    start.degree > goal.degree AS reversed,
    start.degree > 1000 OR goal.degree > 1000 AS hubs
  FROM entity start, entity goal
  WHERE start.id = :fromId AND goal.id = :toId AND start.no <> goal.no
),
-- A step further each time from the end from where fewer were reached last, until one step after they meet. Paths that
-- are two or more steps longer than the shortest are therefore not found, even if none is one step longer.
search AS (
  SELECT
    0 AS steps,
    CASE WHEN hubs THEN 4 ELSE 8 END AS longest,
    NULL::integer AS met,
    NULL::boolean AS is_near,
    0 AS near_steps,
    0 AS far_steps,
    ARRAY[near] AS near_last,
    ARRAY[far] AS far_last,
    ARRAY[near] AS near_all,
    ARRAY[far] AS far_all
  FROM ends
  UNION ALL
  SELECT
    steps + 1,
    longest,
    CASE
      WHEN met IS NOT NULL THEN met
      WHEN EXISTS (
        SELECT
        FROM (SELECT unnest(next.near_all) INTERSECT SELECT unnest(next.far_all)) AS both_reached(no)
        JOIN entity USING (no)
        WHERE no IN (near, far) OR NOT ends_paths AND degree <= 1000
      ) THEN steps + 1
    END,
    next.is_near,
    near_steps + next.is_near::integer,
    far_steps + (NOT next.is_near)::integer,
    next.near_last,
    next.far_last,
    next.near_all,
    next.far_all
  FROM search
  CROSS JOIN ends
  CROSS JOIN LATERAL (SELECT cardinality(near_last) <= cardinality(far_last) AS is_near) side
  CROSS JOIN LATERAL (
    SELECT coalesce(array_agg(no), '{}') AS nos
    FROM (
      SELECT to_no
      FROM unnest(CASE WHEN side.is_near THEN near_last ELSE far_last END) AS last(no)
      JOIN entity USING (no)
      JOIN link ON from_no = no
      WHERE type NOT IN ('ABOUT', 'IN_FIELD', 'PRIMARY_THEME', 'OBSERVES')
        AND (no IN (near, far) OR NOT ends_paths AND degree <= 1000)
      EXCEPT
      SELECT unnest(CASE WHEN side.is_near THEN search.near_all ELSE search.far_all END)
    ) AS reached(no)
  ) reached
  CROSS JOIN LATERAL (
    SELECT
      side.is_near,
      CASE WHEN side.is_near THEN nos ELSE search.near_last END AS near_last,
      CASE WHEN side.is_near THEN search.far_last ELSE nos END AS far_last,
      CASE WHEN side.is_near THEN search.near_all || nos ELSE search.near_all END AS near_all,
      CASE WHEN side.is_near THEN search.far_all ELSE search.far_all || nos END AS far_all
  ) next
  WHERE steps < longest
    AND cardinality(search.near_last) > 0
    AND cardinality(search.far_last) > 0
    AND (met IS NULL OR met = steps AND NOT hubs)
),
-- How far each is from the end from which it was reached.
reached AS MATERIALIZED (
  SELECT true AS is_near, near AS no, 0 AS steps FROM ends
  UNION ALL
  SELECT false, far, 0 FROM ends
  UNION ALL
  SELECT
    is_near, unnest(CASE WHEN is_near THEN near_last ELSE far_last END), CASE WHEN is_near THEN near_steps ELSE far_steps END
  FROM search
  WHERE steps > 0 AND EXISTS (SELECT FROM search WHERE met IS NOT NULL)
),
-- From where the halves of a path meet, back to both ends; no relationship is walked twice.
half AS (
  SELECT
    search.steps AS length,
    side.is_near,
    one.no AS middle,
    one.no AS last,
    CASE WHEN side.is_near THEN near_steps ELSE far_steps END AS remaining,
    ARRAY[one.no] AS nos,
    '{}'::integer[] AS walked
  FROM search
  JOIN reached one ON one.is_near AND one.steps <= near_steps
  JOIN reached other ON NOT other.is_near AND other.steps <= far_steps AND other.no = one.no
  JOIN entity ON entity.no = one.no
  CROSS JOIN ends
  CROSS JOIN (VALUES (true), (false)) AS side(is_near)
  WHERE search.steps >= met AND (one.no = near OR far_steps = 0 OR NOT ends_paths AND degree <= 1000)
  UNION ALL
  SELECT
    length,
    half.is_near,
    middle,
    to_no,
    remaining - 1,
    CASE WHEN half.is_near THEN to_no || nos ELSE nos || to_no END,
    CASE WHEN half.is_near THEN relationship_no || walked ELSE walked || relationship_no END
  FROM half
  JOIN link ON from_no = last
  JOIN reached ON reached.is_near = half.is_near AND reached.no = to_no AND reached.steps < remaining
  JOIN entity ON entity.no = to_no
  CROSS JOIN ends
  WHERE remaining > 0
    AND type NOT IN ('ABOUT', 'IN_FIELD', 'PRIMARY_THEME', 'OBSERVES')
    AND relationship_no <> ALL (walked)
    AND (to_no = near OR NOT half.is_near AND remaining = 1 OR NOT ends_paths AND degree <= 1000)
),
path AS (
  SELECT
    row_number() OVER () AS path_no,
    one.length,
    one.nos || other.nos[2:] AS nos,
    one.walked || other.walked AS walked
  FROM half one
  JOIN half other USING (length, middle)
  WHERE one.is_near AND NOT other.is_near AND one.remaining = 0 AND other.remaining = 0 AND NOT one.walked && other.walked
),
step AS (
  SELECT
    path_no,
    CASE WHEN reversed THEN -place ELSE place END AS ordinal,
    relationship.*,
    (from_id = entity.id) <> reversed AS forward
  FROM path
  CROSS JOIN ends
  CROSS JOIN unnest(nos[:length], walked) WITH ORDINALITY AS each(entity_no, relationship_no, place)
  JOIN relationship ON relationship.no = relationship_no
  JOIN entity ON entity.no = entity_no
)
SELECT
  length AS steps,
  "entityIds",
  entities,
  "entitiesEn",
  words,
  "wordsEn",
  over,
  passages[1:100] AS evidence,
  cardinality(passages) AS "evidenceCount"
FROM path
CROSS JOIN LATERAL (
  SELECT
    array_agg(id ORDER BY place) AS "entityIds",
    array_agg(name ORDER BY place) AS entities,
    array_agg(name_en ORDER BY place) AS "entitiesEn"
  FROM ends
  CROSS JOIN unnest(nos) WITH ORDINALITY AS each(no, nth)
  CROSS JOIN LATERAL (SELECT CASE WHEN reversed THEN -nth ELSE nth END AS place) ordered
  JOIN entity USING (no)
) entities
CROSS JOIN LATERAL (
  SELECT
    array_agg(CASE WHEN forward THEN along ELSE against END ORDER BY ordinal) AS words,
    array_agg(CASE WHEN forward THEN along_en ELSE against_en END ORDER BY ordinal) AS "wordsEn",
    array_agg(type ORDER BY ordinal) AS over,
    array_agg(note ORDER BY ordinal) AS notes
  FROM step
  JOIN word USING (type)
  WHERE step.path_no = path.path_no
) walked
CROSS JOIN LATERAL (
  SELECT coalesce(array_agg(DISTINCT passage ORDER BY passage), '{}') AS passages
  FROM step
  CROSS JOIN unnest(
    coalesce(evidence, ARRAY (SELECT passage_id FROM entity_passage WHERE entity_id = to_id))
  ) AS passage
  WHERE step.path_no = path.path_no
) cited
ORDER BY length, "entityIds", over, notes
LIMIT :limit
