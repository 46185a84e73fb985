// How far is a given programme?
//
// One row per figure that the source gives for it, and one per named project in it.
/*
:param programmeId => 'joint-major-projects-2021'
*/
MATCH (programme:Programme {id: $programmeId})
CALL (programme) {
  MATCH (programme)<-[:OBSERVES]-(observation:Observation)
  RETURN
    'FIGURE' AS kind,
    observation.id AS id,
    observation.name AS name,
    observation.valueText AS told,
    coalesce(observation.asOf, observation.periodEnd) AS asOf,
    COLLECT { MATCH (observation)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id ORDER BY passage.id } AS evidence
  UNION ALL
  MATCH (programme)<-[:PART_OF]-{1,3}(project:Project)
  WITH DISTINCT project
  RETURN
    'PROJECT' AS kind,
    project.id AS id,
    project.name AS name,
    project.status AS told,
    project.statusAsOf AS asOf,
    COLLECT { MATCH (project)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id ORDER BY passage.id } AS evidence
}
RETURN kind, id, name, told, asOf, evidence
ORDER BY kind, id
