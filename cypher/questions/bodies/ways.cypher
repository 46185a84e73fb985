// Which ways lead from one thing to another, shortest first?
//
// One row per way: all of the shortest length and of the next longer one, at most 20, none of more than 8 steps; in
// a fixed order, so that the same ones are told every time. `way` tells each step in words, as it is walked, with
// its evidence. The ways go over relationships that mean something, and not through a city, province or region, nor
// through a thing with more than 1000 relationships: that both are in Chongqing, or deal with a body that deals with
// everybody, is no way. Where one end is such a thing, only the shortest are told, of at most 4 steps. No row, an empty
// list: they are not connected.
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
WITH
  CASE WHEN start = near THEN nodes(path) ELSE reverse(nodes(path)) END AS nodes,
  CASE WHEN start = near THEN relationships(path) ELSE reverse(relationships(path)) END AS relationships
WITH
  nodes,
  relationships,
  size(relationships) AS steps,
  [node IN nodes | node.id] AS ids,
  [step IN relationships | type(step)] AS types
ORDER BY steps, ids, types
LIMIT 20
// Each type is read along its arrow, and against it.
WITH nodes, relationships, steps, ids, types, {
  SIGNED: ['signed', 'was signed by'],
  CONTAINS: ['contains', 'stands in'],
  HAS_PART: ['has as a part', 'is a part of'],
  HAS_DUTY: ['has a duty in', 'is owed by'],
  CREATES: ['is to create', 'is to be created by'],
  ACTS_ON: ['acts on', 'is acted on by'],
  SERVES: ['serves', 'is served by'],
  COVERS: ['covers', 'is covered by'],
  CORE_AREA: ['has as its core', 'is the core of'],
  ADMINISTERS: ['administers', 'is administered by'],
  LOCATED_IN: ['is located in', 'is the site of'],
  CONNECTS: ['leads to', 'is reached by'],
  SERVES_AREA: ['is for', 'has for it'],
  RESPONSIBLE_FOR: ['is responsible for', 'is the responsibility of'],
  DELIVERS: ['delivers', 'is delivered by'],
  PART_OF: ['is part of', 'has as a part'],
  HAS_TARGET: ['has the target', 'is a target of'],
  COUNTERPART_OF: ['is the counterpart of', 'is the counterpart of']
} AS inWords
RETURN
  steps,
  [node IN nodes | node.name] AS things,
  COLLECT {
    UNWIND range(0, steps - 1) AS i
    WITH i, nodes[i] AS from, relationships[i] AS step, nodes[i + 1] AS to
    WITH i, from, step, to, endNode(step) AS part
    RETURN {
      from: from.name,
      words: inWords[type(step)][CASE WHEN from = part THEN 1 ELSE 0 END],
      to: to.name,
      evidence: coalesce(
        step.evidence,
        COLLECT { MATCH (part)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id ORDER BY passage.id }
      )
    } ORDER BY i
  } AS way,
  COLLECT {
    UNWIND relationships AS step
    WITH step, endNode(step) AS part
    UNWIND coalesce(
      step.evidence,
      COLLECT { MATCH (part)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id }
    ) AS id
    RETURN DISTINCT id ORDER BY id
  } AS evidence
ORDER BY steps, ids, types
