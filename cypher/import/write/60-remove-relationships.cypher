// Removes relationships of one type that a document no longer states. Those that other documents state stay.
UNWIND $rows AS row
MATCH (from)
WHERE elementId(from) = row.from
MATCH (to)
WHERE elementId(to) = row.to
// Expands between two nodes, never through all relationships of one.
OPTIONAL MATCH (from)-[relationship:RELATIONSHIP_TYPE]->(to)
WITH relationship, [relationship.document] + coalesce(relationship.alsoIn, []) AS documents
WHERE relationship IS NOT NULL AND $document IN documents
WITH relationship, [each IN documents WHERE each <> $document] AS others
FOREACH (ignored IN CASE WHEN others <> [] THEN [1] END |
  SET relationship.document = others[0], relationship.alsoIn = CASE WHEN size(others) > 1 THEN others[1..] END
)
FOREACH (ignored IN CASE WHEN others = [] THEN [1] END | DELETE relationship)
RETURN sum(CASE WHEN others = [] THEN 1 ELSE 0 END) AS removed
