// Which projects exist, how far along are they, where are they, and which programme do they belong to?
// 有哪些项目，进展如何，位于何处，属于哪个项目群？
//
// One row per project, in order of progress. `statusStatus` says whether the source states the status; `statusAsOf` is
// the day for which it holds, or `statusPeriodStart` and `statusPeriodEnd` are the first and last day of its period;
// `statusText` quotes the source.
// Graph: the project, its programme, its places and its responsible bodies.
// triggers: projects all|list|overview, which projects, projects progress, how far are projects
// triggers: 有哪些项目|项目一览|项目清单|所有项目|全部项目|项目列表, 项目进展|项目 进展
MATCH (project:Project)
WITH project, [
  'PLANNED', 'DESIGN', 'STARTED', 'UNDER_CONSTRUCTION', 'MAIN_STRUCTURE_DONE', 'TRIAL_RUN', 'COMPLETED', 'IN_OPERATION',
  'SUSPENDED', 'CANCELLED'
] AS stages
RETURN
  project.status AS status,
  coalesce(project.statusStatus, 'STATED') AS statusStatus,
  project.id AS projectId,
  project.name AS projectName,
  project.nameEn AS projectNameEn,
  project.statusAsOf AS statusAsOf,
  project.statusAsOfStatus AS statusAsOfStatus,
  project.statusPeriodStart AS statusPeriodStart,
  project.statusPeriodEnd AS statusPeriodEnd,
  project.statusText AS statusText,
  COLLECT { MATCH (project)-[:LOCATED_IN]->(place:Place) RETURN place.name ORDER BY place.id } AS places,
  COLLECT { MATCH (project)-[:LOCATED_IN]->(place:Place) RETURN place.nameEn ORDER BY place.id } AS placesEn,
  COLLECT { MATCH (project)-[:CONNECTS]->(place:Place) RETURN place.name ORDER BY place.id } AS connects,
  COLLECT { MATCH (project)-[:CONNECTS]->(place:Place) RETURN place.nameEn ORDER BY place.id } AS connectsEn,
  COLLECT { MATCH (project)-[:SERVES_AREA]->(place:Place) RETURN place.name ORDER BY place.id } AS servesAreas,
  COLLECT { MATCH (project)-[:SERVES_AREA]->(place:Place) RETURN place.nameEn ORDER BY place.id } AS servesAreasEn,
  COLLECT { MATCH (project)-[:PART_OF]->(whole:Programme|Project) RETURN whole.name ORDER BY whole.id } AS partOf,
  COLLECT { MATCH (project)-[:PART_OF]->(whole:Programme|Project) RETURN whole.nameEn ORDER BY whole.id } AS partOfEn,
  COLLECT { MATCH (project)<-[:RESPONSIBLE_FOR]-(body:Institution) RETURN body.name ORDER BY body.id } AS responsible,
  COLLECT {
    MATCH (project)<-[:RESPONSIBLE_FOR]-(body:Institution) RETURN body.nameEn ORDER BY body.id
  } AS responsibleEn,
  COLLECT { MATCH (project)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id ORDER BY passage.id } AS evidence,
  COLLECT {
    MATCH path = (project)-[:LOCATED_IN|CONNECTS|SERVES_AREA|PART_OF]->{0,1}(other:Project|Programme|Place)
    RETURN path ORDER BY length(path), other.id
  } + COLLECT {
    MATCH path = (project)<-[:RESPONSIBLE_FOR]-(body:Institution)
    RETURN path ORDER BY body.id
  } AS path
ORDER BY head([i IN range(0, size(stages) - 1) WHERE stages[i] = status]), projectId
