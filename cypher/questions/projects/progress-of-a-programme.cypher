// How far along is a programme?
// 某个项目群进展如何？
//
// One row per figure and target that the source gives for the programme or a part of it, and one per named project in
// it. `ofName` is what the row is about: the programme, a programme within it, or a project. `basis` says how we know
// that it is part of the programme: STATED, or INFERRED where that is only our reading. Projects are in order of
// progress. `evidence` lists the first 100 passages that support the figure, target or project, or that it is part of
// the programme.
// Graph: the programme, the part, and the figure or target.
// triggers: how far, progress of, how far along, how many started
// triggers: 进展|进度|开工多少, 进展如何
/*
:param programmeId => 'joint-major-projects-2021'
*/
MATCH chain = (:Programme {id: $programmeId})<-[:PART_OF]-{0,4}(part:Programme|Project)
// A chain is as certain as its weakest link; of several chains the most certain counts.
WITH part, chain, head([
  basis IN ['INFERRED', 'BACKGROUND', 'PAIRED', 'NAME', 'STATED']
  WHERE basis IN [tie IN relationships(chain) | coalesce(tie.basis, 'STATED')]
]) AS weakest
WITH part, collect(chain) AS chains, collect(weakest) AS bases
CALL (part) {
  MATCH gives = (part)<-[:OBSERVES]-(observation:Observation)
  RETURN
    'FIGURE' AS kind, observation AS entity, observation.valueText AS told, null AS statusStatus,
    coalesce(observation.nature, 'MEASURED') AS nature, observation.asOf AS asOf,
    observation.periodStart AS periodStart, observation.periodEnd AS periodEnd, [gives] AS given
  UNION ALL
  MATCH gives = (part)-[:HAS_TARGET]->(target:Target)
  RETURN
    'TARGET' AS kind, target AS entity, target.valueText AS told, null AS statusStatus, null AS nature,
    target.deadline AS asOf, null AS periodStart, null AS periodEnd, [gives] AS given
  UNION ALL
  WITH part
  WHERE part:Project
  RETURN
    'PROJECT' AS kind, part AS entity, part.status AS told, coalesce(part.statusStatus, 'STATED') AS statusStatus,
    null AS nature, part.statusAsOf AS asOf, part.statusPeriodStart AS periodStart,
    part.statusPeriodEnd AS periodEnd, [] AS given
}
WITH *, [
  'PLANNED', 'DESIGN', 'STARTED', 'UNDER_CONSTRUCTION', 'MAIN_STRUCTURE_DONE', 'TRIAL_RUN', 'COMPLETED', 'IN_OPERATION',
  'SUSPENDED', 'CANCELLED'
] AS stages
RETURN
  kind,
  entity.id AS id,
  entity.name AS name,
  entity.nameEn AS nameEn,
  told,
  entity.comparator AS comparator,
  entity.unit AS unit,
  nature,
  statusStatus,
  asOf,
  periodStart,
  periodEnd,
  part.id AS ofId,
  part.name AS ofName,
  part.nameEn AS ofNameEn,
  head([basis IN ['STATED', 'NAME', 'PAIRED', 'BACKGROUND', 'INFERRED'] WHERE basis IN bases]) AS basis,
  COLLECT {
    CALL (entity, chains) {
      MATCH (entity)-[:EVIDENCED_BY]->(passage:Passage)
      RETURN passage.id AS id
      UNION
      UNWIND chains AS chain
      UNWIND relationships(chain) AS tie
      UNWIND tie.evidence AS id
      RETURN id
    }
    RETURN id ORDER BY id LIMIT 100
  } AS evidence,
  chains + given AS path
ORDER BY
  kind, head([i IN range(0, size(stages) - 1) WHERE stages[i] = told]), coalesce(asOf, periodEnd, periodStart), id, ofId
