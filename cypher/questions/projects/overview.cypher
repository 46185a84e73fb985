// Which projects are there, how far are they, where, and in which programme?
//
// One row per project. `statusAsOf` is the day for which the status is told; `statusText` are the source's words.
MATCH (project:Project)
RETURN
  project.status AS status,
  project.id AS projectId,
  project.name AS projectName,
  project.nameEn AS projectNameEn,
  project.statusAsOf AS statusAsOf,
  project.statusAsOfStatus AS statusAsOfStatus,
  project.statusText AS statusText,
  COLLECT { MATCH (project)-[:LOCATED_IN]->(place:Place) RETURN place.name ORDER BY place.id } AS places,
  COLLECT { MATCH (project)-[:PART_OF]->(whole:Programme|Project) RETURN whole.name ORDER BY whole.id } AS partOf,
  COLLECT { MATCH (project)<-[:RESPONSIBLE_FOR]-(body:Institution) RETURN body.name ORDER BY body.id } AS responsible,
  COLLECT { MATCH (project)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id ORDER BY passage.id } AS evidence
ORDER BY status, projectId
