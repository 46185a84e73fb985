// Which projects have a given status?
// 哪些项目处于某种状态？
//
// One row per project. `statusText` quotes the source; `statusAsOf` is the day for which the status holds, or
// `statusPeriodStart` and `statusPeriodEnd` are the first and last day of its period. `statusStatus` INFERRED means
// that the source does not name the status, but it follows from something else.
// Graph: the project, its programme and its places.
// triggers: projects planned (status=PLANNED), projects started (status=STARTED)
// triggers: projects under construction (status=UNDER_CONSTRUCTION), projects trial (status=TRIAL_RUN)
// triggers: projects completed|finished|complete (status=COMPLETED)
// triggers: projects operation|operating|running (status=IN_OPERATION), projects suspended|stopped (status=SUSPENDED)
// triggers: projects cancelled (status=CANCELLED), projects design (status=DESIGN)
// triggers: 项目 规划中|拟建 (status=PLANNED), 项目 开工|已开工 (status=STARTED), 项目 在建|建设中|正在建设 (status=UNDER_CONSTRUCTION)
// triggers: 项目 试运行 (status=TRIAL_RUN), 项目 建成|已建成|已完工|已经建成|竣工 (status=COMPLETED)
// triggers: 项目 运营|投用|投运|投入运营|投入使用 (status=IN_OPERATION), 项目 停工|暂停 (status=SUSPENDED), 项目 取消 (status=CANCELLED)
/*
:param status => 'UNDER_CONSTRUCTION'
*/
MATCH (project:Project)
WHERE project.status = $status
RETURN
  project.id AS projectId,
  project.name AS projectName,
  project.nameEn AS projectNameEn,
  project.statusText AS statusText,
  coalesce(project.statusStatus, 'STATED') AS statusStatus,
  project.statusAsOf AS statusAsOf,
  project.statusAsOfStatus AS statusAsOfStatus,
  project.statusPeriodStart AS statusPeriodStart,
  project.statusPeriodEnd AS statusPeriodEnd,
  COLLECT { MATCH (project)-[:LOCATED_IN]->(place:Place) RETURN place.name ORDER BY place.id } AS places,
  COLLECT { MATCH (project)-[:LOCATED_IN]->(place:Place) RETURN place.nameEn ORDER BY place.id } AS placesEn,
  COLLECT { MATCH (project)-[:CONNECTS]->(place:Place) RETURN place.name ORDER BY place.id } AS connects,
  COLLECT { MATCH (project)-[:CONNECTS]->(place:Place) RETURN place.nameEn ORDER BY place.id } AS connectsEn,
  COLLECT { MATCH (project)-[:SERVES_AREA]->(place:Place) RETURN place.name ORDER BY place.id } AS servesAreas,
  COLLECT { MATCH (project)-[:SERVES_AREA]->(place:Place) RETURN place.nameEn ORDER BY place.id } AS servesAreasEn,
  COLLECT { MATCH (project)-[:PART_OF]->(whole:Programme|Project) RETURN whole.name ORDER BY whole.id } AS partOf,
  COLLECT { MATCH (project)-[:PART_OF]->(whole:Programme|Project) RETURN whole.nameEn ORDER BY whole.id } AS partOfEn,
  COLLECT { MATCH (project)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id ORDER BY passage.id } AS evidence,
  COLLECT {
    MATCH path = (project)-[:LOCATED_IN|CONNECTS|SERVES_AREA|PART_OF]->{0,1}(other:Project|Programme|Place)
    RETURN path ORDER BY length(path), other.id
  } AS path
ORDER BY projectId
