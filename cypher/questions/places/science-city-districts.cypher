// Which districts does a given science city cover?
//
// One row per place that the source names: districts, and zones that are no districts (see `kind`).
// `words` is how the source puts it: 涉及, to touch, does not say that all of the place belongs to it.
/*
:param scienceCityId => 'western-chongqing-science-city'
*/
MATCH (scienceCity:ScienceCity {id: $scienceCityId})-[covers:COVERS]->(place:Place)
RETURN
  place.id AS placeId,
  place.name AS placeName,
  place.nameEn AS placeNameEn,
  [label IN labels(place) WHERE NOT label IN ['Entity', 'Place']] AS kind,
  EXISTS { (scienceCity)-[:CORE_AREA]->(place) } AS isCore,
  covers.words AS words,
  covers.evidence AS evidence
ORDER BY placeId
