// What was overdue on a given day?
// 截至某日，哪些事项已逾期？
//
// One row per commitment, target and agreement whose day had passed, longest first: `kind` COMMITMENT if it was not
// fulfilled, TARGET if no figures show that it was reached, FORECAST if a state was forecast for a day and not
// reported. Of what has no day, nothing can be overdue: see outcomes/due-next for how many there are.
// Graph: what it belongs to.
// triggers: overdue, late, missed deadline|deadlines, past due, deadline passed
// triggers: 逾期|超期|过期, 到期未完成|逾期未完成|超期未完成
/*
:param asOf => date()
:param knownOn => date()
*/
CALL () {
  MATCH path = (agreement:Agreement)-[:CONTAINS]->(:Commitment)-[:HAS_PART]->{0,1}(thing:Commitment)
  WHERE thing.dueBy < $asOf
  WITH *, [
    step IN thing.fulfilmentSteps
    WHERE left(step, 10) <= toString($knownOn) AND substring(step, 11, 10) <= toString($asOf) |
    split(step, ' ')[2]
  ][-1] AS state
  WHERE coalesce(state, '') <> 'FULFILLED'
  RETURN 'COMMITMENT' AS kind, thing, agreement AS of, thing.dueBy AS due, state, path
  UNION
  MATCH path = (of:Agreement|Commitment|Project|Programme)-[:HAS_TARGET]->(thing:Target)
  WHERE thing.deadline < $asOf
  CALL (thing) {
    OPTIONAL MATCH (thing)<-[counts:COUNTS_TOWARDS]-(:Observation)
    WHERE counts.day <= $asOf AND counts.knownOn <= $knownOn
    RETURN coalesce(counts.attainment, 'CANNOT_BE_JUDGED') AS state
    ORDER BY counts.precedence DESC
    LIMIT 1
  }
  WITH *
  WHERE state <> 'REACHED'
  RETURN 'TARGET' AS kind, thing, of, thing.deadline AS due, state, path
  UNION
  MATCH path = (of:Entity)<-[:REPORTS_ON]-(thing:StatusReport)
  WHERE thing.precedence IS NULL
    AND thing.day < $asOf
    AND thing.knownOn <= $knownOn
    AND NOT EXISTS {
      MATCH (of)<-[:REPORTS_ON]-(later:StatusReport)
      WHERE later.precedence IS NULL
        AND later.status = thing.status
        AND coalesce(later.part, '') = coalesce(thing.part, '')
        AND later.knownOn > thing.knownOn AND later.knownOn <= $knownOn
    }
    AND NOT EXISTS {
      MATCH (of)<-[:REPORTS_ON]-(seen:StatusReport)
      WHERE seen.precedence IS NOT NULL
        AND coalesce(seen.day <= $asOf, true) AND seen.knownOn <= $knownOn
        AND coalesce(seen.part, '') = coalesce(thing.part, '')
        AND (
          seen.status = thing.status
          OR seen.status IN ['COMPLETED', 'CREATED', 'IN_OPERATION', 'FULFILLED', 'ENDED']
        )
    }
  RETURN 'FORECAST' AS kind, thing, of, thing.day AS due, thing.status AS state, path
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
  duration.inDays(due, $asOf).days AS days,
  state,
  COLLECT { MATCH (thing)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id ORDER BY passage.id } AS evidence,
  path
ORDER BY days DESC, kind, entityId, ofId
