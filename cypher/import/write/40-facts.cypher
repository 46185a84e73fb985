// The relationships of one type between some things, as they are now.
UNWIND $rows AS row
MATCH (from)
WHERE elementId(from) = row.from
MATCH (to)
WHERE elementId(to) = row.to
MATCH (from)-[fact:FACT_TYPE]->(to)
RETURN row.key AS key, properties(fact) AS properties
