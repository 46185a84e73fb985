// What touches a given place?
//
// One row per thing: commitments that act on it, facilities and projects in it, roads to it, projects for it,
// what covers or administers it, and figures of it. `how` is the relationship in the graph.
/*
:param placeId => 'jiangjin'
*/
MATCH (place:Place {id: $placeId})<-[
    touches:ACTS_ON|LOCATED_IN|CONNECTS|SERVES_AREA|COVERS|CORE_AREA|ADMINISTERS|OBSERVES|PART_OF
  ]-(thing:Entity)
RETURN
  type(touches) AS how,
  [label IN labels(thing) WHERE label <> 'Entity'] AS kind,
  thing.id AS thingId,
  thing.name AS thingName,
  thing.nameEn AS thingNameEn,
  coalesce(
    touches.evidence,
    COLLECT { MATCH (thing)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id ORDER BY passage.id }
  ) AS evidence
ORDER BY how, thingId
