// Which words does the graph quote, and from which passages?
//
// One row per quotation in a fact that a passage of the document supports: words, dutyWords, areaWords, statusText,
// valueText, timeText and the like, titleType and layout. Each must be an unbroken, literal part of one of the cited
// passages.
/*
:param document => 'cqcd-2021'
*/
MATCH (:Document {id: $document})<-[:OF_DOCUMENT]-(:Segment)<-[:IN_SEGMENT]-(passage:Passage)
CALL (passage) {
  MATCH (passage)<-[:EVIDENCED_BY]-(entity:Entity)
  RETURN
    entity.id AS id,
    null AS type,
    null AS otherId,
    properties(entity) AS properties,
    // The state of an entity is a copy of that of its current report.
    CASE WHEN entity:StatusReport THEN [] ELSE ['statusText'] END AS copied,
    COLLECT {
      MATCH (entity)-[:EVIDENCED_BY]->(cited:Passage)
      RETURN cited.id
      ORDER BY cited.id
    } AS passageIds
  UNION ALL
  CALL db.index.fulltext.queryRelationships('fact_evidence', '"' + passage.id + '"') YIELD relationship AS fact
  RETURN
    startNode(fact).id AS id,
    type(fact) AS type,
    endNode(fact).id AS otherId,
    properties(fact) AS properties,
    [] AS copied,
    fact.evidence AS passageIds
}
WITH DISTINCT id, type, otherId, properties, copied, passageIds
UNWIND [
  key IN keys(properties)
  WHERE NOT key IN copied
    AND (key IN ['words', 'titleType', 'layout'] OR key ENDS WITH 'Words' OR key ENDS WITH 'Text')
] AS property
UNWIND [] + properties[property] AS words
RETURN id, type, otherId, property, words, passageIds
ORDER BY id, type, otherId, property, words
