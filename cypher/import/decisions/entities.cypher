// The element ids of the two entities of a decision, as far as they are in the graph and have one of some labels.
/*
:param ids => ['chongqing-science-and-technology-bureau']
:param labels => ['Institution']
*/
MATCH (entity:Entity)
WHERE entity.id IN $ids AND any(label IN labels(entity) WHERE label IN $labels)
RETURN elementId(entity) AS node
