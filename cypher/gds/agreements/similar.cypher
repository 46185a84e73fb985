// Which agreements have similar themes?
// 哪些协议的承诺主题相近？
//
// One row per pair of agreements with a common theme, the most alike first. `similarity` is the number of common themes divided by
// that of all themes of the two (Jaccard). Needs the Graph Data Science library on the server.
// triggers: similar agreements, agreements alike
// triggers: 相似 协议, 相近 协议
WITH randomUUID() AS name
MATCH (agreement:Agreement)-[:CONTAINS|HAS_PART*1..2]->(:Commitment)-[:ABOUT|IN_FIELD]->(theme:Theme)
WITH DISTINCT name, agreement, theme
WITH gds.graph.project(name, agreement, theme) AS graph
// Without rows to project, there is no graph.
WHERE graph.graphName IS NOT NULL
CALL gds.nodeSimilarity.stream(graph.graphName, {topK: 1000})
YIELD node1, node2, similarity
WITH
  graph.graphName AS name,
  collect({one: gds.util.asNode(node1), other: gds.util.asNode(node2), similarity: similarity}) AS pairs
// The projection is in the memory of the server until it is dropped.
CALL gds.graph.drop(name)
YIELD graphName
UNWIND pairs AS pair
WITH pair.one AS one, pair.other AS other, pair.similarity AS similarity
WHERE one.id < other.id
RETURN
  one.id AS agreementId,
  one.shortName AS agreementName,
  one.shortNameEn AS agreementNameEn,
  other.id AS otherId,
  other.shortName AS otherName,
  other.shortNameEn AS otherNameEn,
  similarity,
  COLLECT {
    UNWIND [one, other] AS agreement
    MATCH (agreement)-[:EVIDENCED_BY]->(passage:Passage)
    RETURN DISTINCT passage.id AS id
    ORDER BY id
    LIMIT 100
  } AS evidence
ORDER BY similarity DESC, agreementId, otherId
