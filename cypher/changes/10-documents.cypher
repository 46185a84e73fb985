// Documents that came in: one row per document. `at` is the moment from which this service could tell of it: the later
// of its day of publication and its first import. Documents without either are left out.
MATCH (document:Document)
WITH
  document, 'document/' + document.id AS key,
  CASE
    WHEN document.firstImportedAt IS NOT NULL THEN datetime({datetime: document.firstImportedAt, timezone: 'Z'})
  END AS importedAt,
  datetime(toString(document.publishedOn) + 'T00:00Z') AS publishedAt
WITH document, key, CASE WHEN importedAt > publishedAt THEN importedAt ELSE coalesce(publishedAt, importedAt) END AS at
WHERE at >= $from AND (at < $to OR at = $to AND key > $after)
WITH document, key, at
ORDER BY at DESC, key
LIMIT $limit
RETURN
  'DOCUMENT' AS kind,
  key,
  at,
  document.publishedOn AS day,
  document.publishedOn AS publishedOn,
  document AS entity,
  document,
  COUNT {
    MATCH (document)<-[:OF_DOCUMENT]-(:Segment)<-[:IN_SEGMENT]-(:Passage)<-[:EVIDENCED_BY]-(fact:Entity)
    RETURN DISTINCT fact
  } AS facts,
  [] AS evidence
ORDER BY at DESC, key
