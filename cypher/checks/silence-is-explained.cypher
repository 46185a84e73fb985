// No property that has a status is missing without the status saying why, and none is there against its status.
MATCH (thing:Entity)
UNWIND [key IN keys(thing) WHERE key ENDS WITH 'Status'] AS key
WITH thing, key, left(key, size(key) - size('Status')) AS property
WHERE (property <> 'side' AND (thing[property] IS NULL) <> (thing[key] IN ['NOT_STATED', 'NOT_APPLICABLE']))
  OR (property = 'side' AND EXISTS { (thing)-[:ON_SIDE]->(:City) } = (thing[key] IN ['NOT_STATED', 'NOT_APPLICABLE']))
RETURN thing.id AS id, property, thing[property] AS value, thing[key] AS status
ORDER BY id, property
