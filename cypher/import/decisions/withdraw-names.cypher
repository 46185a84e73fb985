// Withdraws names that match decisions gave, after a document was removed, or imported with an entity merged into another
// one than before (`to`) or into none. An entity into which no document merges any more loses the names it had from there.
UNWIND $rows AS row
MATCH (decision:MatchDecision {id: row.id})
WITH row, decision, coalesce(decision.given, [each IN decision.appliedTo | each + ' ' + decision.other]) AS given
WITH
  decision,
  decision.names AS names,
  [each IN given WHERE each STARTS WITH $document + ' ' AND each <> $document + ' ' + row.to] AS gone,
  [each IN given WHERE NOT each STARTS WITH $document + ' ' OR each = $document + ' ' + row.to] AS left
WHERE gone <> []
SET
  decision.given = left,
  decision.appliedTo = [document IN decision.appliedTo WHERE any(each IN left WHERE each STARTS WITH document + ' ')],
  decision.names = CASE WHEN left = [] THEN [] ELSE names END
WITH names, [each IN gone | split(each, ' ')[1]] AS entities, left
UNWIND [id IN entities WHERE none(each IN left WHERE each ENDS WITH ' ' + id)] AS id
UNWIND names AS name
WITH id, collect(DISTINCT name) AS names
MATCH (entity:Entity {id: id})
WITH entity, names, COLLECT {
  MATCH (kept:MatchDecision)
  WHERE any(each IN coalesce(kept.given, []) WHERE each ENDS WITH ' ' + entity.id)
  UNWIND kept.names AS name
  RETURN name
} AS kept
WITH entity, [name IN names WHERE NOT name IN kept AND NOT EXISTS {
  MATCH (stated:StatedAliases {entity: entity.id})
  WHERE name IN stated.aliases
}] AS given
RETURN entity.id AS id, [alias IN entity.aliases WHERE NOT alias IN given] AS aliases, entity.name AS name, entity.nameEn AS nameEn
