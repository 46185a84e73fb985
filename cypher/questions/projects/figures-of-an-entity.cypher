// Which figures are reported for something, over time?
// 关于某个对象，原文给出了哪些数据，随时间如何变化？
//
// One row per figure for a project, programme, place, facility or body. `nature` says whether the figure was measured,
// or is designed, planned or expected. `asOf` is the day for which it holds; a figure for a period has the first and
// last day instead. Undated figures come last.
// Graph: the entity, the figure and its indicator.
// triggers: figures|figure|numbers|data|statistics, how much|many reported
// triggers: 数据|数字|统计数据, 哪些数据|多少
/*
:param entityId => 'chongqing'
*/
MATCH path = (:Entity {id: $entityId})<-[:OBSERVES]-(observation:Observation)-[:OF_INDICATOR]->(indicator:Indicator)
RETURN
  observation.asOf AS asOf,
  observation.asOfStatus AS asOfStatus,
  observation.periodStart AS periodStart,
  observation.periodEnd AS periodEnd,
  observation.timeText AS timeText,
  coalesce(observation.nature, 'MEASURED') AS nature,
  indicator.name AS indicator,
  indicator.nameEn AS indicatorEn,
  observation.comparator AS comparator,
  observation.value AS value,
  observation.unit AS unit,
  observation.valueText AS valueText,
  observation.id AS observationId,
  observation.name AS observationName,
  observation.nameEn AS observationNameEn,
  COLLECT { MATCH (observation)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id ORDER BY passage.id } AS evidence,
  path
ORDER BY coalesce(asOf, periodEnd, periodStart), observationId
