// The element ids of entities, so that later statements need no index lookup.
UNWIND $ids AS id
CALL (id) {
  MATCH (entity:Entity {id: id})
  RETURN entity
  UNION
  MATCH (entity:Passage {id: id})
  RETURN entity
}
RETURN id, elementId(entity) AS node
