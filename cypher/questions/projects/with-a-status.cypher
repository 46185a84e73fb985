// Which projects have a given status?
//
// One row per project. `statusText` are the source's words, `statusAsOf` the day for which they hold;
// `statusStatus` INFERRED: the source does not tell the status in so many words.
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
  project.statusStatus AS statusStatus,
  project.statusAsOf AS statusAsOf,
  project.statusAsOfStatus AS statusAsOfStatus,
  COLLECT { MATCH (project)-[:LOCATED_IN]->(place:Place) RETURN place.name ORDER BY place.id } AS places,
  COLLECT { MATCH (project)-[:CONNECTS]->(place:Place) RETURN place.name ORDER BY place.id } AS connects,
  COLLECT { MATCH (project)-[:PART_OF]->(whole:Programme|Project) RETURN whole.name ORDER BY whole.id } AS partOf,
  COLLECT { MATCH (project)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id ORDER BY passage.id } AS evidence
ORDER BY projectId
