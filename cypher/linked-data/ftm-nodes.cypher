// The nodes of one kind, for FollowTheMoney.
//
// One row per node: its labels and properties, and the nodes to which relationships of the types $out lead from it, and of the types
// $in towards it.
MATCH (node:$($label))
RETURN
  labels(node) AS labels,
  properties(node) AS properties,
  COLLECT {
    MATCH (node)-[link:$any($out)]->(other:Entity)
    RETURN {type: type(link), out: true, id: other.id, labels: labels(other)}
    ORDER BY type(link), other.id
  } + COLLECT {
    MATCH (node)<-[link:$any($in)]-(other:Entity)
    RETURN {type: type(link), out: false, id: other.id, labels: labels(other)}
    ORDER BY type(link), other.id
  } AS links
ORDER BY node.id
