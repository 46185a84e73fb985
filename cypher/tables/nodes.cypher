// The nodes of one kind, for a table.
//
// One row per node: its labels and its properties.
MATCH (node:$($label))
RETURN labels(node) AS labels, properties(node) AS properties
ORDER BY node.id
