// Where a change reaches: the things themselves, the agreements to which they belong, and all that these promise.
// One row per node that has one of some labels.
UNWIND $nodes AS node
MATCH (thing)
WHERE elementId(thing) = node
CALL (thing) {
  RETURN thing AS touched
  UNION
  MATCH (thing:Commitment)<-[:HAS_PART]-{0,1}(:Commitment)<-[:CONTAINS]-(agreement:Agreement)
  RETURN agreement AS touched
}
WITH DISTINCT touched
CALL (touched) {
  RETURN touched AS reached
  UNION
  MATCH (touched:Agreement)-[:CONTAINS]->(:Commitment)-[:HAS_PART]->{0,1}(commitment:Commitment)
  WHERE 'Commitment' IN $labels
  RETURN commitment AS reached
}
WITH DISTINCT reached
WHERE any(label IN labels(reached) WHERE label IN $labels)
RETURN elementId(reached) AS node, labels(reached) AS labels
