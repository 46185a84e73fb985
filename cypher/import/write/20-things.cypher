// The things of some ids as they are now, and whether the document that stated them is gone.
UNWIND $ids AS id
CALL (id) {
  MATCH (thing:Entity {id: id})
  RETURN thing
  UNION
  MATCH (thing:Passage {id: id})
  RETURN thing
}
RETURN
  id,
  elementId(thing) AS node,
  labels(thing) AS labels,
  properties(thing) AS properties,
  thing.document IS NOT NULL AND NOT EXISTS { (:Document {id: thing.document}) } AS abandoned
