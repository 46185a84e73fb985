// What does a given passage support? (picture)
//
// The passage with the things that rest on it, and the relationships that name it; at most 80 paths.
/*
:param passageId => 'cqcd-2021.culture-tourism.10'
*/
MATCH (passage:Passage {id: $passageId})
CALL (passage) {
  MATCH path = (passage)<-[:EVIDENCED_BY]-(:Entity)
  RETURN path
  UNION ALL
  CALL db.index.fulltext.queryRelationships('fact_evidence', '"' + passage.id + '"') YIELD relationship AS fact
  MATCH path = (thing)-[fact]->(other)
  RETURN path
}
RETURN path, [passage.id] AS evidence
ORDER BY [node IN nodes(path) | node.id], [step IN relationships(path) | type(step)]
LIMIT 80
