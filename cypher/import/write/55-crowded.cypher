// The entities with more than some number of relationships.
UNWIND $nodes AS node
MATCH (entity)
WHERE elementId(entity) = node AND COUNT { (entity)--() } > $most
RETURN elementId(entity) AS node
