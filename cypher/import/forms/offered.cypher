// Names of the entities of which later sources report: those with figures first.
//
// One row per name that a single entity has.
MATCH (entity:Project|Programme|Facility|Deliverable|Commitment|Agreement|Place|Institution)
WITH entity, EXISTS { (entity)<-[:OBSERVES]-(:Observation) } AS observed
WHERE observed OR NOT (entity:Place OR entity:Institution)
WITH entity.name AS name, max(observed) AS observed, count(*) AS entities
WHERE entities = 1
RETURN name
ORDER BY observed DESC, name
LIMIT 5000
