// Every place, and what the graph holds there: projects that are located in it, lead to it or serve it, commitments that act on
// it, and facilities in it or on its side.
//
// One row per place.
MATCH (place:Place)
RETURN
  place.id AS id,
  place.name AS name,
  place.nameEn AS nameEn,
  place.lat AS lat,
  place.lon AS lon,
  place.locationBasis AS locationBasis,
  COLLECT {
    MATCH (place)<-[:LOCATED_IN|CONNECTS|SERVES_AREA]-(project:Project)
    RETURN DISTINCT project.id ORDER BY project.id
  } AS projects,
  COLLECT {
    MATCH (place)<-[:ACTS_ON]-(commitment:Commitment)
    RETURN DISTINCT commitment.id ORDER BY commitment.id
  } AS commitments,
  COLLECT {
    MATCH (place)<-[:LOCATED_IN|ON_SIDE]-(facility:Facility)
    RETURN DISTINCT facility.id ORDER BY facility.id
  } AS facilities
ORDER BY id
LIMIT 20000
