// States relationships of one type.
UNWIND $rows AS row
MATCH (from:FROM_LABEL {id: row.from})
MATCH (to:TO_LABEL {id: row.to})
MERGE (from)-[fact:FACT_TYPE]->(to)
SET fact = row.properties
RETURN count(*) AS stated
