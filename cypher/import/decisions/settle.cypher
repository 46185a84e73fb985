// A document was taken out, or in with something else standing for a thing of it than before: `to`, or nothing. What no
// document takes for that thing any more gives back the names that it had from there.
UNWIND $rows AS row
MATCH (decision:Decision {id: row.id})
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
WITH names, [each IN gone | split(each, ' ')[1]] AS things, left
UNWIND [id IN things WHERE none(each IN left WHERE each ENDS WITH ' ' + id)] AS id
UNWIND names AS name
WITH id, collect(DISTINCT name) AS names
MATCH (thing:Entity {id: id})
WITH thing, names, COLLECT {
  MATCH (kept:Decision)
  WHERE any(each IN coalesce(kept.given, []) WHERE each ENDS WITH ' ' + thing.id)
  UNWIND kept.names AS name
  RETURN name
} AS kept
WITH thing, [name IN names WHERE NOT name IN kept] AS given
RETURN thing.id AS id, [alias IN thing.aliases WHERE NOT alias IN given] AS aliases, thing.name AS name, thing.nameEn AS nameEn
