// What does the source not state about a given agreement?
// 关于某份协议，哪些信息原文未载明？
//
// One row per kind of entity and property: the agreement, its commitments, what they will create and the targets that
// it or they set. `notStated` counts the entities of which the source does not state the property, `total` all those
// that an analyst would ask it of; `entities` names the first 100 of the former. `evidence` lists the first 100 of
// `evidenceCount` passages.
// triggers: not stated|missing|left out in|about agreement, agreement leave out|open
// triggers: 协议 未载明|没有写明|没写明|没写|遗漏
/*
:param agreementId => 'cqcd-2021-innovation-centre'
*/
MATCH (agreement:Agreement {id: $agreementId})
CALL (agreement) {
  RETURN agreement AS entity, 1 AS place, [0] AS position
  UNION
  MATCH (agreement)-[:CONTAINS]->(area:Commitment)-[:HAS_PART]->{0,1}(entity:Commitment)
  RETURN entity, 2 AS place, [area.level = 0, area.ordinal, entity.level, entity.ordinal] AS position
  UNION
  MATCH (agreement)-[:CONTAINS]->(:Commitment)-[:HAS_PART]->{0,1}(:Commitment)-[:CREATES]->(entity:Deliverable)
  RETURN DISTINCT entity, 3 AS place, [0] AS position
  UNION
  MATCH (agreement)-[:HAS_TARGET]->(entity:Target)
  RETURN DISTINCT entity, 4 AS place, [0] AS position
  UNION
  MATCH (agreement)-[:CONTAINS]->(:Commitment)-[:HAS_PART]->{0,1}(:Commitment)-[:HAS_TARGET]->(entity:Target)
  RETURN DISTINCT entity, 4 AS place, [0] AS position
}
UNWIND [key IN keys(entity) WHERE key ENDS WITH 'Status' AND entity[key] <> 'NOT_APPLICABLE'] AS key
WITH place, left(key, size(key) - size('Status')) AS property, entity, entity[key] = 'NOT_STATED' AS silent, position
ORDER BY place, property, position, entity.id
WITH
  place, property,
  count(*) AS total,
  collect(CASE WHEN silent THEN entity END) AS silent
WHERE size(silent) > 0
RETURN
  ['Agreement', 'Commitment', 'Deliverable', 'Target'][place - 1] AS kind,
  property,
  size(silent) AS notStated,
  total,
  [entity IN silent[..100] | entity.id] AS entityIds,
  [entity IN silent[..100] | entity.name] AS entities,
  [entity IN silent[..100] | entity.nameEn] AS entitiesEn,
  COLLECT {
    UNWIND silent AS entity
    MATCH (entity)-[:EVIDENCED_BY]->(passage:Passage)
    RETURN DISTINCT passage.id ORDER BY passage.id LIMIT 100
  } AS evidence,
  COUNT {
    UNWIND silent AS entity
    MATCH (entity)-[:EVIDENCED_BY]->(passage:Passage)
    RETURN DISTINCT passage
  } AS evidenceCount
ORDER BY place, property
