// Where things of some ids are, so that the statements after this one need not look in an index.
UNWIND $ids AS id
CALL (id) {
  MATCH (thing:Entity {id: id})
  RETURN thing
  UNION
  MATCH (thing:Passage {id: id})
  RETURN thing
}
RETURN id, elementId(thing) AS node
