// States relationships of one type that were not there before.
UNWIND $rows AS row
MATCH (from)
WHERE elementId(from) = row.from
MATCH (to)
WHERE elementId(to) = row.to
CREATE (from)-[fact:FACT_TYPE]->(to)
SET fact = row.properties
