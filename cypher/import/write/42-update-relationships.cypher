// Replaces the properties of relationships of one type.
UNWIND $rows AS row
MATCH (from)
WHERE elementId(from) = row.from
MATCH (to)
WHERE elementId(to) = row.to
// Expands between two nodes, never through all relationships of one.
OPTIONAL MATCH (from)-[relationship:RELATIONSHIP_TYPE]->(to)
WITH row, relationship
WHERE relationship IS NOT NULL
SET relationship = row.properties
