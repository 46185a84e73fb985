// Creates entities, and what they are searched by.
UNWIND $rows AS row
CREATE (entity:$(row.labels))
SET entity = row.properties
FOREACH (searchName IN CASE WHEN row.searchName IS NULL THEN [] ELSE [row.searchName] END |
  MERGE (name:SearchName {entity: searchName.entity})
  SET name = searchName
)
RETURN row.properties.id AS id, elementId(entity) AS node
