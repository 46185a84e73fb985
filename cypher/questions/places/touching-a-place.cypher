// What is connected with a given place?
// 哪些对象涉及某个地点？
//
// One row per entity and relationship: commitments that act on the place; facilities and projects in it or on its
// side; roads to it and projects intended for it; its bodies; what covers or administers it; its parts; and its
// figures. `how` is the relationship in the graph. An agreement is connected THROUGH its commitments if these act on
// the place, on a facility in it, or on a science city that covers it; otherwise BY_SIGNATORY, if one of its parties
// belongs to the place, administers it, or administers a science city that covers it. `through` lists these
// commitments, or these parties and what they administer. `evidence` lists the first 100 of `evidenceCount` passages.
// Graph: the place, what is connected with it, and what lies between.
// triggers: connected|related|concerns|concern|touches|affects, everything|anything|all about|on|in
// triggers: going on|happening|happens
// triggers: 有关|涉及|相关|关于, 一切|所有|哪些内容 有关|涉及|相关|关于, 发生什么
/*
:param placeId => 'jiangjin'
*/
MATCH (place:Place {id: $placeId})
CALL (place) {
  MATCH path = (place)<-[
      touches:ACTS_ON|LOCATED_IN|ON_SIDE|CONNECTS|SERVES_AREA|COVERS|CORE_AREA|ADMINISTERS|OF_PLACE|OBSERVES|PART_OF
    ]-(entity:Entity)
  RETURN
    type(touches) AS how,
    entity,
    [] AS through,
    [touches.evidence] AS evidences,
    // Relationships without evidence of their own are supported by that of the entity.
    touches.evidence IS NULL AS byEntity,
    [path] AS paths
  UNION ALL
  MATCH path = (place)<-[:LOCATED_IN|COVERS|CORE_AREA]-{0,1}(touched:Facility|Place)<-[actsOn:ACTS_ON]-
    (commitment:Commitment)<-[:HAS_PART]-{0,1}(area:Commitment)<-[:CONTAINS]-(agreement:Agreement)
  WITH agreement, commitment, actsOn, path, area
  ORDER BY area.ordinal, commitment.level, commitment.ordinal, commitment.id, length(path)
  RETURN
    'THROUGH' AS how,
    agreement AS entity,
    collect(DISTINCT commitment.id) AS through,
    collect(actsOn.evidence) AS evidences,
    false AS byEntity,
    collect(path) AS paths
  UNION ALL
  MATCH path = (place)<-[:COVERS|CORE_AREA]-{0,1}(:Place)<-[:ADMINISTERS|OF_PLACE]-(body:Institution)
    -[signed:SIGNED]->(agreement:Agreement)
  WHERE coalesce(signed.role, 'PARTY') = 'PARTY' AND NOT EXISTS {
    (place)<-[:LOCATED_IN|COVERS|CORE_AREA]-{0,1}(:Facility|Place)<-[:ACTS_ON]-(:Commitment)<-[:HAS_PART]-{0,1}
      (:Commitment)<-[:CONTAINS]-(agreement)
  }
  WITH agreement, path, nodes(path)[1..-1] AS between
  ORDER BY [node IN between | node.id]
  UNWIND between AS node
  WITH agreement, collect(DISTINCT node.id) AS through, collect(DISTINCT path) AS paths
  RETURN
    'BY_SIGNATORY' AS how,
    agreement AS entity,
    through,
    [path IN paths | reduce(ids = [], step IN relationships(path) | ids + coalesce(step.evidence, []))] AS evidences,
    false AS byEntity,
    paths
}
OPTIONAL CALL (entity, evidences, byEntity) {
  UNWIND evidences AS ids
  UNWIND ids AS id
  RETURN id
  UNION
  WITH entity, byEntity
  WHERE byEntity
  MATCH (entity)-[:EVIDENCED_BY]->(passage:Passage)
  RETURN passage.id AS id
}
WITH how, entity, through, paths, id
ORDER BY id
WITH how, entity, through, paths, collect(DISTINCT id) AS ids
RETURN
  how,
  CASE
    WHEN entity:Institution THEN 'Institution'
    WHEN entity:Place THEN 'Place'
    ELSE head([label IN labels(entity) WHERE NOT label IN ['Entity', 'Retired']])
  END AS kind,
  entity.id AS entityId,
  entity.name AS entityName,
  entity.nameEn AS entityNameEn,
  through,
  ids[..100] AS evidence,
  size(ids) AS evidenceCount,
  paths AS path
ORDER BY how, entityId
