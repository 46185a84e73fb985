// Ids are lower-case slugs, and no two nodes share one.
MATCH (thing:Entity|Passage)
WITH thing.id AS id, count(*) AS nodes
WHERE nodes > 1 OR NOT id =~ '[a-z0-9]+([-.][a-z0-9]+)*'
RETURN id, nodes
ORDER BY id
