// A property with a status is missing exactly when the status says why.
MATCH (entity:Entity|Passage)
UNWIND [key IN keys(entity) WHERE key ENDS WITH 'Status'] AS key
WITH entity, key, left(key, size(key) - size('Status')) AS property
WHERE (property <> 'side' AND (entity[property] IS NULL) <> (entity[key] IN $silences))
  OR (property = 'side' AND EXISTS { (entity)-[:ON_SIDE]->(:Place) } = (entity[key] IN $silences))
RETURN entity.id AS id, property, entity[property] AS value, entity[key] AS status
ORDER BY id, property
