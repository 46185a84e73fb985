// Relationships of one type that a document no longer states. Where the whole document goes, those without
// evidence of their own stay if both of their ends do: they are another document's from now on.
UNWIND $rows AS row
MATCH (from)
WHERE elementId(from) = row.from
MATCH (to)
WHERE elementId(to) = row.to
// Between two nodes, never through all relationships of one.
OPTIONAL MATCH (from)-[fact:FACT_TYPE {document: $document}]->(to)
WITH fact, from, $whole AND fact.evidence IS NULL AND type(fact) <> 'EVIDENCED_BY' AS stays
WHERE fact IS NOT NULL
FOREACH (ignored IN CASE WHEN stays THEN [1] END | SET fact.document = from.document)
FOREACH (ignored IN CASE WHEN NOT stays THEN [1] END | DELETE fact)
