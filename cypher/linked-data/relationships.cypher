// The relationships of one type between entities and passages, for linked data.
//
// One row per relationship: the ids of the nodes at its ends, and its properties.
MATCH (start:Entity|Passage)-[relationship:$($type)]->(end:Entity|Passage)
WHERE start.id IS NOT NULL AND end.id IS NOT NULL
RETURN start.id AS from, end.id AS to, properties(relationship) AS properties
ORDER BY from, to, relationship.ordinal, relationship.via, relationship.rule
