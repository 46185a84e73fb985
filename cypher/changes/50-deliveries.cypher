// Deliveries: one row per entity that delivers a commitment, as a document states it.
MATCH (thing:Entity)-[delivers:DELIVERS]->(entity:Commitment)
CALL (delivers) {
  UNWIND delivers.evidence AS id
  MATCH (:Passage {id: id})-[:IN_SEGMENT]->(:Segment)-[:OF_DOCUMENT]->(document:Document)
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
WITH thing, delivers, entity, document, at, 'delivery/' + thing.id + '/' + entity.id AS key
WHERE at >= $from AND (at < $to OR at = $to AND key > $after)
WITH *
ORDER BY at DESC, key
LIMIT $limit
RETURN
  'DELIVERY' AS kind,
  key,
  at,
  document.publishedOn AS day,
  document.publishedOn AS publishedOn,
  entity,
  document,
  coalesce(delivers.extent, 'PART') AS now,
  thing AS by,
  COLLECT { UNWIND delivers.evidence AS id RETURN id ORDER BY id LIMIT 100 } AS evidence
ORDER BY at DESC, key
