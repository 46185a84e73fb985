// Enumerated properties of things hold one of the values of vocabulary.csv, and those that the form needs are there.
MATCH (thing:Entity|Passage)
UNWIND labels(thing) AS label
UNWIND $valuesOf[label] AS enumeration
WITH thing, enumeration, thing[enumeration.property] AS value
WHERE CASE
  WHEN value IS NULL THEN enumeration.needed
  ELSE NOT toString(value) IN enumeration.values
END
RETURN thing.id AS id, enumeration.property AS property, value
ORDER BY id, property
