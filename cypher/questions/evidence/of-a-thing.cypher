// What does a given thing rest on?
//
// One row per passage, in the order of the text: `says` tells whether it supports the thing itself, or which of
// its relationships.
/*
:param thingId => 'ministry-of-culture-and-tourism'
*/
MATCH (thing:Entity {id: $thingId})
CALL (thing) {
  MATCH (thing)-[:EVIDENCED_BY]->(passage:Passage)
  RETURN passage, 'the thing itself' AS says
  UNION
  MATCH (thing)-[fact]-(other:Entity)
  WHERE fact.evidence IS NOT NULL
  UNWIND fact.evidence AS passageId
  MATCH (passage:Passage {id: passageId})
  RETURN passage, startNode(fact).name + ' ' + type(fact) + ' ' + endNode(fact).name AS says
}
MATCH (passage)-[:IN_SEGMENT]->(segment:Segment)
RETURN
  passage.id AS passageId,
  segment.name AS segmentName,
  passage.ordinal AS ordinal,
  says,
  [passage.id] AS evidence
ORDER BY segment.ordinal, ordinal, says
