// What touches a given place?
// 哪些对象涉及某个地点？
//
// One row per item and relationship: commitments that act on it, facilities and projects in it or on its side,
// roads to it, projects for it, bodies of it, what covers or administers it, its parts, and figures of it; `how` is
// the relationship in the graph. An agreement touches a place THROUGH its commitments that act on the place, on
// a facility in it, or on a science city that covers it; or else BY_SIGNATORY: a party to it is of the place, runs it,
// or runs a science city that covers it. `through` lists these commitments, or these parties and what they run.
// `evidence` names the first 100 of `evidenceCount` passages.
// Drawn: the place, what touches it, and what lies between.
/*
:param placeId => 'jiangjin'
*/
MATCH (place:Place {id: $placeId})
CALL (place) {
  MATCH path = (place)<-[
      touches:ACTS_ON|LOCATED_IN|ON_SIDE|CONNECTS|SERVES_AREA|COVERS|CORE_AREA|ADMINISTERS|OF_CITY|OBSERVES|PART_OF
    ]-(thing:Entity)
  RETURN
    type(touches) AS how,
    thing,
    [] AS through,
    [touches.evidence] AS evidences,
    // The relationship has no evidence of its own where that of the item says it.
    touches.evidence IS NULL AS byThing,
    [path] AS paths
  UNION ALL
  MATCH path = (place)<-[:LOCATED_IN|COVERS|CORE_AREA]-{0,1}(touched:Facility|Place)<-[actsOn:ACTS_ON]-
    (commitment:Commitment)<-[:HAS_PART]-{0,1}(area:Commitment)<-[:CONTAINS]-(agreement:Agreement)
  WITH agreement, commitment, actsOn, path, area
  ORDER BY area.ordinal, commitment.level, commitment.ordinal, commitment.id, length(path)
  RETURN
    'THROUGH' AS how,
    agreement AS thing,
    collect(DISTINCT commitment.id) AS through,
    collect(actsOn.evidence) AS evidences,
    false AS byThing,
    collect(path) AS paths
  UNION ALL
  MATCH path = (place)<-[:COVERS|CORE_AREA]-{0,1}(:Place)<-[:ADMINISTERS|OF_CITY]-(body:Institution)-[:SIGNED]->
    (agreement:Agreement)
  WHERE NOT EXISTS {
    (place)<-[:LOCATED_IN|COVERS|CORE_AREA]-{0,1}(:Facility|Place)<-[:ACTS_ON]-(:Commitment)<-[:HAS_PART]-{0,1}
      (:Commitment)<-[:CONTAINS]-(agreement)
  }
  WITH agreement, path, nodes(path)[1..-1] AS between
  ORDER BY [node IN between | node.id]
  UNWIND between AS node
  WITH agreement, collect(DISTINCT node.id) AS through, collect(DISTINCT path) AS paths
  RETURN
    'BY_SIGNATORY' AS how,
    agreement AS thing,
    through,
    [path IN paths | reduce(ids = [], step IN relationships(path) | ids + coalesce(step.evidence, []))] AS evidences,
    false AS byThing,
    paths
}
OPTIONAL CALL (thing, evidences, byThing) {
  UNWIND evidences AS ids
  UNWIND ids AS id
  RETURN id
  UNION
  WITH thing, byThing
  WHERE byThing
  MATCH (thing)-[:EVIDENCED_BY]->(passage:Passage)
  RETURN passage.id AS id
}
WITH how, thing, through, paths, id
ORDER BY id
WITH how, thing, through, paths, collect(DISTINCT id) AS ids
RETURN
  how,
  CASE
    WHEN thing:Institution THEN 'Institution'
    WHEN thing:Place THEN 'Place'
    ELSE head([label IN labels(thing) WHERE NOT label IN ['Entity', 'Retired']])
  END AS kind,
  thing.id AS thingId,
  thing.name AS thingName,
  thing.nameEn AS thingNameEn,
  through,
  ids[..100] AS evidence,
  size(ids) AS evidenceCount,
  paths AS path
ORDER BY how, thingId
