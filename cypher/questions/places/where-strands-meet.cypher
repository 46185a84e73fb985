// In which places do several strands meet?
//
// One row per place that is touched in more than one way, by more than one thing: a science city that covers it,
// projects and facilities in it, roads to it, commitments. `strands` are the kinds of things with their ways. Cities
// and what is larger are left out: everything meets there.
MATCH (place:Place)<-[
    touches:ACTS_ON|LOCATED_IN|CONNECTS|SERVES_AREA|COVERS|CORE_AREA|ADMINISTERS|OBSERVES
  ]-(thing:Entity)
WHERE NOT place:City|Region|Province
WITH
  place,
  collect(DISTINCT head([
    label IN ['Commitment', 'Facility', 'Institution', 'Observation', 'Programme', 'Project', 'ScienceCity']
      + labels(thing)
    WHERE label IN labels(thing)]) + ' ' + type(touches)) AS strands,
  count(DISTINCT thing) AS things,
  collect(coalesce(
    touches.evidence,
    COLLECT { MATCH (thing)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id }
  )) AS evidences
WHERE size(strands) > 1 AND things > 1
RETURN
  place.id AS placeId,
  place.name AS placeName,
  place.nameEn AS placeNameEn,
  COLLECT { UNWIND strands AS strand RETURN strand ORDER BY strand } AS strands,
  things,
  COLLECT { UNWIND evidences AS ids UNWIND ids AS id RETURN DISTINCT id ORDER BY id } AS evidence
ORDER BY size(strands) DESC, things DESC, placeId
