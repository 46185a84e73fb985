// Which words does the graph quote, and from which passages?
//
// One row per quotation, of whatever a passage of the document supports: words, dutyWords, areaWords, statusText,
// valueText, timeText and their like, the title's type and the layout. Each is one piece of one of the passages
// cited, as it stands there.
/*
:param document => 'cqcd-2021'
*/
MATCH (:Document {id: $document})<-[:OF_DOCUMENT]-(:Segment)<-[:IN_SEGMENT]-(passage:Passage)
CALL (passage) {
  MATCH (passage)<-[:EVIDENCED_BY]-(thing:Entity)
  RETURN
    thing.id AS id,
    null AS type,
    null AS otherId,
    properties(thing) AS properties,
    COLLECT {
      MATCH (thing)-[:EVIDENCED_BY]->(cited:Passage)
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
    fact.evidence AS passageIds
}
WITH DISTINCT id, type, otherId, properties, passageIds
UNWIND [
  key IN keys(properties)
  WHERE key IN ['words', 'titleType', 'layout'] OR key ENDS WITH 'Words' OR key ENDS WITH 'Text'
] AS property
UNWIND [] + properties[property] AS words
RETURN id, type, otherId, property, words, passageIds
ORDER BY id, type, otherId, property, words
