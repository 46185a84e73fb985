// What is the evidence for something?
// 某个对象的依据是什么？
//
// One row per passage and what it supports, in the order of the text: the entity itself, or one of its relationships.
// `kind` is the kind of the entity, or the type of its relationship with the other one.
// triggers: evidence|proof|basis, how know, source of|for
// triggers: 依据|证据|出处, 怎么知道|从何得知
/*
:param entityId => 'ministry-of-culture-and-tourism'
*/
MATCH (entity:Entity {id: $entityId})
CALL (entity) {
  MATCH (entity)-[:EVIDENCED_BY]->(passage:Passage)
  RETURN
    passage,
    CASE
      WHEN entity:Institution THEN 'Institution'
      WHEN entity:Place THEN 'Place'
      ELSE head([label IN labels(entity) WHERE NOT label IN ['Entity', 'Retired']])
    END AS kind,
    entity AS from,
    null AS to,
    null AS role
  UNION
  MATCH (entity)-[fact]-(:Entity)
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
