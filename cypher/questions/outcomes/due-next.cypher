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
CALL () {
  MATCH path = (of:Agreement)-[:CONTAINS]->(:Commitment)-[:HAS_PART]->{0,1}(thing:Commitment)
  WHERE $asOf <= thing.dueBy <= $asOf + duration({days: $days})
  WITH *, [
    step IN thing.fulfilmentSteps
    WHERE left(step, 10) <= toString($knownOn) AND substring(step, 11, 10) <= toString($asOf) |
    split(step, ' ')[2]
  ][-1] AS state
  RETURN 'COMMITMENT' AS kind, thing, of, thing.dueBy AS due, state, [path] AS path
  UNION
  MATCH path = (of:Agreement|Commitment|Project|Programme)-[:HAS_TARGET]->(thing:Target)
  WHERE $asOf <= thing.deadline <= $asOf + duration({days: $days})
  CALL (thing) {
    OPTIONAL MATCH (thing)<-[counts:COUNTS_TOWARDS]-(:Observation)
    WHERE counts.day <= $asOf AND counts.knownOn <= $knownOn
    RETURN coalesce(counts.attainment, 'CANNOT_BE_JUDGED') AS state
    ORDER BY counts.precedence DESC
    LIMIT 1
  }
  RETURN 'TARGET' AS kind, thing, of, thing.deadline AS due, state, [path] AS path
  UNION
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
  RETURN 'TERM' AS kind, thing, thing AS of, thing.validUntil AS due, state, path
  UNION
  MATCH path = (of:Entity)<-[:REPORTS_ON]-(thing:StatusReport)
  WHERE thing.precedence IS NULL AND thing.knownOn <= $knownOn AND $asOf <= thing.day <= $asOf + duration({days: $days})
  RETURN 'FORECAST' AS kind, thing, of, thing.day AS due, thing.status AS state, [path] AS path
  UNION
  MATCH (thing:Agreement)
  RETURN 'UNDATED' AS kind, thing, thing AS of, null AS due, null AS state, [] AS path
}
// Commitments without a day, which come last, are counted agreement by agreement, and only if there are few with one.
WITH *, kind <> 'UNDATED' AS dated, CASE kind WHEN 'UNDATED' THEN thing.id END AS undatedOf
ORDER BY dated DESC, undatedOf
CALL (dated, thing, path) {
  WITH dated, path AS paths
  WHERE dated
  RETURN null AS undated, paths
  UNION
  WITH dated, thing
  WHERE NOT dated
  MATCH way = (thing)-[:CONTAINS]->(:Commitment)-[:HAS_PART]->{0,1}(commitment:Commitment)
  WHERE commitment.dueBy IS NULL AND NOT EXISTS { (commitment)-[:HAS_PART]->(:Commitment) }
  WITH thing, count(*) AS undated, collect(way) AS paths
  RETURN undated, paths
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
  paths AS path
ORDER BY dated DESC, undatedOf, due, kind, entityId, ofId
