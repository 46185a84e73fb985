// Relationships of one type that a document no longer states. Where the whole document goes, those without
// evidence of their own stay if both of their ends do: they are another document's from now on.
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
WITH fact, from, $whole AND fact.evidence IS NULL AND type(fact) <> 'EVIDENCED_BY' AS stays
FOREACH (ignored IN CASE WHEN stays THEN [1] END | SET fact.document = from.document)
FOREACH (ignored IN CASE WHEN NOT stays THEN [1] END | DELETE fact)
