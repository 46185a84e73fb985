// Which ways lead from one thing to another, shortest first? (picture)
//
// The ways of the shortest length and of the next longer one, at most 20, none of more than 8 steps and none through a
// thing with more than 1000 relationships. No path: they are not connected.
/*
:param fromId => 'chongqing-science-and-technology-bureau'
:param toId => 'western-chengdu-science-city-management-committee'
*/
MATCH (start:Entity {id: $fromId})
MATCH (goal:Entity {id: $toId})
WHERE goal <> start
MATCH path = SHORTEST 2 GROUPS (start)
  (
    (one:Entity)-[
      :SIGNED|CONTAINS|HAS_PART|HAS_DUTY|CREATES|ACTS_ON|SERVES|COVERS|CORE_AREA|ADMINISTERS|LOCATED_IN|CONNECTS
        |SERVES_AREA|RESPONSIBLE_FOR|DELIVERS|PART_OF|HAS_TARGET|COUNTERPART_OF
    ]-(:Entity)
    WHERE one = start OR NOT one:City|Region|Province AND COUNT { (one)--() } <= 1000
  ){1,8}
  (goal)
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
ORDER BY length(path), [node IN nodes(path) | node.id], [step IN relationships(path) | type(step)]
LIMIT 20
