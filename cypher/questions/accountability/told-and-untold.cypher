// How much of the information an analyst needs does the source state?
// 分析所需的信息，原文载明了多少？
//
// One row per kind of entity and property: how often the property is stated, inferred, not stated and not applicable.
// A value without a status of its own counts as stated. Of a kind with more than 5,000 entities, the first 5,000 that
// the database finds are a sample: `examined` of `ofKind`. `evidence` lists the first 100 of `evidenceCount` passages
// of the examined. For a document, these are its own passages.
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
  collect(entity) AS every
WITH kind, every[..5000] AS sample, size(every) AS ofKind
CALL (sample) {
  UNWIND sample AS entity
  UNWIND [key IN keys(entity) WHERE key ENDS WITH 'Status' | left(key, size(key) - size('Status'))] AS property
  RETURN DISTINCT property
}
WITH
  kind,
  ofKind,
  size(sample) AS examined,
  property,
  [entity IN sample WHERE entity[property] IS NOT NULL OR entity[property + 'Status'] IS NOT NULL] AS entities
UNWIND entities AS entity
WITH kind, property, examined, ofKind, entity, coalesce(entity[property + 'Status'], 'STATED') AS status
OPTIONAL CALL (entity) {
  MATCH (entity)-[:EVIDENCED_BY]->(passage:Passage)
  RETURN passage.id AS id
  UNION
  MATCH (entity:Document)<-[:OF_DOCUMENT]-(:Segment)<-[:IN_SEGMENT]-(passage:Passage)
  RETURN passage.id AS id
}
WITH
  kind,
  property,
  count(DISTINCT CASE WHEN status = 'STATED' THEN entity END) AS stated,
  count(DISTINCT CASE WHEN status = 'INFERRED' THEN entity END) AS inferred,
  count(DISTINCT CASE WHEN status = 'NOT_STATED' THEN entity END) AS notStated,
  count(DISTINCT CASE WHEN status = 'NOT_APPLICABLE' THEN entity END) AS notApplicable,
  examined,
  ofKind,
  collect(DISTINCT id) AS ids
RETURN
  kind,
  property,
  stated,
  inferred,
  notStated,
  notApplicable,
  examined,
  ofKind,
  COLLECT { UNWIND ids AS id RETURN id ORDER BY id LIMIT 100 } AS evidence,
  size(ids) AS evidenceCount
ORDER BY kind, property
