// The things of some ids as they are now.
UNWIND $ids AS id
CALL (id) {
  MATCH (thing:Entity {id: id})
  RETURN thing
  UNION
  MATCH (thing:Passage {id: id})
  RETURN thing
}
RETURN id, elementId(thing) AS node, labels(thing) AS labels, properties(thing) AS properties
