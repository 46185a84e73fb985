// The relationships of one type between pairs of entities.
UNWIND $rows AS row
MATCH (from)
WHERE elementId(from) = row.from
MATCH (to)
WHERE elementId(to) = row.to
// Expands between two nodes, never through all relationships of one.
OPTIONAL MATCH (from)-[relationship:RELATIONSHIP_TYPE]->(to)
WITH row, relationship
WHERE relationship IS NOT NULL
RETURN row.index AS index, properties(relationship) AS properties
