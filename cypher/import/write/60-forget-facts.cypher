// Relationships of one type that a document no longer states. Where the whole document goes, those without
// evidence of their own stay if another document supports both of their ends: they are its from now on.
UNWIND $rows AS row
MATCH (from)
WHERE elementId(from) = row.from
MATCH (to)
WHERE elementId(to) = row.to
// Between two nodes, never through all relationships of one.
OPTIONAL MATCH (from)-[fact:FACT_TYPE {document: $document}]->(to)
WITH fact, from, to
WHERE fact IS NOT NULL
CALL (fact, from, to) {
  WITH fact, from, to
  WHERE $whole AND fact.evidence IS NULL AND type(fact) <> 'EVIDENCED_BY'
  MATCH (from)-[support:EVIDENCED_BY]->(:Passage)
  WHERE support.document <> $document AND EXISTS {
    (to)-[also:EVIDENCED_BY]->(:Passage)
    WHERE coalesce(also.document, '') <> $document
  }
  RETURN min(support.document) AS heir
}
FOREACH (ignored IN CASE WHEN heir IS NOT NULL THEN [1] END | SET fact.document = heir)
FOREACH (ignored IN CASE WHEN heir IS NULL THEN [1] END | DELETE fact)
