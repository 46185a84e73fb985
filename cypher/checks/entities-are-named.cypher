// Every entity has an id, a name and an English name.
//
// The form sees to it: a large import is not asked again.
MATCH (thing:Entity)
WHERE thing.id IS NULL OR coalesce(thing.name, '') = '' OR coalesce(thing.nameEn, '') = ''
RETURN thing.id AS id, labels(thing) AS labels
ORDER BY id
