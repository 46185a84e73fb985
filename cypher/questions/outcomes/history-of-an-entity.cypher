// What was reported on an entity over time?
// 历次报告对某一对象有何记载？
//
// One row per report of a state, figure or other value, oldest first: `kind` REPORT, FIGURE or CLAIM. `nature` says
// whether it was measured or only planned or expected. `movedDays` tells by how many days a forecast slipped.
// `contradictionIds` are the other reports, figures or values that exclude it; `heldValue` is what the graph holds in
// place of a claim.
// Graph: what was reported and the entity.
// triggers: history, over time, reported|reports|report on|about, timeline of, development
// triggers: 历次|历史|历程|沿革, 报道|历次报道, 时间线
/*
:param entityId => 'tiaodeng-jiangjin-suburban-railway'
:param asOf => date()
:param knownOn => date()
*/
MATCH (entity:Entity {id: $entityId})
CALL (entity) {
  MATCH path = (entity)<-[:REPORTS_ON]-(told:StatusReport)
  OPTIONAL MATCH (told)-[slipped:SLIPPED_TO]->(:StatusReport)
  RETURN
    'REPORT' AS kind, told, path, told.status AS value, null AS unit, null AS comparator, told.day AS day,
    max(slipped.days) AS movedDays
  UNION
  MATCH path = (entity)<-[:OBSERVES]-(told:Observation)
  RETURN
    'FIGURE' AS kind, told, path, told.value AS value, told.unit AS unit, told.comparator AS comparator,
    coalesce(told.asOf, told.periodEnd, told.periodStart) AS day, null AS movedDays
  UNION
  MATCH path = (entity)<-[:ABOUT_ENTITY]-(told:Claim)
  RETURN
    'CLAIM' AS kind, told, path, coalesce(told.valueText, told.value) AS value, told.property AS unit,
    null AS comparator, null AS day, null AS movedDays
}
OPTIONAL MATCH (told)-[:OF_INDICATOR]->(indicator:Indicator)
CALL (told) {
  OPTIONAL MATCH (told)-[:EVIDENCED_BY]->(:Passage)-[:IN_SEGMENT]->(:Segment)-[:OF_DOCUMENT]->(document:Document)
  RETURN document
  ORDER BY document.publishedOn, document.id
  LIMIT 1
}
WITH *
WHERE coalesce(coalesce(day, document.publishedOn) <= $asOf, true) AND coalesce(document.publishedOn <= $knownOn, true)
RETURN
  day,
  kind,
  told.id AS toldId,
  told.name AS toldName,
  told.nameEn AS toldNameEn,
  toString(value) AS value,
  unit,
  comparator,
  indicator.name AS indicator,
  indicator.nameEn AS indicatorEn,
  coalesce(told.nature, 'MEASURED') AS nature,
  told.part AS part,
  told.periodStart AS periodStart,
  movedDays,
  COLLECT {
    MATCH (told)-[:DISAGREES_WITH]-(other:StatusReport|Observation|Claim)
    RETURN other.id ORDER BY other.id
  } AS contradictionIds,
  CASE WHEN kind = 'CLAIM' THEN toString(properties(entity)[told.property]) END AS heldValue,
  document.id AS documentId,
  document.name AS documentName,
  document.nameEn AS documentNameEn,
  document.publisher AS publisher,
  document.publishedOn AS publishedOn,
  COLLECT { MATCH (told)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id ORDER BY passage.id } AS evidence,
  path
ORDER BY coalesce(day, publishedOn), publishedOn, kind, toldId
