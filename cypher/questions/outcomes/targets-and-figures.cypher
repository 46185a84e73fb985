// How do the latest figures compare with the targets?
// 目标与最新数据对照如何？
//
// One row per target and measured figure of its indicator, of a day up to `asOf` and published up to `knownOn`, latest
// first; targets without a figure have one row. `attainment` is based on these figures alone. A target set for all
// sides together is judged by the sum of their figures of the same day or period, never by some of them: `missing`
// names the sides without a figure, and `attainment` is then CANNOT_BE_JUDGED. `counts` says whether the figure is one
// of those that `attainment` is based on.
// Graph: the target, its indicator and the figure.
// triggers: targets|target met|meet|reached|reach|achieved|achieve|compared|compare|versus|against
// triggers: figures targets|target, on track
// triggers: 目标 完成|实现|达到|达成|达标, 目标 对照|差距|数据|最新数据, 目标完成情况, 达到 了吗|没有|吗
/*
:param asOf => date()
:param knownOn => date()
*/
MATCH set = (owner:Agreement|Commitment|Project|Programme)-[:HAS_TARGET]->(target:Target)
  -[:MEASURED_BY]->(indicator:Indicator)
CALL (target) {
  OPTIONAL MATCH (target)<-[counts:COUNTS_TOWARDS]-(:Observation)
  WHERE counts.day <= $asOf AND counts.knownOn <= $knownOn
  RETURN counts AS best
  ORDER BY counts.precedence DESC
  LIMIT 1
}
CALL (indicator) {
  OPTIONAL MATCH (indicator)<-[:OF_INDICATOR]-(figure:Observation)
  WHERE coalesce(figure.nature, 'MEASURED') = 'MEASURED'
    AND coalesce(coalesce(figure.asOf, figure.periodEnd) <= $asOf, true)
    AND coalesce(COLLECT {
      MATCH (figure)-[:EVIDENCED_BY]->(:Passage)-[:IN_SEGMENT]->(:Segment)-[:OF_DOCUMENT]->(document:Document)
      RETURN min(document.publishedOn)
    }[0] <= $knownOn, true)
  RETURN figure, [(indicator)<-[:OF_INDICATOR]-(figure)-[:OBSERVES]->(side:Entity) | side] AS sides,
    [given = (indicator)<-[:OF_INDICATOR]-(figure)-[:OBSERVES]->(:Entity) | given] AS given
}
WITH *, CASE WHEN best IS NULL THEN target.figuresNeededOf ELSE best.missingFigureOf END AS missing
RETURN
  target.id AS targetId,
  target.name AS targetName,
  target.nameEn AS targetNameEn,
  owner.id AS setBy,
  owner.name AS setByName,
  owner.nameEn AS setByNameEn,
  target.comparator AS comparator,
  target.value AS value,
  target.unit AS unit,
  target.deadline AS deadline,
  target.scope AS scope,
  coalesce(best.attainment, 'CANNOT_BE_JUDGED') AS attainment,
  best.attainedValue AS attainedValue,
  CASE WHEN best.attainedValue IS NOT NULL THEN best.day END AS attainedAsOf,
  COLLECT {
    UNWIND missing AS id
    MATCH (side:Entity {id: id})
    RETURN side.name ORDER BY id
  } AS missing,
  COLLECT {
    UNWIND missing AS id
    MATCH (side:Entity {id: id})
    RETURN side.nameEn ORDER BY id
  } AS missingEn,
  figure.id AS figureId,
  [side IN sides | side.name] AS figureOf,
  [side IN sides | side.nameEn] AS figureOfEn,
  figure.value AS figureValue,
  figure.unit AS figureUnit,
  figure.comparator AS figureComparator,
  figure.counting AS counting,
  figure.part AS part,
  figure.periodStart AS periodStart,
  coalesce(figure.asOf, figure.periodEnd) AS figureAsOf,
  coalesce(figure.id IN best.figureIds, false) AS counts,
  COLLECT {
    CALL (target, figure) {
      MATCH (target)-[:EVIDENCED_BY]->(passage:Passage)
      RETURN passage.id AS id
      UNION
      MATCH (figure)-[:EVIDENCED_BY]->(passage:Passage)
      RETURN passage.id AS id
    }
    RETURN id ORDER BY id LIMIT 100
  } AS evidence,
  given + [set] AS path
ORDER BY deadline, targetId, setBy, coalesce(figureAsOf, date('0001-01-01')) DESC, figureId
