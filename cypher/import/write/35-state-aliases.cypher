// Records which aliases a document states of an entity that others state too.
UNWIND $rows AS row
MERGE (stated:StatedAliases {entity: row.entity, document: row.document})
SET stated.aliases = row.aliases
