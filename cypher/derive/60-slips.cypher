// A forecast slips to the next forecast of the same state for another day that a later document makes. If none does, it
// slips to the first report of that state, or of a later one, after its day; or, as long as there is none, to the latest
// report after its day that the state is not reached. The last day of a forecast counts; of a period without an end, the
// first. `days` is negative where it was brought forward. What is forecast of a part is compared with that part.

MATCH (report:StatusReport)-[:REPORTS_ON]->(thing:Project|Programme|Facility|Commitment|Deliverable|Agreement)
WITH DISTINCT thing
WHERE EXISTS { (thing)<-[:REPORTS_ON]-(forecast:StatusReport WHERE forecast.nature IN ['PLANNED', 'EXPECTED']) }
CALL (thing) {
  MATCH (thing)<-[:REPORTS_ON]-(each:StatusReport)
  OPTIONAL MATCH (each)-[:EVIDENCED_BY]->(:Passage)-[:IN_SEGMENT]->(:Segment)-[:OF_DOCUMENT]->(document:Document)
  WITH each, min(document.publishedOn) AS publishedOn
  RETURN collect({
    report: each,
    id: each.id,
    status: each.status,
    part: coalesce(each.part, ''),
    forecast: each.nature IN ['PLANNED', 'EXPECTED'],
    publishedOn: publishedOn,
    day: coalesce(each.asOf, each.periodEnd, each.periodStart, CASE WHEN each.nature IN ['PLANNED', 'EXPECTED'] THEN null ELSE publishedOn END),
    stage: {
      PLANNED: 0, NOT_STARTED: 0, DESIGN: 1, STARTED: 2, UNDER_WAY: 2, UNDER_CONSTRUCTION: 3, MAIN_STRUCTURE_DONE: 4,
      PARTLY_FULFILLED: 4, TRIAL_RUN: 5, COMPLETED: 6, CREATED: 6, IN_OPERATION: 7, FULFILLED: 7
    }[each.status]
  }) AS all
}
UNWIND [each IN all WHERE each.forecast AND each.day IS NOT NULL] AS forecast
WITH
  forecast,
  [each IN all WHERE each.part = forecast.part AND each.day IS NOT NULL AND each.id <> forecast.id] AS others
CALL (forecast, others) {
  UNWIND others AS other
  WITH other, forecast, CASE
    WHEN other.forecast THEN
      CASE WHEN other.status = forecast.status AND other.day <> forecast.day AND other.publishedOn > forecast.publishedOn THEN 1 END
    WHEN other.stage >= forecast.stage OR other.status = forecast.status THEN 2
    WHEN other.day > forecast.day AND other.stage < forecast.stage THEN 3
  END AS how
  WHERE how IS NOT NULL
  WITH other, how
  ORDER BY
    how,
    CASE how WHEN 1 THEN other.publishedOn WHEN 2 THEN other.day END,
    CASE how WHEN 3 THEN other.day END DESC,
    other.id
  RETURN other, how
  LIMIT 1
}
WITH forecast, other, how
WHERE how <> 2 OR other.day > forecast.day
WITH forecast.report AS report, other.report AS later, duration.inDays(forecast.day, other.day).days AS days
MERGE (report)-[slipped:SLIPPED_TO]->(later)
SET slipped.days = days, slipped.derived = true, slipped.rule = 'moved-forecasts';
