// Which districts does a given science city cover? (picture)
//
// The science city, the places that it covers and its core; at most 60 paths.
/*
:param scienceCityId => 'western-chongqing-science-city'
*/
MATCH path = (:Place&ScienceCity {id: $scienceCityId})-[covers:COVERS|CORE_AREA]->(place:Place)
RETURN path, covers.evidence AS evidence
ORDER BY type(covers), place.id
LIMIT 60
