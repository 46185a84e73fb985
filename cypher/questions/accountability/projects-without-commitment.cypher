// Which projects have no commitment behind them?
//
// One row per project that no commitment is delivered by: work that goes on without a signed promise.
MATCH (project:Project)
WHERE NOT EXISTS { (project)-[:DELIVERS]->(:Commitment) }
RETURN
  project.id AS projectId,
  project.name AS projectName,
  project.nameEn AS projectNameEn,
  project.status AS status,
  COLLECT { MATCH (project)-[:PART_OF]->(whole:Programme|Project) RETURN whole.name ORDER BY whole.id } AS partOf,
  COLLECT { MATCH (project)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id ORDER BY passage.id } AS evidence
ORDER BY projectId
