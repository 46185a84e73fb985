// Takes the state from what the reports are about.
MATCH (report:StatusReport)-[:REPORTS_ON]->(thing:Project|Programme|Facility|Commitment|Deliverable|Agreement)
REMOVE report.day, report.knownOn, report.precedence
WITH DISTINCT thing
OPTIONAL MATCH (thing)-[current:CURRENT_REPORT]->(:StatusReport)
WHERE current.rule = 'latest-report'
DELETE current
REMOVE
  thing.status,
  thing.statusStatus,
  thing.statusAsOf,
  thing.statusAsOfStatus,
  thing.statusPeriodStart,
  thing.statusPeriodEnd,
  thing.statusText,
  thing.statusPart;
