// Enumerated properties of entities have a value listed in the model, and required ones are present.
MATCH (entity:Entity|Passage)
UNWIND labels(entity) AS label
UNWIND $valuesOf[label] AS enumeration
WITH entity, enumeration, entity[enumeration.property] AS value
WHERE CASE
  WHEN value IS NULL THEN enumeration.needed
  WHEN valueType(value) STARTS WITH 'LIST' THEN any(each IN value WHERE NOT toString(each) IN enumeration.values)
  ELSE NOT toString(value) IN enumeration.values
END
RETURN entity.id AS id, enumeration.property AS property, value
ORDER BY id, property
