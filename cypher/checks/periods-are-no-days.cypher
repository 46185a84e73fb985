// A period and a single day exclude each other; a period has a first day and does not end before it.
MATCH (entity:StatusReport|Observation)
WITH
  entity,
  entity.periodStart AS first,
  entity.periodEnd AS last,
  entity.asOfStatus AS dayStatus
WHERE (first IS NOT NULL OR last IS NOT NULL)
  AND (first IS NULL OR last < first OR coalesce(dayStatus, '') <> 'NOT_APPLICABLE')
RETURN entity.id AS id, first, last, dayStatus
ORDER BY id
