// Which projects have no commitment behind them?
// 哪些项目没有对应的承诺事项？
//
// One row per project that delivers no commitment: work under way without a signed promise. Rows are in order of
// progress; `statusStatus` says whether the source states the status.
// Graph: the project and what it is part of.
// triggers: projects no|without commitments|promise|agreement behind, projects without|no commitment
// triggers: 项目 没有承诺|无承诺|没有对应, 没有承诺对应 项目
MATCH (project:Project)
WHERE NOT EXISTS { (project)-[:DELIVERS]->(:Commitment) }
WITH project, [
  'PLANNED', 'DESIGN', 'STARTED', 'UNDER_CONSTRUCTION', 'MAIN_STRUCTURE_DONE', 'TRIAL_RUN', 'COMPLETED', 'IN_OPERATION',
  'SUSPENDED', 'CANCELLED'
] AS stages
RETURN
  project.id AS projectId,
  project.name AS projectName,
  project.nameEn AS projectNameEn,
  project.status AS status,
  coalesce(project.statusStatus, 'STATED') AS statusStatus,
  COLLECT { MATCH (project)-[:PART_OF]->(whole:Programme|Project) RETURN whole.name ORDER BY whole.id } AS partOf,
  COLLECT { MATCH (project)-[:PART_OF]->(whole:Programme|Project) RETURN whole.nameEn ORDER BY whole.id } AS partOfEn,
  COLLECT { MATCH (project)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id ORDER BY passage.id } AS evidence,
  COLLECT {
    MATCH path = (project)-[:PART_OF]->{0,1}(whole:Programme|Project)
    RETURN path ORDER BY length(path), whole.id
  } AS path
ORDER BY head([i IN range(0, size(stages) - 1) WHERE stages[i] = status]), projectId
