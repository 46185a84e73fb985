// Removes entities that a document no longer states or refers to. An entity with other relationships stays as it was last
// stated: it is removed with the last of them, or taken over by the next document that states it.
UNWIND $ids AS id
CALL (id) {
  MATCH (entity:Entity {id: id})
  RETURN entity
  UNION
  MATCH (entity:Passage {id: id})
  RETURN entity
}
WITH entity
WHERE entity.script IS NULL
  AND entity.document IS NOT NULL
  // Its document may have been imported again without it: then nothing is left that states it.
  AND (
    entity.document = $document
    OR NOT EXISTS { (:Document {id: entity.document}) }
    OR coalesce(entity.basis, '') <> 'BACKGROUND'
  )
  AND NOT EXISTS {
    (entity)-[relationship]-()
    WHERE relationship.rule IS NULL
  }
WITH collect(entity) AS removed
// What they are searched by goes with them.
CALL (removed) {
  UNWIND removed AS entity
  MATCH (name:SearchName {entity: entity.id})
  DELETE name
}
CALL (removed) {
  UNWIND removed AS entity
  MATCH (stated:StatedAliases {entity: entity.id})
  DELETE stated
}
FOREACH (entity IN removed | DETACH DELETE entity)
RETURN size(removed) AS removed
