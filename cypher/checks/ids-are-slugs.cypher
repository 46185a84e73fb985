// Ids are lower-case slugs, and no two nodes share one.
//
// The form sees to it: a large import is not asked again.
MATCH (thing:Entity|Passage)
WITH thing.id AS id, count(*) AS nodes
WHERE nodes > 1 OR NOT id =~ '[a-z0-9]+([-.][a-z0-9]+)*'
RETURN id, nodes
ORDER BY id
