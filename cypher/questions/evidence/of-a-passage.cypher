// What does a given passage support?
// 某个段落是哪些内容的依据？
//
// One row per entity that the passage supports and per relationship that cites it, whatever supports the two ends of
// that relationship. `kind` is the kind of the entity, or the type of its relationship with the other one.
// Graph: the passage, its entities and the relationships.
// triggers: passage supports|support|prove, what rests passage
// triggers: 段落 支持|支撑, 段落 哪些依据
/*
:param passageId => 'cqcd-2021.culture-tourism.10'
*/
MATCH (passage:Passage {id: $passageId})
CALL (passage) {
  MATCH path = (passage)<-[:EVIDENCED_BY]-(entity:Entity)
  RETURN
    CASE
      WHEN entity:Institution THEN 'Institution'
      WHEN entity:Place THEN 'Place'
      ELSE head([label IN labels(entity) WHERE NOT label IN ['Entity', 'Retired']])
    END AS kind,
    entity,
    null AS other,
    null AS fact,
    path
  UNION ALL
  CALL db.index.fulltext.queryRelationships('fact_evidence', '"' + passage.id + '"') YIELD relationship AS fact
  MATCH path = (entity)-[fact]->(other)
  RETURN type(fact) AS kind, entity, other, fact, path
}
// Commitments are in the order of their lists, which cannot be derived from their ids.
WITH
  kind, entity, other, fact, path, passage,
  head(COLLECT {
    MATCH (entity)<-[:HAS_PART]-{0,1}(area:Commitment)<-[:CONTAINS]-(:Agreement)
    RETURN area.ordinal ORDER BY area.ordinal
  }) AS area,
  head(COLLECT {
    MATCH (other)<-[:HAS_PART]-{0,1}(area:Commitment)<-[:CONTAINS]-(:Agreement)
    RETURN area.ordinal ORDER BY area.ordinal
  }) AS otherArea
RETURN
  kind,
  entity.id AS fromId,
  entity.name AS fromName,
  entity.nameEn AS fromNameEn,
  other.id AS toId,
  other.name AS toName,
  other.nameEn AS toNameEn,
  fact.role AS role,
  fact.basis AS basis,
  fact.words AS words,
  [passage.id] AS evidence,
  path
ORDER BY
  toId IS NOT NULL, kind, area, entity.level, entity.ordinal, fromId, otherArea, other.level, other.ordinal, toId, role
