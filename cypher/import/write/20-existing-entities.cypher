// The entities with some ids, whether the document that stated them was removed, and, if several state them, their aliases by
// document: lists that begin with its id.
UNWIND $ids AS id
CALL (id) {
  MATCH (entity:Entity {id: id})
  RETURN entity
  UNION
  MATCH (entity:Passage {id: id})
  RETURN entity
}
RETURN
  id,
  elementId(entity) AS node,
  labels(entity) AS labels,
  properties(entity) AS properties,
  entity.document IS NOT NULL AND NOT EXISTS { (:Document {id: entity.document}) } AS abandoned,
  COLLECT {
    MATCH (stated:StatedAliases {entity: id})
    RETURN [stated.document] + stated.aliases
  } AS stated
