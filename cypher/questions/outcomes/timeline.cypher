// What happened when, by agreement and programme?
// 各协议和项目群何时发生了什么？
//
// One row per event, by what it belongs to (`lane`: an agreement or a programme; none for other entities), earliest
// first: `kind` SIGNED, REPORT (a state that was so), FIGURE, TARGET or COMMITMENT (a deadline), TERM (the end of an
// agreement) and FORECAST, which slipped by `days` if there is `movedTo`. `entity` is what it is about. What has no day
// is listed last, as `kind` UNDATED: `undated` counts the commitments of an agreement, or the report or target itself.
// triggers: what happened when, timeline|chronology, events by agreement|programme
// triggers: 何时 发生, 时间线|大事记 协议|项目群, 时间顺序
// Lane by lane, in the order of the rows: agreements, programmes, and then what belongs to neither.
UNWIND [0, 1, 2] AS tier
CALL (tier) {
  WITH tier
  WHERE tier = 0
  MATCH (owner:Agreement)
  RETURN owner
  UNION ALL
  WITH tier
  WHERE tier = 1
  MATCH (owner:Programme)
  RETURN owner
  UNION ALL
  WITH tier
  WHERE tier = 2
  RETURN null AS owner
}
WITH tier, owner
ORDER BY tier, owner.id
CALL (tier, owner) {
  WITH owner
  WHERE tier < 2
  RETURN owner AS entity
  UNION
  WITH owner
  WHERE tier = 0
  MATCH (owner)-[:CONTAINS]->(:Commitment)-[:CREATES|HAS_PART]->{0,2}(entity:Commitment|Project|Facility|Deliverable)
  // What belongs to several is in the lane of the first.
  WHERE NOT entity:Programme
    AND NOT EXISTS {
      MATCH (entity)<-[:CREATES|HAS_PART]-{0,2}(:Commitment)<-[:CONTAINS]-(other:Agreement)
      WHERE other.id < owner.id
    }
    AND NOT EXISTS { MATCH (entity)-[:PART_OF]->(other:Programme) WHERE other.id < owner.id }
  RETURN entity
  UNION
  WITH owner
  WHERE tier = 1
  MATCH way = (owner)<-[:PART_OF]-{1,3}(entity:Project|Facility|Deliverable|Commitment)
  WITH owner, entity, min(length(way)) AS steps
  WHERE NOT entity:Programme
    AND NOT EXISTS {
      MATCH (entity)<-[:CREATES|HAS_PART]-{0,2}(:Commitment)<-[:CONTAINS]-(other:Agreement)
      WHERE steps > 1 OR other.id < owner.id
    }
    AND NOT EXISTS {
      MATCH nearer = (entity)-[:PART_OF]->{1,3}(other:Programme)
      WHERE other <> owner AND (length(nearer) < steps OR length(nearer) = steps AND other.id < owner.id)
    }
  RETURN entity
  UNION
  WITH tier
  WHERE tier = 2
  // A subquery, so that the entities are looked through once and not for each lane.
  CALL () {
    MATCH (entity:Project|Facility|Deliverable|Commitment)
    WHERE NOT entity:Agreement
      AND NOT entity:Programme
      AND NOT EXISTS { (entity)<-[:CREATES|HAS_PART]-{0,2}(:Commitment)<-[:CONTAINS]-(:Agreement) }
      AND NOT EXISTS { (entity)-[:PART_OF]->{1,3}(:Programme) }
    RETURN entity
  }
  RETURN entity
}
CALL (entity) {
  WITH entity
  WHERE entity:Agreement AND entity.signedOn IS NOT NULL
  RETURN
    'SIGNED' AS kind, entity AS event, entity.signedOn AS day, null AS periodStart, null AS status, null AS part,
    null AS movedTo, null AS days, null AS undated
  UNION
  WITH entity
  WHERE entity.validUntil IS NOT NULL AND entity:Agreement
  RETURN
    'TERM' AS kind, entity AS event, entity.validUntil AS day, null AS periodStart, null AS status, null AS part,
    null AS movedTo, null AS days, null AS undated
  UNION
  MATCH (entity:Agreement)-[:CONTAINS]->(:Commitment)-[:HAS_PART]->{0,1}(task:Commitment)
  WHERE task.dueBy IS NULL AND NOT EXISTS { (task)-[:HAS_PART]->(:Commitment) }
  WITH entity, count(*) AS undated
  RETURN
    'UNDATED' AS kind, entity AS event, null AS day, null AS periodStart, null AS status, null AS part,
    null AS movedTo, null AS days, undated
  UNION
  WITH entity
  WHERE entity:Commitment AND entity.dueBy IS NOT NULL
  RETURN
    'COMMITMENT' AS kind, entity AS event, entity.dueBy AS day, null AS periodStart, null AS status, null AS part,
    null AS movedTo, null AS days, null AS undated
  UNION
  MATCH (entity)-[:HAS_TARGET]->(target:Target)
  RETURN
    CASE WHEN target.deadline IS NULL THEN 'UNDATED' ELSE 'TARGET' END AS kind, target AS event,
    target.deadline AS day, null AS periodStart, null AS status, null AS part, null AS movedTo, null AS days,
    CASE WHEN target.deadline IS NULL THEN 1 END AS undated
  UNION
  MATCH (entity)<-[:REPORTS_ON]-(report:StatusReport)
  OPTIONAL MATCH (report)-[slipped:SLIPPED_TO]->(later:StatusReport)
  WITH
    report, slipped, later,
    coalesce(report.asOf, report.periodEnd, CASE WHEN report.precedence IS NULL THEN report.day END) AS day
  RETURN
    CASE WHEN day IS NULL THEN 'UNDATED' WHEN report.precedence IS NULL THEN 'FORECAST' ELSE 'REPORT' END AS kind,
    report AS event, day, report.periodStart AS periodStart, report.status AS status, report.part AS part,
    later.day AS movedTo, slipped.days AS days, CASE WHEN day IS NULL THEN 1 END AS undated
  UNION
  MATCH (entity)<-[:OBSERVES]-(figure:Observation)
  WHERE coalesce(figure.nature, 'MEASURED') = 'MEASURED' AND coalesce(figure.asOf, figure.periodEnd) IS NOT NULL
  RETURN
    'FIGURE' AS kind, figure AS event, coalesce(figure.asOf, figure.periodEnd) AS day,
    figure.periodStart AS periodStart, null AS status, figure.part AS part, null AS movedTo, null AS days,
    null AS undated
  UNION
  MATCH (entity)-[:HAS_TARGET]->(:Target)-[:MEASURED_BY]->(:Indicator)<-[:OF_INDICATOR]-(figure:Observation)
  WHERE coalesce(figure.nature, 'MEASURED') = 'MEASURED' AND coalesce(figure.asOf, figure.periodEnd) IS NOT NULL
  RETURN
    'FIGURE' AS kind, figure AS event, coalesce(figure.asOf, figure.periodEnd) AS day,
    figure.periodStart AS periodStart, null AS status, figure.part AS part, null AS movedTo, null AS days,
    null AS undated
}
RETURN
  kind,
  owner.id AS lane,
  owner.name AS laneName,
  owner.nameEn AS laneNameEn,
  owner:Agreement AS ofAgreement,
  day,
  periodStart,
  entity.id AS entityId,
  entity.name AS entityName,
  entity.nameEn AS entityNameEn,
  event.id AS eventId,
  event.name AS eventName,
  event.nameEn AS eventNameEn,
  status,
  part,
  movedTo,
  days,
  undated,
  COLLECT {
    MATCH (event)-[:EVIDENCED_BY]->(passage:Passage)
    RETURN passage.id ORDER BY passage.id LIMIT 100
  } AS evidence
ORDER BY tier, lane, day, kind, entityId, eventId, movedTo
