// Forgets who states the aliases of entities that only one source states now.
UNWIND $ids AS id
MATCH (stated:StatedAliases {entity: id})
DELETE stated
