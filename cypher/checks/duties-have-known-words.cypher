// Enumerated properties of relationships have a value listed in the model, and required ones are present.
//
// Each relationship by itself.
MATCH (from:Entity)-[fact]->(to:Entity)
UNWIND $valuesOf[type(fact)] AS enumeration
WITH from, fact, to, enumeration, fact[enumeration.property] AS value
WHERE CASE
  WHEN value IS NULL THEN enumeration.needed
  ELSE NOT toString(value) IN enumeration.values
END
RETURN from.id AS fromId, type(fact) AS type, to.id AS toId, enumeration.property AS property, value
ORDER BY fromId, type, toId, property
