// Every report is about exactly one entity, and its status is one that this kind of entity can have.
MATCH (report:StatusReport)
WITH report, COLLECT { MATCH (report)-[:REPORTS_ON]->(thing:Entity) RETURN thing } AS things
WHERE size(things) <> 1
  OR NOT any(label IN labels(things[0]) WHERE any(enumeration IN $valuesOf[label]
    WHERE enumeration.property = 'status' AND report.status IN enumeration.values))
RETURN report.id AS id, report.status AS status, [thing IN things | thing.id] AS things
ORDER BY id
