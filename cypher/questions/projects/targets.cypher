// Which targets are set, by whom, until when, and from where?
//
// One row per target. `scope` JOINT: the source gives one figure for both sides and no split.
MATCH (owner:Agreement|Commitment|Project|Programme)-[:HAS_TARGET]->(target:Target)
MATCH (target)-[:MEASURED_BY]->(indicator:Indicator)
RETURN
  target.id AS targetId,
  target.name AS targetName,
  target.nameEn AS targetNameEn,
  owner.id AS setBy,
  indicator.name AS indicator,
  target.comparator AS comparator,
  target.value AS value,
  target.unit AS unit,
  target.valueText AS valueText,
  target.deadline AS deadline,
  target.deadlineStatus AS deadlineStatus,
  target.scope AS scope,
  target.baseline AS baseline,
  target.baselineStatus AS baselineStatus,
  COLLECT { MATCH (target)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id ORDER BY passage.id } AS evidence
ORDER BY targetId, setBy
