// Every thing but the source itself names a passage that it rests on; what is known from elsewhere names its source instead.
MATCH (thing:Entity)
WHERE NOT thing:Document|Segment
  AND NOT EXISTS { (thing)-[:EVIDENCED_BY]->(:Passage) }
  AND NOT (coalesce(thing.basis, '') = 'BACKGROUND' AND thing.source IS NOT NULL)
RETURN thing.id AS id, labels(thing) AS labels
ORDER BY id
