// States relationships of one type that are there already.
UNWIND $rows AS row
MATCH (from)
WHERE elementId(from) = row.from
MATCH (to)
WHERE elementId(to) = row.to
MATCH (from)-[fact:FACT_TYPE]->(to)
SET fact = row.properties
