// Which values does the graph state on the evidence of each passage of a document?
//
// Properties of entities and relationships that cite the passage, except ids, texts in our own words and what is
// computed from these: every figure in the passage must be among their values.
/*
:param document => 'cqcd-2021'
*/
MATCH (:Document {id: $document})<-[:OF_DOCUMENT]-(:Segment)<-[:IN_SEGMENT]-(passage:Passage)
CALL (passage) {
  MATCH (passage)<-[:EVIDENCED_BY]-(entity:Entity)
  RETURN properties(entity) AS facts
  UNION ALL
  CALL db.index.fulltext.queryRelationships('fact_evidence', '"' + passage.id + '"') YIELD relationship AS fact
  RETURN properties(fact) AS facts
}
UNWIND keys(facts) AS key
WITH passage, key, facts
WHERE
  NOT key IN ['id', 'nameEn', 'statement', 'statementEn', 'evidence', 'script', 'document', 'ordinal', 'level', 'firmness']
  AND NOT key ENDS WITH 'Note'
RETURN passage.id AS passageId, collect(facts[key]) AS values
ORDER BY passageId
