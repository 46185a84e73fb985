// Where a period is given, no day applies; a period has a first day and does not end before it.
//
// The form sees to it: a large import is not asked again.
MATCH (thing:Project|Observation)
WITH
  thing,
  coalesce(thing.statusPeriodStart, thing.periodStart) AS first,
  coalesce(thing.statusPeriodEnd, thing.periodEnd) AS last,
  coalesce(thing.statusAsOfStatus, thing.asOfStatus) AS dayStatus
WHERE (first IS NOT NULL OR last IS NOT NULL)
  AND (first IS NULL OR last < first OR coalesce(dayStatus, '') <> 'NOT_APPLICABLE')
RETURN thing.id AS id, first, last, dayStatus
ORDER BY id
