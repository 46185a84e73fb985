// Names and aliases of the themes of the graph.
//
// A form refers to them by their ids. One row per theme.
MATCH (theme:Theme)
RETURN
  theme.id AS id,
  'Theme' AS label,
  theme.kind AS kind,
  theme.name AS name,
  theme.nameEn AS nameEn,
  coalesce(theme.aliases, []) + [theme.nameEn] AS aliases
ORDER BY id
LIMIT 10000
