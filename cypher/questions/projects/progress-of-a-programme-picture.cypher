// How far is a given programme? (picture)
//
// The programme, what is part of it, and the figures and targets of both; at most 80 paths.
/*
:param programmeId => 'joint-major-projects-2021'
*/
MATCH path = (:Programme {id: $programmeId})<-[:PART_OF]-{0,4}(part:Programme|Project)
CALL (part) {
  MATCH told = (part)<-[:OBSERVES]-(thing:Observation)
  RETURN told, thing
  UNION ALL
  MATCH told = (part)-[:HAS_TARGET]->(thing:Target)
  RETURN told, thing
  UNION ALL
  MATCH told = (part)-[:PART_OF]->(thing:Programme|Project)
  RETURN told, thing
}
WITH DISTINCT part, told, thing
WHERE thing:Observation|Target OR EXISTS { (:Programme {id: $programmeId})<-[:PART_OF]-{0,3}(thing) }
RETURN
  told AS path,
  COLLECT { MATCH (part)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id ORDER BY passage.id } AS evidence
ORDER BY part.id, thing.id
LIMIT 80
