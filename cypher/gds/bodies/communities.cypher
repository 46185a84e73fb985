// Which bodies form groups by the commitments that they share?
// 哪些单位因共同承诺而成组？
//
// One row per body, the largest group first. Groups are those that the Louvain method finds where two bodies are linked as strongly
// as they share commitments; their numbers mean nothing. Needs the Graph Data Science library on the server.
// triggers: communities of bodies, groups of bodies, which bodies form groups
// triggers: 单位 社群, 单位 分组, 成组 单位
WITH randomUUID() AS name
MATCH (one:Institution)-[:HAS_DUTY]->(commitment:Commitment)<-[:HAS_DUTY]-(other:Institution)
WHERE one.id < other.id
WITH name, one, other, count(DISTINCT commitment) AS shared
WITH gds.graph.project(
  name, one, other, {relationshipProperties: {shared: toFloat(shared)}}, {undirectedRelationshipTypes: ['*']}
) AS graph
// Without rows to project, there is no graph.
WHERE graph.graphName IS NOT NULL
CALL gds.louvain.stream(graph.graphName, {relationshipWeightProperty: 'shared'})
YIELD nodeId, communityId
WITH graph.graphName AS name, collect({body: gds.util.asNode(nodeId), number: communityId}) AS members
// The projection is in the memory of the server until it is dropped.
CALL gds.graph.drop(name)
YIELD graphName
UNWIND members AS member
WITH member.number AS communityId, collect(member.body) AS bodies
WITH communityId, size(bodies) AS communitySize, bodies
UNWIND bodies AS body
RETURN
  communityId,
  communitySize,
  body.id AS bodyId,
  body.name AS bodyName,
  body.nameEn AS bodyNameEn,
  COLLECT {
    MATCH (body)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id ORDER BY passage.id LIMIT 100
  } AS evidence
ORDER BY communitySize DESC, communityId, bodyId
