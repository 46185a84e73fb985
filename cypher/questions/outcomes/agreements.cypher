// What came of each agreement?
// 各项协议落实得如何？
//
// One row per agreement, oldest first: how many of its tasks and of its commitments outside the numbered list were
// fulfilled, fulfilled in part, under way, abandoned or not started as of a given day, and of how many nothing was
// reported by then. For its areas, see `outcomes/of-an-agreement`. `evidence` lists the first 100 of `evidenceCount`
// passages.
// triggers: came of each|all|every agreement, agreements implemented|implementation|progress|status all|each
// triggers: how agreements doing
// triggers: 各协议|各项协议|所有协议|每份协议 落实|进展|执行|履行|实施, 协议 落实得怎么样
/*
:param asOf => date()
:param knownOn => date()
*/
MATCH (agreement:Agreement)
WHERE coalesce(agreement.signedOn <= $asOf, true)
WITH agreement
ORDER BY agreement.signedOn, agreement.id
CALL (agreement) {
  MATCH (agreement)-[:CONTAINS]->(:Commitment)-[:HAS_PART]->{0,1}(task:Commitment)
  WHERE NOT EXISTS { (task)-[:HAS_PART]->(:Commitment) }
  WITH task, [
    step IN task.fulfilmentSteps
    WHERE left(step, 10) <= toString($knownOn) AND substring(step, 11, 10) <= toString($asOf) |
    split(step, ' ')[2]
  ][-1] AS state
  RETURN collect(task) AS tasks, collect(coalesce(state, 'NOTHING_REPORTED')) AS states
}
WITH *
WHERE size(tasks) > 0
RETURN
  agreement.id AS agreementId,
  agreement.name AS agreementName,
  agreement.nameEn AS agreementNameEn,
  agreement.signedOn AS signedOn,
  size(tasks) AS tasks,
  size([state IN states WHERE state = 'FULFILLED']) AS fulfilled,
  size([state IN states WHERE state = 'PARTLY_FULFILLED']) AS partlyFulfilled,
  size([state IN states WHERE state = 'UNDER_WAY']) AS underWay,
  size([state IN states WHERE state IN ['NOT_STARTED', 'ABANDONED']]) AS notStarted,
  size([state IN states WHERE state = 'NOTHING_REPORTED']) AS nothingReported,
  COLLECT {
    UNWIND tasks AS task
    MATCH (task)-[:EVIDENCED_BY]->(passage:Passage)
    RETURN DISTINCT passage.id ORDER BY passage.id LIMIT 100
  } AS evidence,
  COUNT {
    UNWIND tasks AS task
    MATCH (task)-[:EVIDENCED_BY]->(passage:Passage)
    RETURN DISTINCT passage.id
  } AS evidenceCount
ORDER BY signedOn, agreementId
