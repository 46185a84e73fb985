// Which projects are located in, lead to or serve a given place?
// 哪些项目位于某地、通往某地或服务于某地？
//
// One row per project, place and relationship, in order of progress. Projects in parts of the place count (for a city:
// in its districts), and `atName` is the part. `statusStatus` says whether the source states the status.
// Graph: the place, its part if there is one, and the project.
// triggers: projects, projects in|located|leading|lead|serve|serving|through|near, being-built|under-construction
// triggers: 项目, 哪些项目|什么项目|在建项目|建设项目, 通往|途经|经过|服务 项目
/*
:param placeId => 'jiangjin'
*/
MATCH path = (:Place {id: $placeId})<-[:PART_OF]-{0,4}(at:Place)<-[touches:LOCATED_IN|CONNECTS|SERVES_AREA]-
  (project:Project)
WITH at, touches, project, collect(path) AS path
WITH *, [
  'PLANNED', 'DESIGN', 'STARTED', 'UNDER_CONSTRUCTION', 'MAIN_STRUCTURE_DONE', 'TRIAL_RUN', 'COMPLETED', 'IN_OPERATION',
  'SUSPENDED', 'CANCELLED'
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
