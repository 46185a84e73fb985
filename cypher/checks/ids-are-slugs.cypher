// Ids are lower-case slugs, and no two nodes share one.
MATCH (entity:Entity|Passage)
WITH entity.id AS id, count(*) AS nodes
WHERE nodes > 1 OR NOT id =~ '[a-z0-9]+([-.][a-z0-9]+)*'
RETURN id, nodes
ORDER BY id
