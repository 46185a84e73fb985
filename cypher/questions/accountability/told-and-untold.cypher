// How much of what an analyst would ask for does the source state?
// 分析所需的信息，原文载明了多少？
//
// One row per kind of item and property: how often it is stated, inferred, not stated, and not applicable. What is
// there without a status of its own is stated. `evidence` names the first 100 of `evidenceCount` passages; of a
// document they are its own.
MATCH (thing:Entity)
WITH
  // A facility that is a body too: its side is the facility's.
  CASE
    WHEN thing:Facility THEN 'Facility'
    WHEN thing:Institution THEN 'Institution'
    WHEN thing:Place THEN 'Place'
    ELSE head([label IN labels(thing) WHERE NOT label IN ['Entity', 'Retired']])
  END AS kind,
  collect(thing) AS all
CALL (all) {
  UNWIND all AS thing
  UNWIND [key IN keys(thing) WHERE key ENDS WITH 'Status' | left(key, size(key) - size('Status'))] AS property
  RETURN DISTINCT property
}
WITH
  kind,
  property,
  [thing IN all WHERE thing[property] IS NOT NULL OR thing[property + 'Status'] IS NOT NULL] AS things
WITH kind, property, things, [thing IN things | coalesce(thing[property + 'Status'], 'STATED')] AS statuses
RETURN
  kind,
  property,
  size([status IN statuses WHERE status = 'STATED']) AS stated,
  size([status IN statuses WHERE status = 'INFERRED']) AS inferred,
  size([status IN statuses WHERE status = 'NOT_STATED']) AS notStated,
  size([status IN statuses WHERE status = 'NOT_APPLICABLE']) AS notApplicable,
  COLLECT {
    UNWIND things AS thing
    CALL (thing) {
      MATCH (thing)-[:EVIDENCED_BY]->(passage:Passage)
      RETURN passage.id AS id
      UNION
      MATCH (thing:Document)<-[:OF_DOCUMENT]-(:Segment)<-[:IN_SEGMENT]-(passage:Passage)
      RETURN passage.id AS id
    }
    RETURN DISTINCT id ORDER BY id LIMIT 100
  } AS evidence,
  COUNT {
    UNWIND things AS thing
    CALL (thing) {
      MATCH (thing)-[:EVIDENCED_BY]->(passage:Passage)
      RETURN passage.id AS id
      UNION
      MATCH (thing:Document)<-[:OF_DOCUMENT]-(:Segment)<-[:IN_SEGMENT]-(passage:Passage)
      RETURN passage.id AS id
    }
    RETURN DISTINCT id
  } AS evidenceCount
ORDER BY kind, property
