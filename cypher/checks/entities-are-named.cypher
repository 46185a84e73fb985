// Every entity has an id, a name and an English name.
MATCH (entity:Entity)
WHERE entity.id IS NULL OR coalesce(entity.name, '') = '' OR coalesce(entity.nameEn, '') = ''
RETURN entity.id AS id, labels(entity) AS labels
ORDER BY id
