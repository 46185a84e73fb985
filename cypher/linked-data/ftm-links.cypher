// The relationships of one type between entities, for FollowTheMoney.
//
// One row per relationship: ids and labels of the nodes at its ends, and its properties.
MATCH (start:Entity)-[relationship:$($type)]->(end:Entity)
RETURN
  start.id AS from,
  labels(start) AS fromLabels,
  end.id AS to,
  labels(end) AS toLabels,
  properties(relationship) AS properties
ORDER BY from, to
