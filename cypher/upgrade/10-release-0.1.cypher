// Carries what release 0.1 stored beside the facts over to the names of today. Each load of a changed dataset runs this; it
// finds nothing in a newer store.

// Match decisions had another label.
MATCH (decision:Decision)
WHERE decision.verdict IN ['SAME', 'DIFFERENT', 'UNSURE']
  AND decision.one IS NOT NULL
  AND decision.other IS NOT NULL
  AND decision.appliedTo IS NOT NULL
SET decision:MatchDecision
REMOVE decision:Decision;

// Documents name the job that imported them last.
MATCH (document:Document)
WHERE document.takenInBy IS NOT NULL
SET document.importedBy = coalesce(document.importedBy, document.takenInBy)
REMOVE document.takenInBy;

// Jobs have a heartbeat, and a state with another name.
MATCH (job:Import)
WHERE job.seenAt IS NOT NULL
SET
  job.heartbeatAt = coalesce(job.heartbeatAt, job.seenAt),
  job.state = CASE job.state WHEN 'REFUSED' THEN 'REJECTED' ELSE job.state END
REMOVE job.seenAt;

// What imported entities are searched by was stored at the entities. The loader creates it anew, in nodes of its own.
MATCH (entity:Entity)
WHERE entity.script IS NULL AND entity.document IS NOT NULL AND entity.searchNames IS NOT NULL
REMOVE entity.searchNames, entity.searchPinyin, entity.pinyin;

// Imported bodies belonged to a city; a body may belong to any place now.
MATCH (body:Institution)-[former:OF_CITY]->(place:Place)
WHERE former.script IS NULL AND former.document IS NOT NULL
MERGE (body)-[belongs:OF_PLACE]->(place)
  ON CREATE SET belongs += properties(former)
DELETE former;

// The state of an imported project was a property. A report of its document tells it now.
MATCH (project:Project)
WHERE project.script IS NULL
  AND project.document IS NOT NULL
  AND project.status IS NOT NULL
  AND NOT EXISTS { (project)<-[:REPORTS_ON]-(:StatusReport) }
MERGE (report:Entity:StatusReport {id: project.document + '.status.' + project.id})
SET
  report.name = project.name + '的进展',
  report.nameEn = 'Status of ' + project.nameEn,
  report.document = project.document,
  report.status = project.status,
  report.statusStatus = coalesce(project.statusStatus, 'STATED'),
  report.asOf = project.statusAsOf,
  report.asOfStatus = coalesce(
    project.statusAsOfStatus, CASE WHEN project.statusAsOf IS NULL THEN 'NOT_STATED' ELSE 'STATED' END
  ),
  report.periodStart = project.statusPeriodStart,
  report.periodEnd = project.statusPeriodEnd,
  report.statusText = project.statusText,
  report.nature = 'MEASURED',
  report.by = 'SOURCE'
MERGE (report)-[of:REPORTS_ON]->(project)
SET of.document = project.document
WITH report, project
MATCH (project)-[:EVIDENCED_BY]->(passage:Passage)
MERGE (report)-[evidenced:EVIDENCED_BY]->(passage)
SET evidenced.document = project.document;
