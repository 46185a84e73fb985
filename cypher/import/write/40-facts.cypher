// The relationships of one type between some things, as they are now.
UNWIND $rows AS row
MATCH (from:FROM_LABEL {id: row.from})
MATCH (to:TO_LABEL {id: row.to})
MATCH (from)-[fact:FACT_TYPE]->(to)
RETURN row.from AS from, row.to AS to, properties(fact) AS properties
