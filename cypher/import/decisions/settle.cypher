// A document was taken in that tells two things apart which were one in it before. When no document takes them for one
// any more, the other gives back the names that it had from the first.
UNWIND $ids AS id
MATCH (decision:Decision {id: id})
SET decision.appliedTo = [document IN decision.appliedTo WHERE document <> $document]
WITH decision
WHERE decision.appliedTo = [] AND decision.names <> []
MATCH (thing:Entity {id: decision.other})
WITH decision, thing, COLLECT {
  MATCH (kept:Decision {other: decision.other})
  WHERE kept <> decision
  UNWIND kept.names AS name
  RETURN name
} AS kept
WITH decision, thing, [name IN decision.names WHERE NOT name IN kept] AS given
SET decision.names = []
RETURN thing.id AS id, [alias IN thing.aliases WHERE NOT alias IN given] AS aliases, thing.name AS name, thing.nameEn AS nameEn
