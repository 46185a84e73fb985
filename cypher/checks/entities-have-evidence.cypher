// Every thing but the source itself names a passage that it rests on.
MATCH (thing:Entity)
WHERE NOT thing:Document|Segment AND NOT EXISTS { (thing)-[:EVIDENCED_BY]->(:Passage) }
RETURN thing.id AS id, labels(thing) AS labels
ORDER BY id
