// Every entity is connected to at least one other entity.
MATCH (entity:Entity)
WHERE NOT entity:Document|Segment AND NOT EXISTS { (entity)--(:Entity) }
RETURN entity.id AS id, labels(entity) AS labels
ORDER BY id
