// States relationships of one type.
UNWIND $rows AS row
CALL (row) {
  MATCH (from:Entity {id: row.from})
  RETURN from
  UNION
  MATCH (from:Passage {id: row.from})
  RETURN from
}
CALL (row) {
  MATCH (to:Entity {id: row.to})
  RETURN to
  UNION
  MATCH (to:Passage {id: row.to})
  RETURN to
}
MERGE (from)-[fact:FACT_TYPE]->(to)
SET fact = row.properties
RETURN count(*) AS stated
