// Documents that were imported again: one row per document and later import that changed anything. An import of before
// the number of changes was recorded counts as one that did.
MATCH (job:Import {state: 'DONE'})
WHERE NOT job.dryRun AND coalesce(job.changed, 1) > 0 AND job.heartbeatAt >= $from AND job.heartbeatAt <= $to
UNWIND job.documents AS id
MATCH (document:Document {id: id})
WHERE document.script IS NULL
  AND document.firstImportedBy <> job.id
  // An earlier import was that of a document of the same id, which was removed.
  AND document.firstImportedAt <= job.heartbeatAt
WITH
  document, job, 'correction/' + document.id + '/' + job.id AS key,
  datetime({datetime: job.heartbeatAt, timezone: 'Z'}) AS at
WHERE at < $to OR at = $to AND key > $after
RETURN
  'CORRECTION' AS kind,
  key,
  at,
  date(at) AS day,
  document.publishedOn AS publishedOn,
  document AS entity,
  document,
  // The number is that of the package.
  CASE WHEN size(job.documents) = 1 THEN job.changed END AS changes,
  [] AS evidence
ORDER BY at DESC, key
LIMIT $limit
