// The relationships of some types that passages of a document support.
MATCH (:Document {id: $document})<-[:OF_DOCUMENT]-(:Segment)<-[:IN_SEGMENT]-(passage:Passage)
CALL (passage) {
  CALL db.index.fulltext.queryRelationships('fact_evidence', '"' + passage.id + '"') YIELD relationship
  WHERE type(relationship) IN $types AND relationship.rule IS NULL
  RETURN relationship
}
WITH DISTINCT relationship
WITH startNode(relationship) AS from, relationship, endNode(relationship) AS to
RETURN from.id AS from, labels(from) AS labels, type(relationship) AS type, to.id AS to, properties(relationship) AS properties
ORDER BY type, from, to
