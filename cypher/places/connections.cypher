// Projects that connect places with each other.
//
// One row per project, with at least two places.
MATCH (project:Project)-[:CONNECTS]->(place:Place)
WITH project, place
ORDER BY place.id
WITH project, collect(DISTINCT place.id) AS places
WHERE size(places) > 1
RETURN
  project.id AS id,
  project.name AS name,
  project.nameEn AS nameEn,
  places
ORDER BY id
LIMIT 20000
