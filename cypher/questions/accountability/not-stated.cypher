// What does the source not state?
// 哪些信息原文未载明？
//
// One row per entity and property that an analyst would ask for and the source does not state: every property with the
// status NOT_STATED, for all kinds of entity. Commitments are in the order of their lists. `evidence` lists the first
// 100 of `evidenceCount` passages. For a document, these are its own passages.
// triggers: source not say|state|mention|tell, gaps source, gaps, not stated, missing information
// triggers: 未载明|没有载明|未说明, 原文 没有说|没说|没写|没提, 信息 缺失|缺少
// The first kinds of the alphabet by themselves: if there are many agreements, the other entities are not needed.
UNWIND [true, false] AS first
WITH first
ORDER BY first DESC
CALL (first) {
  UNWIND CASE WHEN first THEN [true] ELSE [] END AS each
  MATCH (entity:ActorGroup|Agreement)
  RETURN entity
  UNION ALL
  UNWIND CASE WHEN first THEN [] ELSE [true] END AS each
  MATCH (entity:Entity)
  // What a report says of a state is a row of the entity whose current one it is.
  WHERE NOT entity:ActorGroup AND NOT entity:Agreement AND NOT entity:StatusReport
  RETURN entity
}
UNWIND [key IN keys(entity) WHERE key ENDS WITH 'Status' AND entity[key] = 'NOT_STATED'] AS key
OPTIONAL MATCH (agreement:Agreement)-[:CONTAINS]->(area:Commitment)-[:HAS_PART]->{0,1}(entity)
RETURN
  // An entity that is both a facility and a body counts as a facility here, because only facilities have a side.
  CASE
    WHEN entity:Facility THEN 'Facility'
    WHEN entity:Institution THEN 'Institution'
    WHEN entity:Place THEN 'Place'
    ELSE head([label IN labels(entity) WHERE NOT label IN ['Entity', 'Retired']])
  END AS kind,
  left(key, size(key) - size('Status')) AS property,
  entity.id AS entityId,
  entity.name AS entityName,
  entity.nameEn AS entityNameEn,
  COLLECT {
    CALL (entity) {
      MATCH (entity)-[:EVIDENCED_BY]->(passage:Passage)
      RETURN passage.id AS id
      UNION
      MATCH (entity:Document)<-[:OF_DOCUMENT]-(:Segment)<-[:IN_SEGMENT]-(passage:Passage)
      RETURN passage.id AS id
    }
    RETURN id ORDER BY id LIMIT 100
  } AS evidence,
  COUNT {
    CALL (entity) {
      MATCH (entity)-[:EVIDENCED_BY]->(passage:Passage)
      RETURN passage.id AS id
      UNION
      MATCH (entity:Document)<-[:OF_DOCUMENT]-(:Segment)<-[:IN_SEGMENT]-(passage:Passage)
      RETURN passage.id AS id
    }
    RETURN id
  } AS evidenceCount
ORDER BY
  first DESC, kind, property, coalesce(entity.signedOn, agreement.signedOn), agreement.id, area.level = 0, area.ordinal,
  entity.level, entity.ordinal, entityId
