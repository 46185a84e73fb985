// What does the graph state on the evidence of each passage?
//
// Properties of things and relationships that name the passage, without ids and without the words that are
// ours: a figure of the passage has to be among their values.
MATCH (passage:Passage)
CALL (passage) {
  MATCH (thing:Entity)-[:EVIDENCED_BY]->(passage)
  RETURN properties(thing) AS facts
  UNION ALL
  MATCH (:Entity)-[fact]->(:Entity)
  WHERE passage.id IN fact.evidence
  RETURN properties(fact) AS facts
}
UNWIND keys(facts) AS key
WITH passage, key, facts
WHERE NOT key IN ['id', 'nameEn', 'statement', 'statementEn', 'signedOnNote', 'evidence', 'script', 'ordinal', 'level', 'firmness']
RETURN passage.id AS passageId, collect(facts[key]) AS values
ORDER BY passageId
