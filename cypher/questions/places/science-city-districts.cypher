// Which districts does a given science city cover?
//
// One row per place that the source names: districts, and zones that are no districts (see `kind`).
// `words` is how the source puts it: 涉及, to touch, does not say that all of the place belongs to it.
// `core` is what the source calls its core, which need not be one of these places; empty where it names none.
/*
:param scienceCityId => 'western-chongqing-science-city'
*/
MATCH (scienceCity:Place&ScienceCity {id: $scienceCityId})-[covers:COVERS]->(place:Place)
RETURN
  place.id AS placeId,
  place.name AS placeName,
  place.nameEn AS placeNameEn,
  [label IN labels(place) WHERE NOT label IN ['Entity', 'Place']] AS kind,
  covers.words AS words,
  COLLECT { MATCH (scienceCity)-[:CORE_AREA]->(core:Place) RETURN core.name ORDER BY core.id } AS core,
  covers.evidence AS evidence
ORDER BY placeId
