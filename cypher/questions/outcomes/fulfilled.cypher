// Which commitments had been fulfilled, wholly or in part, by a given day?
// 截至某日，哪些承诺事项已全部或部分履行？
//
// One row per commitment, most complete first. `rule` says what the answer is based on: a report on the commitment
// itself (REPORTED), an analyst's judgement (JUDGED), what delivers it (DELIVERED), what it was to create (CREATED), or
// its tasks (TASKS); `latestOn` is the day of the latest report of these.
// Graph: the agreement, the commitment and what delivers it or was created.
// triggers: fulfilled|kept|delivered|completed|honoured commitments|promises, what was delivered|fulfilled
// triggers: 承诺 已经落实|已落实|已完成|已经完成|已兑现|已经兑现|已履行|完成了, 兑现了 承诺
/*
:param asOf => date()
:param knownOn => date()
*/
MATCH contains = (agreement:Agreement)-[:CONTAINS]->(area:Commitment)-[:HAS_PART]->{0,1}(commitment:Commitment)
WITH *, [
  step IN commitment.fulfilmentSteps
  WHERE left(step, 10) <= toString($knownOn) AND substring(step, 11, 10) <= toString($asOf) |
  split(step, ' ')
][-1] AS step
WHERE step[2] IN ['FULFILLED', 'PARTLY_FULFILLED']
RETURN
  agreement.id AS agreementId,
  agreement.name AS agreementName,
  agreement.nameEn AS agreementNameEn,
  commitment.id AS commitmentId,
  commitment.name AS commitmentName,
  commitment.nameEn AS commitmentNameEn,
  step[2] AS fulfilment,
  step[3] AS rule,
  date(step[4]) AS latestOn,
  COLLECT { MATCH (thing:Entity)-[:DELIVERS]->(commitment) RETURN thing.name ORDER BY thing.id } AS deliveredBy,
  COLLECT { MATCH (thing:Entity)-[:DELIVERS]->(commitment) RETURN thing.nameEn ORDER BY thing.id } AS deliveredByEn,
  COLLECT {
    CALL (commitment) {
      MATCH (commitment)-[:EVIDENCED_BY]->(passage:Passage)
      RETURN passage.id AS id
      UNION
      MATCH (commitment)<-[:REPORTS_ON]-(:StatusReport)-[:EVIDENCED_BY]->(passage:Passage)
      RETURN passage.id AS id
      UNION
      MATCH (commitment)<-[delivers:DELIVERS]-(:Entity)
      UNWIND delivers.evidence AS id
      RETURN id
      UNION
      MATCH (commitment)-[:CREATES]->(:Deliverable)<-[:REPORTS_ON]-(:StatusReport)-[:EVIDENCED_BY]->(passage:Passage)
      RETURN passage.id AS id
    }
    RETURN id ORDER BY id LIMIT 100
  } AS evidence,
  [contains] + COLLECT {
    MATCH way = (commitment)<-[:DELIVERS]-(:Entity)
    RETURN way
  } + COLLECT { MATCH way = (commitment)-[:CREATES]->(:Deliverable) RETURN way } AS path
ORDER BY fulfilment, agreementId, area.level = 0, area.ordinal, commitment.level, commitment.ordinal, commitmentId
