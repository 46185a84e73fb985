// The relationships of one type between some things, as they are now.
UNWIND $rows AS row
MATCH (from)
WHERE elementId(from) = row.from
MATCH (to)
WHERE elementId(to) = row.to
// Between two nodes, never through all relationships of one.
OPTIONAL MATCH (from)-[fact:FACT_TYPE]->(to)
WITH row, fact
WHERE fact IS NOT NULL
RETURN row.key AS key, properties(fact) AS properties
