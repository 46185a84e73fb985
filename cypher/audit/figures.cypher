// What does the graph state on the evidence of each passage of a document?
//
// Properties of things and relationships that name the passage, without ids, without the words that are ours and
// without what is computed from them: a figure of the passage has to be among their values.
/*
:param document => 'cqcd-2021'
*/
MATCH (:Document {id: $document})<-[:OF_DOCUMENT]-(:Segment)<-[:IN_SEGMENT]-(passage:Passage)
CALL (passage) {
  MATCH (passage)<-[:EVIDENCED_BY]-(thing:Entity)
  RETURN properties(thing) AS facts
  UNION ALL
  CALL db.index.fulltext.queryRelationships('fact_evidence', '"' + passage.id + '"') YIELD relationship AS fact
  RETURN properties(fact) AS facts
}
UNWIND keys(facts) AS key
WITH passage, key, facts
WHERE
  NOT key IN ['id', 'nameEn', 'statement', 'statementEn', 'evidence', 'script', 'document', 'ordinal', 'level', 'firmness']
  AND NOT key IN ['searchNames', 'pinyin', 'searchPinyin']
  AND NOT key ENDS WITH 'Note'
RETURN passage.id AS passageId, collect(facts[key]) AS values
ORDER BY passageId
