// Which targets does a given agreement set, and are they met?
// 某份协议设定了哪些目标，是否达成？
//
// One row per target that the agreement or one of its commitments sets, earliest deadline first. `attainment` is judged
// by the figures of days up to `asOf` that were published up to `knownOn`; `missing` names the sides without a figure.
// All figures are in `outcomes/targets-and-figures`.
// Graph: what sets the target, the target and what it measures.
// triggers: targets|goals of agreement, targets|goals set by|in
// triggers: 协议 目标, 设定|定下 目标
/*
:param agreementId => 'cqcd-2021-auto-cluster'
:param asOf => date()
:param knownOn => date()
*/
MATCH (agreement:Agreement {id: $agreementId})
CALL (agreement) {
  MATCH path = (agreement)-[:HAS_TARGET]->(:Target)-[:MEASURED_BY]->(:Indicator)
  RETURN path
  UNION
  MATCH (agreement)-[:CONTAINS]->(:Commitment)-[:HAS_PART]->{0,1}(commitment:Commitment)
  MATCH path = (commitment)-[:HAS_TARGET]->(:Target)-[:MEASURED_BY]->(:Indicator)
  RETURN path
}
WITH path, nodes(path)[0] AS owner, nodes(path)[1] AS target, nodes(path)[2] AS indicator
CALL (target) {
  OPTIONAL MATCH (target)<-[counts:COUNTS_TOWARDS]-(:Observation)
  WHERE counts.day <= $asOf AND counts.knownOn <= $knownOn
  RETURN counts AS best
  ORDER BY counts.precedence DESC
  LIMIT 1
}
WITH *, CASE WHEN best IS NULL THEN target.figuresNeededOf ELSE best.missingFigureOf END AS missing
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
  target.deadline AS deadline,
  target.deadlineStatus AS deadlineStatus,
  target.scope AS scope,
  coalesce(best.attainment, 'CANNOT_BE_JUDGED') AS attainment,
  best.attainedValue AS attainedValue,
  CASE WHEN best.attainedValue IS NOT NULL THEN best.day END AS attainedAsOf,
  COLLECT { UNWIND missing AS id MATCH (side:Entity {id: id}) RETURN side.name ORDER BY id } AS missing,
  COLLECT { UNWIND missing AS id MATCH (side:Entity {id: id}) RETURN side.nameEn ORDER BY id } AS missingEn,
  COLLECT { MATCH (target)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id ORDER BY passage.id } AS evidence,
  path
ORDER BY deadline, targetId, setBy
