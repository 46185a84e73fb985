// Which districts does a given science city cover?
// 某个科学城涉及哪些区？
//
// One row per place that the source names: districts, and functional zones that are not districts (see `kind`).
// `words` quotes the source: 涉及 (involves) does not mean that the whole place belongs to the science city. `core` is
// what the source calls the core area, which need not be one of these places; it is empty where the source names
// none.
// Graph: the science city, the place and the core area.
// triggers: districts cover|covers|covered|in|of, which districts, area covered
// triggers: 涉及哪些区|包括哪些区|包含哪些区|涵盖哪些区|哪些区, 涉及|包括|包含|涵盖 区域|区县|街镇
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
