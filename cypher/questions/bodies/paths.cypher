// How are two entities connected, shortest path first?
// 两个对象之间有哪些关联路径（由短到长）？
//
// One row per path, in a fixed order: all paths of the shortest length and of the next longer one, up to 8 steps.
// `entities` are those along the path, and `words` (in English `wordsEn`) say how each leads to the next. Paths follow
// meaningful relationships only. They do not pass through a city, province or region, or through an entity with more
// than 1000 relationships: being in the same city, or dealing with a body that deals with everybody, is not a
// connection. If one end is such an entity, only the shortest paths are listed, up to 4 steps. No rows means that the
// two are not connected. `evidence` lists the first 100 of `evidenceCount` passages.
// Graph: the path.
// triggers: how connected|related|linked, path|paths|connection|relationship|link between
// triggers: 关系|联系|关联, 关联路径|如何关联|怎么关联|有什么联系|什么关系
/*
:param fromId => 'chongqing-science-and-technology-bureau'
:param toId => 'western-chengdu-science-city-management-committee'
*/
MATCH (start:Entity {id: $fromId})
MATCH (goal:Entity {id: $toId})
WHERE goal <> start
// The search starts from the end with fewer relationships.
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
      WHERE one = near OR NOT one:City|Region|Province|Country AND COUNT { (one)--() } <= 1000
    ){1,8}
    (far)
  RETURN path
  UNION
  // Two hubs share thousands of partners: the shortest paths are looked for by their length, because a search step by
  // step would expand all relationships of the partners, too.
  WITH *
  WHERE hubs
  MATCH path = (near)-[
    :SIGNED|CONTAINS|HAS_PART|HAS_DUTY|CREATES|ACTS_ON|SERVES|COVERS|CORE_AREA|ADMINISTERS|LOCATED_IN|CONNECTS
      |SERVES_AREA|RESPONSIBLE_FOR|DELIVERS|PART_OF|HAS_TARGET|COUNTERPART_OF
  ]-(far)
  RETURN path
  UNION
  WITH *
  WHERE hubs
    AND NOT EXISTS {
      (near)-[
        :SIGNED|CONTAINS|HAS_PART|HAS_DUTY|CREATES|ACTS_ON|SERVES|COVERS|CORE_AREA|ADMINISTERS|LOCATED_IN|CONNECTS
          |SERVES_AREA|RESPONSIBLE_FOR|DELIVERS|PART_OF|HAS_TARGET|COUNTERPART_OF
      ]-(far)
    }
  MATCH path = (near)-[
    :SIGNED|CONTAINS|HAS_PART|HAS_DUTY|CREATES|ACTS_ON|SERVES|COVERS|CORE_AREA|ADMINISTERS|LOCATED_IN|CONNECTS
      |SERVES_AREA|RESPONSIBLE_FOR|DELIVERS|PART_OF|HAS_TARGET|COUNTERPART_OF
  ]-(one:Entity)-[
    :SIGNED|CONTAINS|HAS_PART|HAS_DUTY|CREATES|ACTS_ON|SERVES|COVERS|CORE_AREA|ADMINISTERS|LOCATED_IN|CONNECTS
      |SERVES_AREA|RESPONSIBLE_FOR|DELIVERS|PART_OF|HAS_TARGET|COUNTERPART_OF
  ]-(far)
  WHERE NOT one:City|Region|Province|Country AND COUNT { (one)--() } <= 1000
  RETURN path
  UNION
  WITH *
  WHERE hubs
    AND NOT EXISTS {
      (near)-[
        :SIGNED|CONTAINS|HAS_PART|HAS_DUTY|CREATES|ACTS_ON|SERVES|COVERS|CORE_AREA|ADMINISTERS|LOCATED_IN|CONNECTS
          |SERVES_AREA|RESPONSIBLE_FOR|DELIVERS|PART_OF|HAS_TARGET|COUNTERPART_OF
      ]-(far)
    }
    AND NOT EXISTS {
      MATCH (near)-[
        :SIGNED|CONTAINS|HAS_PART|HAS_DUTY|CREATES|ACTS_ON|SERVES|COVERS|CORE_AREA|ADMINISTERS|LOCATED_IN|CONNECTS
          |SERVES_AREA|RESPONSIBLE_FOR|DELIVERS|PART_OF|HAS_TARGET|COUNTERPART_OF
      ]-(one:Entity)-[
        :SIGNED|CONTAINS|HAS_PART|HAS_DUTY|CREATES|ACTS_ON|SERVES|COVERS|CORE_AREA|ADMINISTERS|LOCATED_IN|CONNECTS
          |SERVES_AREA|RESPONSIBLE_FOR|DELIVERS|PART_OF|HAS_TARGET|COUNTERPART_OF
      ]-(far)
      WHERE NOT one:City|Region|Province|Country AND COUNT { (one)--() } <= 1000
    }
  MATCH path = SHORTEST 1 GROUPS (near)
    (
      (one:Entity)-[
        :SIGNED|CONTAINS|HAS_PART|HAS_DUTY|CREATES|ACTS_ON|SERVES|COVERS|CORE_AREA|ADMINISTERS|LOCATED_IN|CONNECTS
          |SERVES_AREA|RESPONSIBLE_FOR|DELIVERS|PART_OF|HAS_TARGET|COUNTERPART_OF
      ]-(:Entity)
      WHERE one = near OR NOT one:City|Region|Province|Country AND COUNT { (one)--() } <= 1000
    ){3,4}
    // The many relationships of a hub are not expanded from its end.
    (end:Entity WHERE end = far)
  RETURN path
}
WITH
  path,
  CASE WHEN start = near THEN nodes(path) ELSE reverse(nodes(path)) END AS nodes,
  CASE WHEN start = near THEN relationships(path) ELSE reverse(relationships(path)) END AS walked
// Each type in Chinese, along its arrow and against it, then the same in English.
WITH *, {
  SIGNED: ['签署', '的签署方为', 'signed', 'was signed by'],
  CONTAINS: ['包含', '载于', 'contains', 'is contained in'],
  HAS_PART: ['包含任务', '所属合作领域为', 'includes the task', 'is a task of'],
  HAS_DUTY: ['承担', '的责任单位为', 'has a duty in', 'is the duty of'],
  CREATES: ['拟建', '源自承诺事项', 'will create', 'will be created by'],
  ACTS_ON: ['涉及', '的相关承诺事项为', 'acts on', 'is acted on by'],
  SERVES: ['服务于', '的服务方为', 'serves', 'is served by'],
  COVERS: ['涉及', '的相关科学城为', 'covers', 'is covered by'],
  CORE_AREA: ['的核心区为', '为核心区，所属科学城为', 'has its core in', 'is the core of'],
  ADMINISTERS: ['管理', '的管理机构为', 'administers', 'is administered by'],
  LOCATED_IN: ['位于', '境内有', 'is located in', 'is the location of'],
  CONNECTS: ['通往', '的通达项目为', 'leads to', 'is reached by'],
  SERVES_AREA: ['服务地区为', '的服务项目为', 'is intended for', 'benefits from'],
  RESPONSIBLE_FOR: ['负责', '的负责单位为', 'is responsible for', 'is the responsibility of'],
  DELIVERS: ['落实', '的落实项目为', 'delivers', 'is delivered by'],
  PART_OF: ['属于', '包括', 'is part of', 'includes'],
  HAS_TARGET: ['的目标为', '的设定方为', 'has the target', 'is a target of'],
  COUNTERPART_OF: ['对口', '对口', 'is the counterpart of', 'is the counterpart of']
} AS inWords
RETURN
  length(path) AS steps,
  [node IN nodes | node.id] AS entityIds,
  [node IN nodes | node.name] AS entities,
  [node IN nodes | node.nameEn] AS entitiesEn,
  [i IN range(0, size(walked) - 1) |
    inWords[type(walked[i])][CASE WHEN startNode(walked[i]) = nodes[i] THEN 0 ELSE 1 END]] AS words,
  [i IN range(0, size(walked) - 1) |
    inWords[type(walked[i])][CASE WHEN startNode(walked[i]) = nodes[i] THEN 2 ELSE 3 END]] AS wordsEn,
  [step IN walked | type(step)] AS over,
  COLLECT {
    UNWIND walked AS step
    WITH step, endNode(step) AS part
    UNWIND coalesce(
      step.evidence,
      COLLECT { MATCH (part)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id }
    ) AS id
    RETURN DISTINCT id ORDER BY id LIMIT 100
  } AS evidence,
  COUNT {
    UNWIND walked AS step
    WITH step, endNode(step) AS part
    UNWIND coalesce(
      step.evidence,
      COLLECT { MATCH (part)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id }
    ) AS id
    RETURN DISTINCT id
  } AS evidenceCount,
  path
ORDER BY steps, entityIds, over, [step IN walked | coalesce(step.via, step.mode)]
