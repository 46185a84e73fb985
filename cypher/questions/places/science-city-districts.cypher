// Which districts does a given science city cover?
// 某个科学城涉及哪些区？
//
// One row per place that the source names: districts, and zones that are no districts (see `kind`).
// `words` is how the source puts it: 涉及, to touch, does not say that all of the place belongs to it.
// `core` is what the source calls its core, which need not be one of these places; empty where it names none.
// Drawn: the science city, the place and the core.
/*
:param scienceCityId => 'western-chongqing-science-city'
*/
MATCH covered = (scienceCity:Place&ScienceCity {id: $scienceCityId})-[covers:COVERS]->(place:Place)
CALL (scienceCity) {
  OPTIONAL MATCH path = (scienceCity)-[core:CORE_AREA]->(:Place)
  WITH path, core, endNode(core) AS centre
  ORDER BY centre.id
  RETURN
    collect(path) AS cores,
    collect(centre.name) AS names,
    collect(centre.nameEn) AS namesEn,
    collect(core.evidence) AS evidences
}
RETURN
  place.id AS placeId,
  place.name AS placeName,
  place.nameEn AS placeNameEn,
  head([label IN labels(place) WHERE NOT label IN ['Entity', 'Place']]) AS kind,
  covers.words AS words,
  names AS core,
  namesEn AS coreEn,
  COLLECT {
    UNWIND [covers.evidence] + evidences AS ids
    UNWIND ids AS id
    RETURN DISTINCT id ORDER BY id LIMIT 100
  } AS evidence,
  [covered] + cores AS path
ORDER BY placeId
