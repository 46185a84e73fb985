// Every entity with a report that is no forecast has exactly one current report, and that is one of its own.
MATCH (thing:Project|Programme|Facility|Commitment|Deliverable|Agreement)
WITH
  thing,
  EXISTS { (thing)<-[:REPORTS_ON]-(report:StatusReport WHERE coalesce(report.nature, 'MEASURED') = 'MEASURED') } AS reported,
  COUNT { (thing)-[:CURRENT_REPORT]->(:StatusReport) } AS current,
  COUNT { (thing)-[:CURRENT_REPORT]->(:StatusReport)-[:REPORTS_ON]->(thing) } AS own
WHERE current <> CASE WHEN reported THEN 1 ELSE 0 END OR own <> current
RETURN thing.id AS id, current, own
ORDER BY id
