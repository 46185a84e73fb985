// What does a given passage support?
// 某个段落是哪些内容的依据？
//
// One row per item that it supports, and per relationship that names it, whatever its ends are supported by. `kind`
// is what the item is, or the type of the relationship from it to the other one.
// Drawn: the passage and its items, and the relationships.
/*
:param passageId => 'cqcd-2021.culture-tourism.10'
*/
MATCH (passage:Passage {id: $passageId})
CALL (passage) {
  MATCH path = (passage)<-[:EVIDENCED_BY]-(thing:Entity)
  RETURN
    CASE
      WHEN thing:Institution THEN 'Institution'
      WHEN thing:Place THEN 'Place'
      ELSE head([label IN labels(thing) WHERE NOT label IN ['Entity', 'Retired']])
    END AS kind,
    thing,
    null AS other,
    null AS fact,
    path
  UNION ALL
  CALL db.index.fulltext.queryRelationships('fact_evidence', '"' + passage.id + '"') YIELD relationship AS fact
  MATCH path = (thing)-[fact]->(other)
  RETURN type(fact) AS kind, thing, other, fact, path
}
// Commitments stand in the order of their lists, which their ids do not tell.
WITH
  kind, thing, other, fact, path, passage,
  head(COLLECT {
    MATCH (thing)<-[:HAS_PART]-{0,1}(area:Commitment)<-[:CONTAINS]-(:Agreement)
    RETURN area.ordinal ORDER BY area.ordinal
  }) AS area,
  head(COLLECT {
    MATCH (other)<-[:HAS_PART]-{0,1}(area:Commitment)<-[:CONTAINS]-(:Agreement)
    RETURN area.ordinal ORDER BY area.ordinal
  }) AS otherArea
RETURN
  kind,
  thing.id AS fromId,
  thing.name AS fromName,
  thing.nameEn AS fromNameEn,
  other.id AS toId,
  other.name AS toName,
  other.nameEn AS toNameEn,
  fact.role AS role,
  fact.basis AS basis,
  fact.words AS words,
  [passage.id] AS evidence,
  path
ORDER BY
  toId IS NOT NULL, kind, area, thing.level, thing.ordinal, fromId, otherArea, other.level, other.ordinal, toId, role
