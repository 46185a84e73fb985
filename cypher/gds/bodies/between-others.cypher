// Which bodies stand between others that share no commitment themselves?
// 哪些单位处在彼此没有共同承诺的单位之间？
//
// One row per body that shares a commitment with another, the most central first. `betweenness` counts the shortest paths through it
// between two others, by commitments that bodies share. Needs the Graph Data Science library on the server.
// triggers: most central bodies, bodies between others, betweenness
// triggers: 中心 单位, 中介 单位, 介数
WITH randomUUID() AS name
MATCH (one:Institution)-[:HAS_DUTY]->(:Commitment)<-[:HAS_DUTY]-(other:Institution)
WHERE one.id < other.id
WITH DISTINCT name, one, other
WITH gds.graph.project(name, one, other, {}, {undirectedRelationshipTypes: ['*']}) AS graph
// Without rows to project, there is no graph.
WHERE graph.graphName IS NOT NULL
CALL gds.betweenness.stream(graph.graphName)
YIELD nodeId, score
WITH graph.graphName AS name, collect({body: gds.util.asNode(nodeId), score: score}) AS scored
// The projection is in the memory of the server until it is dropped.
CALL gds.graph.drop(name)
YIELD graphName
UNWIND scored AS row
WITH row.body AS body, row.score AS betweenness
RETURN
  body.id AS bodyId,
  body.name AS bodyName,
  body.nameEn AS bodyNameEn,
  betweenness,
  COLLECT {
    MATCH (body)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id ORDER BY passage.id LIMIT 100
  } AS evidence
ORDER BY betweenness DESC, bodyId
