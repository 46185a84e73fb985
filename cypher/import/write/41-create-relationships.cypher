// Creates relationships of one type.
UNWIND $rows AS row
MATCH (from)
WHERE elementId(from) = row.from
MATCH (to)
WHERE elementId(to) = row.to
CREATE (from)-[relationship:RELATIONSHIP_TYPE]->(to)
SET relationship = row.properties
