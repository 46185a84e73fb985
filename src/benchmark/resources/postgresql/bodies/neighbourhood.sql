WITH RECURSIVE walk AS (
  SELECT
    no AS start_no,
    CASE WHEN :depth < 1 OR degree > 1000 THEN 1 WHEN :depth > 3 THEN 3 ELSE :depth END AS depth,
    0 AS steps,
    no AS last_no,
    NULL::integer AS before_no,
    NULL::integer AS relationship_no,
    ARRAY[id] AS ids,
    '{}'::text[] AS over,
    '{}'::text[] AS notes
  FROM entity
  WHERE id = :entityId
  UNION ALL
  SELECT
    start_no, depth, steps + 1, to_no, last_no, link.relationship_no, ids || other.id, over || link.type, notes || note
  FROM walk
  JOIN entity last ON last.no = last_no
  JOIN link ON from_no = last_no
  JOIN entity other ON other.no = to_no
  JOIN relationship ON relationship.no = link.relationship_no
  WHERE steps < depth
    AND to_no <> start_no
    AND (steps = 0 OR NOT last.ends_paths AND last.kind <> 'Theme' AND last.degree <= 60)
),
-- Always picks the same one of several shortest paths.
nearest AS (
  SELECT DISTINCT ON (last_no) *
  FROM walk
  WHERE steps > 0
  ORDER BY last_no, steps, ids, over, notes
)
SELECT
  steps,
  neighbour.kind,
  neighbour.id AS "neighbourId",
  neighbour.name AS "neighbourName",
  neighbour.name_en AS "neighbourNameEn",
  over,
  neighbour.ends_paths OR neighbour.kind = 'Theme' OR neighbour.degree > 60 AS "isHub",
  depth,
  count(*) OVER () AS found,
  coalesce(
    relationship.evidence,
    ARRAY (
      SELECT passage_id
      FROM entity_passage
      WHERE entity_id = CASE WHEN neighbour.ends_paths OR neighbour.kind = 'Theme' THEN before.id ELSE neighbour.id END
      ORDER BY passage_id
      LIMIT 100
    )
  ) AS evidence
FROM nearest
JOIN entity neighbour ON neighbour.no = last_no
JOIN entity before ON before.no = before_no
JOIN relationship ON relationship.no = relationship_no
ORDER BY steps, neighbour.id
LIMIT :limit
