// What does a given passage support?
//
// One row per thing that rests on it, and per relationship that names it.
/*
:param passageId => 'cqcd-2021.culture-tourism.10'
*/
MATCH (passage:Passage {id: $passageId})
CALL (passage) {
  MATCH (passage)<-[:EVIDENCED_BY]-(thing:Entity)
  RETURN
    [label IN labels(thing) WHERE label <> 'Entity'] AS kind,
    thing.id AS fromId,
    thing.name AS fromName,
    null AS toId,
    null AS toName,
    null AS basis
  UNION ALL
  MATCH (passage)<-[:EVIDENCED_BY]-(thing:Entity)-[fact]->(other:Entity)
  WHERE passage.id IN fact.evidence
  RETURN
    [type(fact)] AS kind,
    thing.id AS fromId,
    thing.name AS fromName,
    other.id AS toId,
    other.name AS toName,
    fact.basis AS basis
  UNION ALL
  MATCH (passage)<-[:EVIDENCED_BY]-(thing:Entity)<-[fact]-(other:Entity)
  WHERE passage.id IN fact.evidence AND NOT EXISTS { (other)-[:EVIDENCED_BY]->(passage) }
  RETURN
    [type(fact)] AS kind,
    other.id AS fromId,
    other.name AS fromName,
    thing.id AS toId,
    thing.name AS toName,
    fact.basis AS basis
}
RETURN kind, fromId, fromName, toId, toName, basis, [passage.id] AS evidence
ORDER BY toId IS NOT NULL, kind, fromId, toId
