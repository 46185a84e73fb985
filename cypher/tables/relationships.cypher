// The relationships of one type, for a table.
//
// One row per relationship: the ids of the nodes at its ends, and its properties.
MATCH (start)-[relationship:$($type)]->(end)
WHERE start.id IS NOT NULL AND end.id IS NOT NULL
RETURN start.id AS from, end.id AS to, properties(relationship) AS properties
ORDER BY from, to, relationship.ordinal, relationship.via, relationship.rule
