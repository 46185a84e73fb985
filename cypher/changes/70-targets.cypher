// Targets that were judged anew: one row per target and figure that gave another attainment or value than was known
// before. Of several documents that a figure is based on, the first counts.
MATCH (document:Document)
WITH
  document,
  CASE
    WHEN document.firstImportedAt IS NOT NULL THEN datetime({datetime: document.firstImportedAt, timezone: 'Z'})
  END AS importedAt,
  datetime(toString(document.publishedOn) + 'T00:00Z') AS publishedAt
WITH document, CASE WHEN importedAt > publishedAt THEN importedAt ELSE coalesce(publishedAt, importedAt) END AS at
WHERE at >= $from AND at <= $to
MATCH (document)<-[:OF_DOCUMENT]-(:Segment)<-[:IN_SEGMENT]-(:Passage)<-[:EVIDENCED_BY]-(figure:Observation)
MATCH (figure)-[counts:COUNTS_TOWARDS]->(entity:Target)
WITH DISTINCT figure, counts, entity
WHERE counts.knownOn IS NOT NULL
  AND NOT EXISTS {
    MATCH (entity)<-[other:COUNTS_TOWARDS]-(:Observation)
    WHERE other.precedence > counts.precedence AND other.knownOn <= counts.knownOn
  }
CALL (figure) {
  MATCH (figure)-[:EVIDENCED_BY]->(:Passage)-[:IN_SEGMENT]->(:Segment)-[:OF_DOCUMENT]->(document:Document)
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
WITH entity, figure, counts, document, at, 'target/' + entity.id + '/' + figure.id AS key
WHERE at >= $from AND (at < $to OR at = $to AND key > $after)
CALL (entity, counts) {
  OPTIONAL MATCH (entity)<-[former:COUNTS_TOWARDS]-(:Observation)
  WHERE former.knownOn < counts.knownOn
  RETURN former
  ORDER BY former.precedence DESC
  LIMIT 1
}
WITH *
WHERE coalesce(former.attainment, 'CANNOT_BE_JUDGED') <> counts.attainment
  OR former.attainedValue <> counts.attainedValue
WITH *
ORDER BY at DESC, key
LIMIT $limit
RETURN
  'TARGET' AS kind,
  key,
  at,
  counts.day AS day,
  counts.knownOn AS publishedOn,
  entity,
  document,
  coalesce(former.attainment, 'CANNOT_BE_JUDGED') AS was,
  CASE WHEN former.attainedValue IS NOT NULL THEN former.day END AS wasSince,
  former.attainedValue AS wasValue,
  counts.attainment AS now,
  counts.attainedValue AS nowValue,
  entity.unit AS unit,
  COLLECT {
    CALL (entity, figure) {
      MATCH (figure)-[:EVIDENCED_BY]->(passage:Passage)
      RETURN passage.id AS id
      UNION
      MATCH (entity)-[:EVIDENCED_BY]->(passage:Passage)
      RETURN passage.id AS id
    }
    RETURN id ORDER BY id LIMIT 100
  } AS evidence
ORDER BY at DESC, key
