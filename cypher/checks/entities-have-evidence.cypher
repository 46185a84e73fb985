// Every entity except a source cites a passage as evidence, or is a place known from a named source (BACKGROUND).
MATCH (entity:Entity)
WHERE NOT entity:Document|Segment
  AND NOT EXISTS { (entity)-[:EVIDENCED_BY]->(:Passage) }
  AND NOT (entity:Place AND coalesce(entity.basis, '') = 'BACKGROUND' AND coalesce(entity.source, '') <> '')
RETURN entity.id AS id, labels(entity) AS labels
ORDER BY id
