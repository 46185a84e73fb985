// Which projects are in a given place, lead to it or are for it?
// 哪些项目位于某地、通往某地或服务于某地？
//
// One row per project, place and relationship, in the order of progress; projects of the place's parts (of a city: its
// districts) count, and `atName` is the part. `statusStatus` tells whether the source states the status.
// Drawn: the place, its part where there is one, and the project.
/*
:param placeId => 'jiangjin'
*/
MATCH path = (:Place {id: $placeId})<-[:PART_OF]-{0,4}(at:Place)<-[touches:LOCATED_IN|CONNECTS|SERVES_AREA]-
  (project:Project)
WITH at, touches, project, collect(path) AS path
WITH *, [
  'PLANNED', 'DESIGN', 'STARTED', 'UNDER_CONSTRUCTION', 'MAIN_STRUCTURE_DONE', 'TRIAL_RUN', 'COMPLETED', 'IN_OPERATION'
] AS stages
RETURN
  project.id AS projectId,
  project.name AS projectName,
  project.nameEn AS projectNameEn,
  type(touches) AS how,
  at.id AS atId,
  at.name AS atName,
  at.nameEn AS atNameEn,
  project.status AS status,
  coalesce(project.statusStatus, 'STATED') AS statusStatus,
  project.statusText AS statusText,
  touches.evidence AS evidence,
  path
ORDER BY head([i IN range(0, size(stages) - 1) WHERE stages[i] = status]), projectId, how, atId
