// Every thing but the source itself has a passage as evidence, or is a place known from a named source (BACKGROUND).
MATCH (thing:Entity)
WHERE NOT thing:Document|Segment
  AND NOT EXISTS { (thing)-[:EVIDENCED_BY]->(:Passage) }
  AND NOT (thing:Place AND coalesce(thing.basis, '') = 'BACKGROUND' AND coalesce(thing.source, '') <> '')
RETURN thing.id AS id, labels(thing) AS labels
ORDER BY id
