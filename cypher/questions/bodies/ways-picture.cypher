// Which ways lead from one thing to another, shortest first? (picture)
//
// The ways of the shortest length and of the next longer one, at most 20, none of more than 8 steps and none through a
// thing with more than 1000 relationships; where one end is such a thing, those of the shortest length, of at
// most 4 steps. No path: they are not connected.
/*
:param fromId => 'chongqing-science-and-technology-bureau'
:param toId => 'western-chengdu-science-city-management-committee'
*/
MATCH (start:Entity {id: $fromId})
MATCH (goal:Entity {id: $toId})
WHERE goal <> start
// They are looked for from the end that has fewer relationships.
WITH *, COUNT { (start)--() } AS ofStart, COUNT { (goal)--() } AS ofGoal
WITH
  start,
  CASE WHEN ofStart > ofGoal THEN goal ELSE start END AS near,
  CASE WHEN ofStart > ofGoal THEN start ELSE goal END AS far,
  ofStart > 1000 OR ofGoal > 1000 AS hubs
CALL (near, far, hubs) {
  WITH *
  WHERE NOT hubs
  MATCH path = SHORTEST 2 GROUPS (near)
    (
      (one:Entity)-[
        :SIGNED|CONTAINS|HAS_PART|HAS_DUTY|CREATES|ACTS_ON|SERVES|COVERS|CORE_AREA|ADMINISTERS|LOCATED_IN|CONNECTS
          |SERVES_AREA|RESPONSIBLE_FOR|DELIVERS|PART_OF|HAS_TARGET|COUNTERPART_OF
      ]-(:Entity)
      WHERE one = near OR NOT one:City|Region|Province AND COUNT { (one)--() } <= 1000
    ){1,8}
    (far)
  RETURN path
  UNION
  WITH *
  WHERE hubs
  MATCH path = SHORTEST 1 GROUPS (near)
    (
      (one:Entity)-[
        :SIGNED|CONTAINS|HAS_PART|HAS_DUTY|CREATES|ACTS_ON|SERVES|COVERS|CORE_AREA|ADMINISTERS|LOCATED_IN|CONNECTS
          |SERVES_AREA|RESPONSIBLE_FOR|DELIVERS|PART_OF|HAS_TARGET|COUNTERPART_OF
      ]-(:Entity)
      WHERE one = near OR NOT one:City|Region|Province AND COUNT { (one)--() } <= 1000
    ){1,4}
    // Its many relationships are not walked back.
    (end:Entity WHERE end = far)
  RETURN path
}
RETURN
  path,
  COLLECT {
    UNWIND relationships(path) AS step
    WITH step, endNode(step) AS part
    UNWIND coalesce(
      step.evidence,
      COLLECT { MATCH (part)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id }
    ) AS id
    RETURN DISTINCT id ORDER BY id
  } AS evidence
ORDER BY
  length(path),
  [node IN CASE WHEN start = near THEN nodes(path) ELSE reverse(nodes(path)) END | node.id],
  [step IN CASE WHEN start = near THEN relationships(path) ELSE reverse(relationships(path)) END | type(step)]
LIMIT 20
