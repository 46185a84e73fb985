// What came of an agreement, area by area?
// 某项协议各合作领域落实得如何？
//
// One row per area and per commitment beside the list: how many of its tasks (or itself, if it has none) were
// fulfilled, fulfilled in part, under way, abandoned or not started as of a given day, and of how many nothing was
// reported by then.
// Graph: the agreement, its areas and tasks.
// triggers: came of, became of, progress|implementation|outcome of, area by area, delivered
// triggers: 进展|落实|落实情况|执行情况|履行情况, 进展如何|落实如何|落实得如何|落实得怎么样, 成效
/*
:param agreementId => 'cqcd-2021-innovation-centre'
:param asOf => date()
:param knownOn => date()
*/
MATCH (agreement:Agreement {id: $agreementId})-[:CONTAINS]->(area:Commitment)
CALL (agreement, area) {
  MATCH path = (agreement)-[:CONTAINS]->(area)-[:HAS_PART]->{0,1}(task:Commitment)
  WHERE NOT EXISTS { (task)-[:HAS_PART]->(:Commitment) }
  WITH
    path, task,
    [
      step IN task.fulfilmentSteps
      WHERE left(step, 10) <= toString($knownOn) AND substring(step, 11, 10) <= toString($asOf) |
      split(step, ' ')[2]
    ][-1] AS state
  ORDER BY task.ordinal, task.id
  RETURN
    count(*) AS tasks,
    count(CASE state WHEN 'FULFILLED' THEN 1 END) AS fulfilled,
    count(CASE state WHEN 'PARTLY_FULFILLED' THEN 1 END) AS partlyFulfilled,
    count(CASE state WHEN 'UNDER_WAY' THEN 1 END) AS underWay,
    count(CASE WHEN state IN ['NOT_STARTED', 'ABANDONED'] THEN 1 END) AS notStarted,
    count(CASE WHEN state IS NULL THEN 1 END) AS nothingReported,
    collect(path) AS path
}
RETURN
  area.id AS commitmentId,
  area.name AS commitmentName,
  area.nameEn AS commitmentNameEn,
  area.level AS level,
  tasks,
  fulfilled,
  partlyFulfilled,
  underWay,
  notStarted,
  nothingReported,
  COLLECT {
    CALL (area) {
      MATCH (area)-[:EVIDENCED_BY]->(passage:Passage)
      RETURN passage.id AS id
      UNION
      MATCH (area)-[:HAS_PART]->{0,1}(:Commitment)<-[:REPORTS_ON]-(:StatusReport)-[:EVIDENCED_BY]->(passage:Passage)
      RETURN passage.id AS id
      UNION
      MATCH (area)-[:HAS_PART]->{0,1}(:Commitment)<-[delivers:DELIVERS]-(:Entity)
      UNWIND delivers.evidence AS id
      RETURN id
    }
    RETURN id ORDER BY id LIMIT 100
  } AS evidence,
  path
ORDER BY level = 0, area.ordinal, commitmentId
