// Gives entities of the scripts, which were created anew, the names that they have because of match decisions.
MATCH (decision:MatchDecision)
WHERE decision.names <> []
UNWIND coalesce([each IN decision.given | split(each, ' ')[1]], [decision.other]) AS id
MATCH (entity:Entity {id: id})
WHERE entity.script IS NOT NULL
UNWIND range(0, size(decision.names) - 1) AS i
WITH entity, decision, i, decision.names[i] AS name
WHERE NOT name IN coalesce(entity.aliases, []) + [entity.name, entity.nameEn]
WITH entity, decision, i, name
ORDER BY decision.id, i
WITH entity, collect(DISTINCT name) AS names
SET entity.aliases = coalesce(entity.aliases, []) + names
