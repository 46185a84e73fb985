// Which projects are in a given place, lead to it or are for it?
//
// One row per project, place and relationship; projects of the place's parts (of a city: its districts) count,
// and `atName` tells the part.
/*
:param placeId => 'jiangjin'
*/
MATCH (place:Place {id: $placeId})<-[:PART_OF]-{0,3}(at:Place)
WITH DISTINCT at
MATCH (at)<-[touches:LOCATED_IN|CONNECTS|SERVES_AREA]-(project:Project)
RETURN
  project.id AS projectId,
  project.name AS projectName,
  project.nameEn AS projectNameEn,
  type(touches) AS how,
  at.id AS atId,
  at.name AS atName,
  project.status AS status,
  project.statusText AS statusText,
  touches.evidence AS evidence
ORDER BY projectId, how, atId
