// Relationships of one type that a document no longer states.
UNWIND $rows AS row
CALL (row) {
  MATCH (from:Entity {id: row.from})
  RETURN from
  UNION
  MATCH (from:Passage {id: row.from})
  RETURN from
}
MATCH (from)-[fact:FACT_TYPE {document: $document}]->(to)
WHERE to.id = row.to
DELETE fact
