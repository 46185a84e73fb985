// The relationships of some types that rest on passages of a document.
MATCH (:Document {id: $document})<-[:OF_DOCUMENT]-(:Segment)<-[:IN_SEGMENT]-(passage:Passage)
CALL (passage) {
  CALL db.index.fulltext.queryRelationships('fact_evidence', '"' + passage.id + '"') YIELD relationship AS fact
  WHERE type(fact) IN $types AND fact.rule IS NULL
  RETURN fact
}
WITH DISTINCT fact
WITH startNode(fact) AS from, fact, endNode(fact) AS to
RETURN from.id AS from, type(fact) AS type, to.id AS to, properties(fact) AS properties
ORDER BY type, from, to
