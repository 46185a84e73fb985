// The nodes that a change affects: the entities themselves, the agreements to which they belong or whose commitments they
// deliver, all commitments of these agreements, the reports on them, and the targets that are judged by them. Of the many
// targets of an indicator, a figure affects those of what it is of. One row per node that has one of some labels. The labels
// of an entity are not asked where a type of relationship tells them: the planner of an empty graph would go through all
// relationships of the type.
UNWIND $nodes AS node
MATCH (entity)
WHERE elementId(entity) = node
CALL (entity) {
  RETURN entity AS origin
  UNION
  MATCH (entity:Commitment)<-[:HAS_PART]-{0,1}(:Commitment)<-[:CONTAINS]-(agreement:Agreement)
  RETURN agreement AS origin
  UNION
  MATCH (entity)<-[:REPORTS_ON]-(report:StatusReport)
  RETURN report AS origin
  UNION
  MATCH (entity)-[:DELIVERS]->(:Commitment)
    <-[:HAS_PART]-{0,1}(:Commitment)<-[:CONTAINS]-(agreement:Agreement)
  RETURN agreement AS origin
  UNION
  MATCH (entity:Deliverable)<-[:CREATES]-(:Commitment)<-[:HAS_PART]-{0,1}(:Commitment)<-[:CONTAINS]-(agreement:Agreement)
  RETURN agreement AS origin
  UNION
  MATCH (entity:Observation)-[:OBSERVES]->(:Entity)-[:HAS_TARGET]->(target:Target)
  RETURN target AS origin
  UNION
  MATCH (entity:Observation)-[:OBSERVES]->(side:Institution|Place)
  WHERE 'Target' IN $labels
  WITH entity, collect(side) AS sides, collect(side.id) AS ids
  MATCH (entity)-[:OF_INDICATOR]->(:Indicator)<-[:MEASURED_BY]-(target:Target)<-[:HAS_TARGET]-(owner:Agreement|Commitment)
  MATCH (owner)<-[:HAS_PART|CONTAINS]-{0,2}(:Agreement)<-[signed:SIGNED]-(party:Institution)
  WHERE signed.side IN ids OR party IN sides
  RETURN target AS origin
  UNION
  MATCH (entity:Agreement)-[:HAS_TARGET]->(target:Target)
  RETURN target AS origin
  UNION
  MATCH (entity:Agreement)-[:CONTAINS]->(:Commitment)-[:HAS_PART]->{0,1}(:Commitment)-[:HAS_TARGET]->(target:Target)
  RETURN target AS origin
}
WITH DISTINCT origin
CALL (origin) {
  RETURN origin AS affected
  UNION
  MATCH (origin:Agreement)-[:CONTAINS]->(:Commitment)-[:HAS_PART]->{0,1}(commitment:Commitment)
  WHERE 'Commitment' IN $labels
  RETURN commitment AS affected
}
WITH DISTINCT affected
WHERE any(label IN labels(affected) WHERE label IN $labels)
RETURN elementId(affected) AS node, labels(affected) AS labels
