// What is due within a given number of days?
// 今后若干天内哪些事项到期？
//
// One row per commitment, target, agreement and forecast that falls due from the given day on, earliest first: `kind`
// COMMITMENT, TARGET, TERM (the end of an agreement) or FORECAST. What has no day is listed last, as `kind` UNDATED
// with `undated`, the number of commitments of an agreement for which no day is stated.
// Graph: what it belongs to.
// triggers: due, deadline|deadlines upcoming|next|coming, expire|expires|expiring
// triggers: 到期|截止, 期限 即将|最近|临近, 即将到期|快到期
/*
:param asOf => date()
:param knownOn => date()
:param days => 365
*/
// Those without a day, which come last, are looked for only if there are few with one.
UNWIND [true, false] AS dated
WITH dated
ORDER BY dated DESC
CALL (dated) {
  WITH dated
  WHERE dated
  MATCH path = (of:Agreement)-[:CONTAINS]->(:Commitment)-[:HAS_PART]->{0,1}(thing:Commitment)
  WHERE $asOf <= thing.dueBy <= $asOf + duration({days: $days})
  WITH *, [
    step IN thing.fulfilmentSteps
    WHERE left(step, 10) <= toString($knownOn) AND substring(step, 11, 10) <= toString($asOf) |
    split(step, ' ')[2]
  ][-1] AS state
  RETURN 'COMMITMENT' AS kind, thing, of, thing.dueBy AS due, state, null AS undated, [path] AS path
  UNION
  WITH dated
  WHERE dated
  MATCH path = (of:Agreement|Commitment|Project|Programme)-[:HAS_TARGET]->(thing:Target)
  WHERE $asOf <= thing.deadline <= $asOf + duration({days: $days})
  CALL (thing) {
    OPTIONAL MATCH (thing)<-[counts:COUNTS_TOWARDS]-(:Observation)
    WHERE counts.day <= $asOf AND counts.knownOn <= $knownOn
    RETURN coalesce(counts.attainment, 'CANNOT_BE_JUDGED') AS state
    ORDER BY counts.precedence DESC
    LIMIT 1
  }
  RETURN 'TARGET' AS kind, thing, of, thing.deadline AS due, state, null AS undated, [path] AS path
  UNION
  WITH dated
  WHERE dated
  MATCH path = (thing:Agreement)<-[:SIGNED|ISSUED]-(:Institution)
  WHERE $asOf <= thing.validUntil <= $asOf + duration({days: $days})
  WITH thing, collect(path) AS path
  CALL (thing) {
    OPTIONAL MATCH (thing)<-[:REPORTS_ON]-(report:StatusReport)
    WHERE report.precedence IS NOT NULL
      AND coalesce(report.day <= $asOf, true)
      AND coalesce(report.knownOn <= $knownOn, true)
    RETURN report.status AS state
    ORDER BY report.precedence DESC
    LIMIT 1
  }
  RETURN 'TERM' AS kind, thing, thing AS of, thing.validUntil AS due, state, null AS undated, path
  UNION
  WITH dated
  WHERE dated
  MATCH path = (of:Entity)<-[:REPORTS_ON]-(thing:StatusReport)
  WHERE thing.precedence IS NULL AND thing.knownOn <= $knownOn AND $asOf <= thing.day <= $asOf + duration({days: $days})
  RETURN 'FORECAST' AS kind, thing, of, thing.day AS due, thing.status AS state, null AS undated, [path] AS path
  UNION
  WITH dated
  WHERE NOT dated
  MATCH path = (thing:Agreement)-[:CONTAINS]->(:Commitment)-[:HAS_PART]->{0,1}(commitment:Commitment)
  WHERE commitment.dueBy IS NULL AND NOT EXISTS { (commitment)-[:HAS_PART]->(:Commitment) }
  WITH thing, count(*) AS undated, collect(path) AS path
  RETURN 'UNDATED' AS kind, thing, thing AS of, null AS due, null AS state, undated, path
}
RETURN
  kind,
  of.id AS ofId,
  of.name AS ofName,
  of.nameEn AS ofNameEn,
  thing.id AS entityId,
  thing.name AS entityName,
  thing.nameEn AS entityNameEn,
  due,
  duration.inDays($asOf, due).days AS inDays,
  state,
  undated,
  COLLECT { MATCH (thing)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id ORDER BY passage.id } AS evidence,
  path
ORDER BY dated DESC, due, kind, entityId, ofId
