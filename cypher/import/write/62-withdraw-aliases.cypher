// Withdraws the aliases of a document of entities that it no longer states. One row per entity, with the aliases that other
// documents state, each list after the id of its document.
MATCH (stated:StatedAliases {document: $document})
WHERE NOT stated.entity IN $stated
MATCH (entity:Entity {id: stated.entity})
WITH stated, entity, stated.aliases AS withdrawn, COLLECT {
  MATCH (other:StatedAliases {entity: entity.id})
  WHERE other.document <> $document
  RETURN [other.document] + other.aliases
} AS left
DELETE stated
RETURN entity.id AS id, properties(entity) AS properties, withdrawn, left
ORDER BY id
