// Of which areas of cooperation had nothing been reported by a given day?
// 截至某日，哪些合作领域未见任何报告？
//
// One row per area of an agreement, or commitment beside its list, of which no source had reported anything: neither of
// itself nor of any of its tasks. `tasks` counts these. The agreement with most of them comes first. Nothing reported
// does not mean that nothing was done.
// Graph: the agreement, the area and its tasks.
// triggers: areas silent|silence, areas nothing reported, areas no report|reports|news
// triggers: 领域 未见报告|没有报告|无报告|沉默, 领域 没有消息|无消息
/*
:param asOf => date()
:param knownOn => date()
*/
MATCH (agreement:Agreement)-[:CONTAINS]->(area:Commitment)
WHERE (agreement.signedOn <= $asOf OR agreement.signedOn IS NULL)
  AND (
    // What is reported on a task is in the steps of its area as well (derive/80-fulfilment.cypher).
    area.level = 1 AND area.fulfilmentSteps IS NULL
    OR NOT EXISTS {
      MATCH (area)-[:HAS_PART]->{0,1}(task:Commitment)
      WHERE any(
        step IN task.fulfilmentSteps
        WHERE left(step, 10) <= toString($knownOn)
          AND substring(step, 11, 10) <= toString($asOf)
          AND split(step, ' ')[2] IS NOT NULL
      )
    }
  )
WITH agreement, count(*) AS many, collect(area) AS silent
ORDER BY many DESC, agreement.id
UNWIND silent AS area
CALL (agreement, area) {
  MATCH path = (agreement)-[:CONTAINS]->(area)-[:HAS_PART]->{0,1}(task:Commitment)
  RETURN
    collect(path) AS path,
    count(CASE WHEN NOT EXISTS { (task)-[:HAS_PART]->(:Commitment) } THEN 1 END) AS tasks
}
RETURN
  agreement.id AS agreementId,
  agreement.name AS agreementName,
  agreement.nameEn AS agreementNameEn,
  area.id AS commitmentId,
  area.name AS commitmentName,
  area.nameEn AS commitmentNameEn,
  area.level AS level,
  tasks,
  COLLECT { MATCH (area)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id ORDER BY passage.id } AS evidence,
  path
ORDER BY many DESC, agreementId, level = 0, area.ordinal, commitmentId
