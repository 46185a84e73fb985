// The current state of a project, programme, facility, commitment, deliverable or agreement is its latest report that is
// no forecast. The latest is that of the latest day; of two, the one published later, then the one of the higher rank. A
// report without a day counts as of the day of publication, and so does one of a period that runs past it. What is said
// of a part only is current if nothing is said of the whole.
//
// `day` is the day from which a report counts, `knownOn` the first publication of its evidence, and
// `precedence` its place among the reports on the same entity: of those that were known on a day, the one of the highest
// precedence tells the state. Forecasts have none.

MATCH (report:StatusReport)-[:REPORTS_ON]->(thing:Project|Programme|Facility|Commitment|Deliverable|Agreement)
WITH DISTINCT thing
CALL (thing) {
  MATCH (thing)<-[:REPORTS_ON]-(report:StatusReport)
  OPTIONAL MATCH (report)-[:EVIDENCED_BY]->(:Passage)-[:IN_SEGMENT]->(:Segment)-[:OF_DOCUMENT]->(document:Document)
  WITH
    report,
    coalesce(report.nature, 'MEASURED') = 'MEASURED' AS measured,
    min(document.publishedOn) AS publishedOn,
    max(CASE document.rank WHEN 'PREFERRED' THEN 2 WHEN 'DEPRECATED' THEN 0 ELSE 1 END) AS rank
  WITH report, measured, publishedOn, rank, CASE
    WHEN report.asOf IS NOT NULL THEN report.asOf
    WHEN report.periodEnd IS NOT NULL AND (NOT measured OR coalesce(report.periodEnd <= publishedOn, true)) THEN report.periodEnd
    WHEN measured THEN coalesce(publishedOn, report.periodStart)
    ELSE report.periodStart
  END AS day
  ORDER BY
    measured,
    report.part IS NULL,
    coalesce(day, date('0001-01-01')),
    coalesce(publishedOn, date('0001-01-01')),
    rank,
    report.id DESC
  RETURN collect({report: report, measured: measured, day: day, knownOn: coalesce(publishedOn, day)}) AS reports
}
CALL (reports) {
  UNWIND range(0, size(reports) - 1) AS i
  WITH reports[i] AS each, reports[i].report AS report, i
  SET
    report.day = each.day,
    report.knownOn = each.knownOn,
    report.precedence = CASE WHEN each.measured THEN i + 1 END
}
WITH thing, reports[-1] AS last
WHERE last.measured
WITH thing, last.report AS report
MERGE (thing)-[current:CURRENT_REPORT]->(report)
SET current.derived = true, current.rule = 'latest-report'
SET
  thing.status = report.status,
  thing.statusStatus = report.statusStatus,
  thing.statusAsOf = report.asOf,
  thing.statusAsOfStatus = report.asOfStatus,
  thing.statusPeriodStart = report.periodStart,
  thing.statusPeriodEnd = report.periodEnd,
  thing.statusText = report.statusText,
  thing.statusPart = report.part;
