// Which places are affected by several initiatives?
// 哪些地点同时受到多项举措的影响？
//
// One row per place that different items touch in more than one way: a science city that covers it, projects and
// facilities in it, roads to it, commitments. Different are items of which neither is a part of the other, nor an
// extension of it, which its name tells (a port, and the first berths of this port). What the place itself is a part or
// the core of, what runs it and what was measured in it are no other items. `strands` are the kinds of items with
// their ways, `thingIds` and their names the items. Cities and what is larger are left out: everything meets there.
// `evidence` names the first 100 of `evidenceCount` passages.
// Drawn: the place and the items.
MATCH path = (place:Place)<-[touches:ACTS_ON|LOCATED_IN|CONNECTS|SERVES_AREA|COVERS]-(thing:Entity)
WHERE NOT place:City|Region|Province
WITH place, collect({path: path, touches: touches, thing: thing}) AS ties, collect(DISTINCT thing) AS all
UNWIND ties AS tie
WITH place, tie.path AS path, tie.touches AS touches, tie.thing AS thing, all
WHERE NOT EXISTS {
  UNWIND all AS whole
  WITH whole
  WHERE whole <> thing
    AND (thing.name CONTAINS whole.name
      OR EXISTS { (thing)-[:PART_OF]->{1,3}(whole) }
      OR EXISTS { (thing)<-[:HAS_PART]-(whole) })
  RETURN whole
}
WITH place, path, touches, thing
ORDER BY thing.id, type(touches)
WITH
  place,
  collect(DISTINCT head([
    label IN ['Commitment', 'Facility', 'Institution', 'Programme', 'Project', 'ScienceCity'] + labels(thing)
    WHERE label IN labels(thing)]) + ' ' + type(touches)) AS strands,
  collect(DISTINCT thing) AS things,
  collect(coalesce(
    touches.evidence,
    COLLECT { MATCH (thing)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id }
  )) AS evidences,
  collect(path) AS path
WHERE size(strands) > 1 AND size(things) > 1
RETURN
  place.id AS placeId,
  place.name AS placeName,
  place.nameEn AS placeNameEn,
  COLLECT { UNWIND strands AS strand RETURN strand ORDER BY strand } AS strands,
  size(things) AS things,
  [thing IN things | thing.id] AS thingIds,
  [thing IN things | thing.name] AS thingNames,
  [thing IN things | thing.nameEn] AS thingNamesEn,
  COLLECT { UNWIND evidences AS ids UNWIND ids AS id RETURN DISTINCT id ORDER BY id LIMIT 100 } AS evidence,
  COUNT { UNWIND evidences AS ids UNWIND ids AS id RETURN DISTINCT id } AS evidenceCount,
  path
ORDER BY size(strands) DESC, things DESC, placeId
