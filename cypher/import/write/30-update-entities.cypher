// Replaces properties and labels of entities.
UNWIND $rows AS row
MATCH (entity)
WHERE elementId(entity) = row.node
SET entity = row.properties
SET entity:$(row.labels)
FOREACH (searchName IN CASE WHEN row.searchName IS NULL THEN [] ELSE [row.searchName] END |
  MERGE (name:SearchName {entity: searchName.entity})
  SET name.figures = null
  SET name += searchName
)
WITH entity, row, [label IN labels(entity) WHERE NOT label IN row.labels] AS former
REMOVE entity:$(former)
