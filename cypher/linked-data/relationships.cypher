// The relationships of one type between entities and passages, for linked data.
//
// One row per relationship: the ids of the nodes at its ends, and its properties. They come in no order, so that the database need not
// hold and sort them first: triples have none.
MATCH (start:Entity|Passage)-[relationship:$($type)]->(end:Entity|Passage)
WHERE start.id IS NOT NULL AND end.id IS NOT NULL
RETURN start.id AS from, end.id AS to, properties(relationship) AS properties
