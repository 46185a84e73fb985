// Documents that were removed: one row per removal. The document is in the graph only if it was imported again.
MATCH (removal:Removal)
WITH removal, 'removal/' + removal.id AS key, datetime({datetime: removal.at, timezone: 'Z'}) AS at
WHERE at >= $from AND (at < $to OR at = $to AND key > $after)
RETURN
  'REMOVAL' AS kind,
  key,
  at,
  date(at) AS day,
  null AS publishedOn,
  removal {id: removal.documentId, .name, .nameEn} AS entity,
  null AS document,
  [] AS evidence
ORDER BY at DESC, key
LIMIT $limit
