// Which ways lead from one thing to another, shortest first?
//
// One row per way of up to 8 steps, at most 20, over relationships that mean something: not "both are in
// Chongqing". `words` tells each step. No row: they are not connected.
/*
:param fromId => 'chongqing-science-and-technology-bureau'
:param toId => 'western-chengdu-science-city-management-committee'
*/
MATCH (start:Entity {id: $fromId})
MATCH (goal:Entity {id: $toId})
MATCH path = SHORTEST 20 (start)-[
    :SIGNED|CONTAINS|HAS_PART|HAS_DUTY|CREATES|ACTS_ON|SERVES|COVERS|CORE_AREA|ADMINISTERS
      |LOCATED_IN|CONNECTS|RESPONSIBLE_FOR|DELIVERS|COUNTERPART_OF
  ]-{1,8}(goal)
RETURN
  length(path) AS steps,
  [node IN nodes(path) | node.name] AS things,
  [step IN relationships(path) | startNode(step).name + ' ' + type(step) + ' ' + endNode(step).name] AS words,
  COLLECT {
    UNWIND relationships(path) AS step
    UNWIND coalesce(step.evidence, []) AS id
    RETURN DISTINCT id ORDER BY id
  } AS evidence
ORDER BY steps, words
