// What slipped, and by how much?
// 哪些事项推迟了，推迟多久？
//
// One row per forecast that a later report moved, or whose day passed before it was so, longest first. `days` is
// negative where it was brought forward. `heldUntil` is the day that was forecast, `movedTo` the later forecast or the
// day on which it was so; `still` says that the last report of that day is not yet the state that was forecast.
// Graph: both reports and the entity.
// triggers: slipped|slip|slips|slipping, postponed|delayed|delay|delays, forecasts|forecast moved|changed
// triggers: behind schedule
// triggers: 推迟|延期|延后|拖延|延迟|推后, 滞后|进度滞后
/*
:param asOf => date()
:param knownOn => date()
*/
MATCH path = (entity:Entity)<-[:REPORTS_ON]-(forecast:StatusReport)-[slipped:SLIPPED_TO]->(later:StatusReport)
WHERE coalesce(forecast.knownOn <= $knownOn, true)
  AND coalesce(later.knownOn <= $knownOn, true)
  AND coalesce(later.knownOn <= $asOf, true)
RETURN
  entity.id AS entityId,
  entity.name AS entityName,
  entity.nameEn AS entityNameEn,
  forecast.status AS status,
  forecast.part AS part,
  forecast.day AS heldUntil,
  forecast.knownOn AS toldOn,
  later.day AS movedTo,
  later.knownOn AS movedOn,
  slipped.days AS days,
  later.precedence IS NULL AS isForecast,
  later.precedence IS NOT NULL
    AND later.status <> forecast.status
    AND NOT later.status IN ['COMPLETED', 'CREATED', 'IN_OPERATION', 'FULFILLED', 'ENDED'] AS still,
  COLLECT {
    MATCH (each:StatusReport)-[:EVIDENCED_BY]->(passage:Passage)
    WHERE each IN [forecast, later]
    RETURN DISTINCT passage.id ORDER BY passage.id
  } AS evidence,
  path
ORDER BY days DESC, entityId, heldUntil, forecast.id
