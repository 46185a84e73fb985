// Names and aliases of the bodies and places of the graph.
//
// A draft refers to them by their ids. One row per entity.
MATCH (entity:Institution|Place)
RETURN
  entity.id AS id,
  CASE WHEN entity:Institution THEN 'Institution' ELSE 'Place' END AS label,
  entity.name AS name,
  coalesce(entity.aliases, []) + [name IN [entity.nameEn] WHERE name IS NOT NULL] AS aliases
ORDER BY id
LIMIT 200000
