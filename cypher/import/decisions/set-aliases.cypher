// Sets the aliases of entities, and the search forms of their names.
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
SET entity.aliases = row.aliases
MERGE (name:SearchName {entity: row.id})
SET name += row.searchName
