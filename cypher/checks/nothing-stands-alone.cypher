// Nothing is named without being tied to another thing.
MATCH (thing:Entity)
WHERE NOT thing:Document|Segment AND NOT EXISTS { (thing)--(:Entity) }
RETURN thing.id AS id, labels(thing) AS labels
ORDER BY id
