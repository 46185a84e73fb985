// Which figures are told of a given thing, over time?
//
// One row per figure: of a project, programme, place, facility or body. Undated figures come last.
/*
:param thingId => 'chongqing'
*/
MATCH (thing:Entity {id: $thingId})<-[:OBSERVES]-(observation:Observation)-[:OF_INDICATOR]->(indicator:Indicator)
RETURN
  coalesce(observation.asOf, observation.periodEnd) AS asOf,
  observation.timeText AS timeText,
  indicator.name AS indicator,
  observation.comparator AS comparator,
  observation.value AS value,
  observation.unit AS unit,
  observation.valueText AS valueText,
  observation.id AS observationId,
  COLLECT { MATCH (observation)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id ORDER BY passage.id } AS evidence
ORDER BY asOf IS NULL, asOf, observationId
