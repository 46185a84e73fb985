// The latest measured figure of each entity and indicator.
//
// One row per entity, indicator and unit.
MATCH (entity:Entity)<-[:OBSERVES]-(figure:Observation)-[:OF_INDICATOR]->(indicator:Indicator)
WHERE figure.part IS NULL AND coalesce(figure.nature, 'MEASURED') = 'MEASURED'
WITH entity, indicator, figure, coalesce(figure.asOf, figure.periodEnd, figure.periodStart) AS on
ORDER BY coalesce(on, date('0001-01-01')) DESC, figure.id DESC
WITH entity, indicator, figure.unit AS unit, collect({value: figure.value, on: on})[0] AS latest
RETURN
  entity.name AS entity,
  [entity.id, entity.name, entity.nameEn] + coalesce(entity.aliases, []) AS names,
  indicator.id AS indicatorId,
  indicator.name AS indicator,
  latest.value AS value,
  unit,
  toString(latest.on) AS on
ORDER BY entity, indicatorId, unit
LIMIT 20000
