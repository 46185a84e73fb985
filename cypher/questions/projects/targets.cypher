// Which targets are set, by whom, by when, and from which baseline?
// 设定了哪些目标，由谁设定，期限为何，以何为基数？
//
// One row per target, earliest deadline first. `scope` JOINT means that the source gives one figure for all sides
// together without splitting it.
// Graph: what sets the target, the target and what it measures.
// triggers: targets|target, targets all|list|set|which, deadlines targets, targets due
// triggers: 目标, 哪些目标|目标清单|目标一览|设定 目标, 目标 期限|到期|截止
MATCH path = (owner:Agreement|Commitment|Project|Programme)-[:HAS_TARGET]->(target:Target)
  -[:MEASURED_BY]->(indicator:Indicator)
RETURN
  target.id AS targetId,
  target.name AS targetName,
  target.nameEn AS targetNameEn,
  owner.id AS setBy,
  owner.name AS setByName,
  owner.nameEn AS setByNameEn,
  indicator.name AS indicator,
  indicator.nameEn AS indicatorEn,
  target.comparator AS comparator,
  target.value AS value,
  target.unit AS unit,
  target.valueText AS valueText,
  target.deadline AS deadline,
  target.deadlineStatus AS deadlineStatus,
  target.timeText AS timeText,
  target.scope AS scope,
  target.baseline AS baseline,
  target.baselineStatus AS baselineStatus,
  COLLECT { MATCH (target)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id ORDER BY passage.id } AS evidence,
  path
ORDER BY deadline, targetId, setBy
