// Which places are affected by several initiatives?
// 哪些地点同时受到多项举措的影响？
//
// One row per place with which separate entities are connected in more than one way: a science city that covers it,
// projects and facilities in it, roads to it, commitments. Two entities are separate unless one is part of the other,
// or an extension of it by name (a port, and the first berths of that port). What the place is part of or the core
// area of, the body that administers it and the figures measured in it do not count. `strands` are the kinds of entity
// and how each is connected; `entityIds` and their names are the entities. Cities and larger areas are omitted,
// because everything meets there. `evidence` lists the first 100 of `evidenceCount` passages.
// Graph: the place and the entities.
// triggers: places several|many|multiple|most initiatives|strands|projects, strands meet, hotspots|hotspot
// triggers: 多项举措|多项战略|多重, 地方|地点 多项|重叠|交汇|最多
MATCH path = (place:Place)<-[touches:ACTS_ON|LOCATED_IN|CONNECTS|SERVES_AREA|COVERS]-(entity:Entity)
WHERE NOT place:City|Region|Province|Country
WITH place, collect({path: path, touches: touches, entity: entity}) AS ties, collect(DISTINCT entity) AS all
UNWIND ties AS tie
WITH place, tie.path AS path, tie.touches AS touches, tie.entity AS entity, all
WHERE NOT EXISTS {
  UNWIND all AS whole
  WITH whole
  WHERE whole <> entity
    AND (entity.name CONTAINS whole.name
      OR EXISTS { (entity)-[:PART_OF]->{1,3}(whole) }
      OR EXISTS { (entity)<-[:HAS_PART]-(whole) })
  RETURN whole
}
WITH place, path, touches, entity
ORDER BY entity.id, type(touches)
WITH
  place,
  collect(DISTINCT head([
    label IN ['Commitment', 'Facility', 'Institution', 'Programme', 'Project', 'ScienceCity'] + labels(entity)
    WHERE label IN labels(entity)]) + ' ' + type(touches)) AS strands,
  collect(DISTINCT entity) AS entities,
  collect(coalesce(
    touches.evidence,
    COLLECT { MATCH (entity)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id }
  )) AS evidences,
  collect(path) AS path
WHERE size(strands) > 1 AND size(entities) > 1
RETURN
  place.id AS placeId,
  place.name AS placeName,
  place.nameEn AS placeNameEn,
  COLLECT { UNWIND strands AS strand RETURN strand ORDER BY strand } AS strands,
  size(entities) AS entities,
  [entity IN entities | entity.id] AS entityIds,
  [entity IN entities | entity.name] AS entityNames,
  [entity IN entities | entity.nameEn] AS entityNamesEn,
  COLLECT { UNWIND evidences AS ids UNWIND ids AS id RETURN DISTINCT id ORDER BY id LIMIT 100 } AS evidence,
  COUNT { UNWIND evidences AS ids UNWIND ids AS id RETURN DISTINCT id } AS evidenceCount,
  path
ORDER BY size(strands) DESC, entities DESC, placeId
