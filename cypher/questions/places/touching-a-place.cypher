// What touches a given place?
//
// One row per thing and relationship: commitments that act on it, facilities and projects in it or on its side,
// roads to it, projects for it, bodies of it, what covers or administers it, its parts, and figures of it; `how` is
// the relationship in the graph. An agreement touches a place through its commitments that act on the place, on
// a facility in it, or on a science city that covers it: `how` is THROUGH and `through` lists them. `evidence` names
// 100 passages at most where they are those of the thing.
/*
:param placeId => 'jiangjin'
*/
MATCH (place:Place {id: $placeId})
CALL (place) {
  MATCH (place)<-[
      touches:ACTS_ON|LOCATED_IN|ON_SIDE|CONNECTS|SERVES_AREA|COVERS|CORE_AREA|ADMINISTERS|OF_CITY|OBSERVES|PART_OF
    ]-(thing:Entity)
  RETURN
    type(touches) AS how,
    thing,
    [] AS through,
    coalesce(
      touches.evidence,
      COLLECT {
        MATCH (thing)-[:EVIDENCED_BY]->(passage:Passage)
        WITH passage
        LIMIT 100
        RETURN passage.id
        ORDER BY passage.id
      }
    ) AS evidence
  UNION ALL
  MATCH (place)<-[:LOCATED_IN|COVERS|CORE_AREA]-{0,1}(touched:Facility|Place)<-[actsOn:ACTS_ON]-(commitment:Commitment)
  MATCH (commitment)<-[:HAS_PART]-{0,1}(:Commitment)<-[:CONTAINS]-(agreement:Agreement)
  WITH agreement, commitment, actsOn
  ORDER BY commitment.id
  WITH agreement, collect(DISTINCT commitment.id) AS through, collect(actsOn.evidence) AS evidences
  RETURN
    'THROUGH' AS how,
    agreement AS thing,
    through,
    COLLECT { UNWIND evidences AS ids UNWIND ids AS id RETURN DISTINCT id ORDER BY id } AS evidence
}
RETURN
  how,
  [label IN labels(thing) WHERE label <> 'Entity'] AS kind,
  thing.id AS thingId,
  thing.name AS thingName,
  thing.nameEn AS thingNameEn,
  through,
  evidence
ORDER BY how, thingId
