// The relationships of one type between some things, as they are now.
UNWIND $rows AS row
CALL (row) {
  MATCH (from:Entity {id: row.from})-[fact:FACT_TYPE]->(to:Entity {id: row.to})
  RETURN fact
  UNION
  MATCH (from:Entity {id: row.from})-[fact:FACT_TYPE]->(to:Passage {id: row.to})
  RETURN fact
  UNION
  MATCH (from:Passage {id: row.from})-[fact:FACT_TYPE]->(to:Entity {id: row.to})
  RETURN fact
}
RETURN row.from AS from, row.to AS to, properties(fact) AS properties
