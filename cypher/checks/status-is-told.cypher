// Every property that an analyst asks for has a status, as listed in the model and required by the template.
MATCH (entity:Entity|Passage)
UNWIND labels(entity) AS label
UNWIND $statuses[label] AS status
WITH entity, status
ORDER BY status
WHERE entity[status] IS NULL
RETURN entity.id AS id, collect(status) AS missing
ORDER BY id
