// How much of the information an analyst needs does the source state?
// 分析所需的信息，原文载明了多少？
//
// One row per kind of entity and property: how often the property is stated, inferred, not stated and not applicable.
// A value without a status of its own counts as stated. `evidence` lists the first 100 of `evidenceCount` passages.
// For a document, these are its own passages.
// triggers: information stated share|much, how complete source, share stated
// triggers: 载明 多少|比例|占比, 信息 完整|完整度
MATCH (entity:Entity)
// What a report says of a state is a row of the entity whose current one it is.
WHERE NOT entity:StatusReport
WITH
  // An entity that is both a facility and a body counts as a facility here, because only facilities have a side.
  CASE
    WHEN entity:Facility THEN 'Facility'
    WHEN entity:Institution THEN 'Institution'
    WHEN entity:Place THEN 'Place'
    ELSE head([label IN labels(entity) WHERE NOT label IN ['Entity', 'Retired']])
  END AS kind,
  collect(entity) AS all
CALL (all) {
  UNWIND all AS entity
  UNWIND [key IN keys(entity) WHERE key ENDS WITH 'Status' | left(key, size(key) - size('Status'))] AS property
  RETURN DISTINCT property
}
WITH
  kind,
  property,
  [entity IN all WHERE entity[property] IS NOT NULL OR entity[property + 'Status'] IS NOT NULL] AS entities
WITH kind, property, entities, [entity IN entities | coalesce(entity[property + 'Status'], 'STATED')] AS statuses
RETURN
  kind,
  property,
  size([status IN statuses WHERE status = 'STATED']) AS stated,
  size([status IN statuses WHERE status = 'INFERRED']) AS inferred,
  size([status IN statuses WHERE status = 'NOT_STATED']) AS notStated,
  size([status IN statuses WHERE status = 'NOT_APPLICABLE']) AS notApplicable,
  COLLECT {
    UNWIND entities AS entity
    CALL (entity) {
      MATCH (entity)-[:EVIDENCED_BY]->(passage:Passage)
      RETURN passage.id AS id
      UNION
      MATCH (entity:Document)<-[:OF_DOCUMENT]-(:Segment)<-[:IN_SEGMENT]-(passage:Passage)
      RETURN passage.id AS id
    }
    RETURN DISTINCT id ORDER BY id LIMIT 100
  } AS evidence,
  COUNT {
    UNWIND entities AS entity
    CALL (entity) {
      MATCH (entity)-[:EVIDENCED_BY]->(passage:Passage)
      RETURN passage.id AS id
      UNION
      MATCH (entity:Document)<-[:OF_DOCUMENT]-(:Segment)<-[:IN_SEGMENT]-(passage:Passage)
      RETURN passage.id AS id
    }
    RETURN DISTINCT id
  } AS evidenceCount
ORDER BY kind, property
