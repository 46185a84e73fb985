// What state was an entity in on a given day, as known on another?
// 某一对象在某日处于何种状态（以另一日所知为准）？
//
// One row, or none if nothing was known: the latest report of a day up to `asOf` that was published up to `knownOn`;
// forecasts do not count. `nextForecast` is the earliest day after `asOf` for which a state was then forecast.
// Graph: the report, what it is about and its passages.
// triggers: state|status, current|present state|status, finished|complete|completed|ready|done, how far along
// triggers: stand now
// triggers: 状态|现状, 什么状态|现在怎么样|怎么样了|到哪一步, 进展|进展如何|完工|建好|建成|完成了吗|通车|投产
/*
:param entityId => 'tiaodeng-jiangjin-suburban-railway'
:param asOf => date()
:param knownOn => date()
*/
MATCH (entity:Project|Programme|Facility|Commitment|Deliverable|Agreement {id: $entityId})
  <-[:REPORTS_ON]-(report:StatusReport)
WHERE report.precedence IS NOT NULL AND report.day <= $asOf AND report.knownOn <= $knownOn
WITH entity, report
ORDER BY report.precedence DESC
WITH entity, collect(report)[0] AS report
CALL (entity) {
  OPTIONAL MATCH (entity)<-[:REPORTS_ON]-(forecast:StatusReport)
  WHERE forecast.precedence IS NULL AND forecast.day > $asOf AND forecast.knownOn <= $knownOn
  RETURN forecast
  ORDER BY forecast.knownOn DESC, forecast.day, forecast.id
  LIMIT 1
}
RETURN
  entity.id AS entityId,
  entity.name AS entityName,
  entity.nameEn AS entityNameEn,
  report.id AS reportId,
  report.status AS status,
  report.part AS part,
  report.statusText AS statusText,
  report.asOf AS asOf,
  report.periodStart AS periodStart,
  report.periodEnd AS periodEnd,
  report.knownOn AS knownOn,
  coalesce(report.by, 'SOURCE') AS saidBy,
  forecast.status AS nextStatus,
  forecast.day AS nextForecast,
  COLLECT { MATCH (report)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id ORDER BY passage.id } AS evidence,
  COLLECT { MATCH path = (entity)<-[:REPORTS_ON]-(report)-[:EVIDENCED_BY]->(:Passage) RETURN path } AS path
ORDER BY entityId
