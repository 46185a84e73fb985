// What is the evidence for something?
// 某个对象的依据是什么？
//
// One row per passage and what it supports, in the order of the text: the item itself, or one of its relationships.
// `kind` is what the item is, or the type of the relationship from it to the other one.
/*
:param thingId => 'ministry-of-culture-and-tourism'
*/
MATCH (thing:Entity {id: $thingId})
CALL (thing) {
  MATCH (thing)-[:EVIDENCED_BY]->(passage:Passage)
  RETURN
    passage,
    CASE
      WHEN thing:Institution THEN 'Institution'
      WHEN thing:Place THEN 'Place'
      ELSE head([label IN labels(thing) WHERE NOT label IN ['Entity', 'Retired']])
    END AS kind,
    thing AS from,
    null AS to,
    null AS role
  UNION
  MATCH (thing)-[fact]-(:Entity)
  WHERE fact.evidence IS NOT NULL
  UNWIND fact.evidence AS passageId
  MATCH (passage:Passage {id: passageId})
  RETURN passage, type(fact) AS kind, startNode(fact) AS from, endNode(fact) AS to, fact.role AS role
}
MATCH (passage)-[:IN_SEGMENT]->(segment:Segment)
RETURN
  passage.id AS passageId,
  segment.name AS segmentName,
  segment.nameEn AS segmentNameEn,
  passage.ordinal AS ordinal,
  kind,
  from.id AS fromId,
  from.name AS fromName,
  from.nameEn AS fromNameEn,
  to.id AS toId,
  to.name AS toName,
  to.nameEn AS toNameEn,
  role,
  [passage.id] AS evidence
ORDER BY segment.ordinal, ordinal, passageId, toId IS NOT NULL, kind, fromId, toId, role
