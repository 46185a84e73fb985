// Every entity has an id, a name and an English name.
MATCH (thing:Entity)
WHERE thing.id IS NULL OR coalesce(thing.name, '') = '' OR coalesce(thing.nameEn, '') = ''
RETURN thing.id AS id, labels(thing) AS labels
ORDER BY id
