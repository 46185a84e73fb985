// Reports that changed a state: one row per report that was the current one when it became known, and told another
// state than the one that was current before. Forecasts change no state. Of several documents of a report, the first
// counts.
MATCH (document:Document)
WITH
  document,
  CASE
    WHEN document.firstImportedAt IS NOT NULL THEN datetime({datetime: document.firstImportedAt, timezone: 'Z'})
  END AS importedAt,
  datetime(toString(document.publishedOn) + 'T00:00Z') AS publishedAt
WITH document, CASE WHEN importedAt > publishedAt THEN importedAt ELSE coalesce(publishedAt, importedAt) END AS at
WHERE at >= $from AND at <= $to
MATCH (document)<-[:OF_DOCUMENT]-(:Segment)<-[:IN_SEGMENT]-(:Passage)<-[:EVIDENCED_BY]-(report:StatusReport)
MATCH (report)-[:REPORTS_ON]->(entity:Entity)
WITH DISTINCT report, entity
WHERE report.precedence IS NOT NULL
  AND report.knownOn IS NOT NULL
  AND NOT EXISTS {
    MATCH (entity)<-[:REPORTS_ON]-(other:StatusReport)
    WHERE other.precedence > report.precedence AND other.knownOn <= report.knownOn
  }
CALL (report) {
  MATCH (report)-[:EVIDENCED_BY]->(:Passage)-[:IN_SEGMENT]->(:Segment)-[:OF_DOCUMENT]->(document:Document)
  WITH DISTINCT document
  WITH
    document,
    CASE
      WHEN document.firstImportedAt IS NOT NULL THEN datetime({datetime: document.firstImportedAt, timezone: 'Z'})
    END AS importedAt,
    datetime(toString(document.publishedOn) + 'T00:00Z') AS publishedAt
  WITH document, CASE WHEN importedAt > publishedAt THEN importedAt ELSE coalesce(publishedAt, importedAt) END AS at
  RETURN document, at
  ORDER BY at, document.id
  LIMIT 1
}
WITH entity, report, document, at, 'state/' + report.id AS key
WHERE at >= $from AND (at < $to OR at = $to AND key > $after)
CALL (entity, report) {
  OPTIONAL MATCH (entity)<-[:REPORTS_ON]-(former:StatusReport)
  WHERE former.precedence IS NOT NULL AND former.knownOn < report.knownOn
  RETURN former
  ORDER BY former.precedence DESC
  LIMIT 1
}
WITH *
WHERE coalesce(former.status, '') <> coalesce(report.status, '')
  OR coalesce(former.part, '') <> coalesce(report.part, '')
WITH *
ORDER BY at DESC, key
LIMIT $limit
RETURN
  'STATE' AS kind,
  key,
  at,
  report.day AS day,
  report.knownOn AS publishedOn,
  entity,
  document,
  former.status AS was,
  former.day AS wasSince,
  former.part AS wasPart,
  report.status AS now,
  report.part AS nowPart,
  COLLECT {
    MATCH (report)-[:EVIDENCED_BY]->(passage:Passage)
    RETURN passage.id ORDER BY passage.id LIMIT 100
  } AS evidence
ORDER BY at DESC, key
