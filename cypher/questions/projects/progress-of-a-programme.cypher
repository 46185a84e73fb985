// How far is a given programme?
//
// One row per figure and target that the source gives for it or for a part of it, and one per named project in it.
// `ofName` is what the figure is of: the programme, a programme in it or a project.
/*
:param programmeId => 'joint-major-projects-2021'
*/
MATCH (programme:Programme {id: $programmeId})<-[:PART_OF]-{0,4}(part:Programme|Project)
WITH DISTINCT part
CALL (part) {
  MATCH (part)<-[:OBSERVES]-(observation:Observation)
  RETURN
    'FIGURE' AS kind, observation AS thing, observation.valueText AS told,
    coalesce(observation.asOf, observation.periodEnd) AS asOf
  UNION ALL
  MATCH (part)-[:HAS_TARGET]->(target:Target)
  RETURN 'TARGET' AS kind, target AS thing, target.valueText AS told, target.deadline AS asOf
  UNION ALL
  WITH part
  WHERE part:Project
  RETURN 'PROJECT' AS kind, part AS thing, part.status AS told, part.statusAsOf AS asOf
}
RETURN
  kind,
  thing.id AS id,
  thing.name AS name,
  thing.nameEn AS nameEn,
  told,
  asOf,
  part.id AS ofId,
  part.name AS ofName,
  COLLECT { MATCH (thing)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id ORDER BY passage.id } AS evidence
ORDER BY kind, id, ofId
