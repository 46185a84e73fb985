// What came of each promise of a given agreement?
// 某份协议的各项承诺分别落实得如何？
//
// One row per task, per area without tasks and per commitment outside the numbered list, in the order of the text.
// `state` is that of a given day, NOTHING_REPORTED where no source had spoken of it by then; `since` is the day from
// which it was so. `deliveredBy` names what delivers the commitment, and what it was to create and a source
// reports on. `evidence` lists the passages that report on it, or else its own.
// triggers: came|became of each promise|commitment|task, promise by promise, progress of each|every promise|commitment
// triggers: 每项|各项|逐项 承诺|任务 落实|进展|履行, 逐项 落实|进展
/*
:param agreementId => 'cqcd-2021-innovation-centre'
:param asOf => date()
:param knownOn => date()
*/
MATCH (:Agreement {id: $agreementId})-[:CONTAINS]->(area:Commitment)-[:HAS_PART]->{0,1}(commitment:Commitment)
WHERE NOT EXISTS { (commitment)-[:HAS_PART]->(:Commitment) }
WITH area, commitment, [
  step IN commitment.fulfilmentSteps
  WHERE left(step, 10) <= toString($knownOn) AND substring(step, 11, 10) <= toString($asOf) |
  split(step, ' ')
][-1] AS step
WITH area, commitment, CASE WHEN step[2] IS NOT NULL THEN step END AS step
CALL (commitment) {
  OPTIONAL MATCH (thing:Entity)-[:DELIVERS]->(commitment)
  RETURN collect(thing) AS delivering
}
CALL (commitment) {
  OPTIONAL MATCH (commitment)-[:CREATES]->(thing:Deliverable)
  WHERE EXISTS { (thing)<-[:REPORTS_ON]-(:StatusReport) }
  RETURN collect(thing) AS created
}
WITH *, COLLECT {
  UNWIND CASE WHEN step IS NULL THEN [] ELSE delivering + created END AS thing
  WITH DISTINCT thing
  RETURN thing ORDER BY thing.id
} AS things
WITH *, COLLECT {
  CALL (commitment, step) {
    MATCH (commitment)<-[delivers:DELIVERS]-(:Entity)
    WHERE step IS NOT NULL
    UNWIND delivers.evidence AS id
    RETURN id
    UNION
    MATCH (commitment)<-[:REPORTS_ON]-(report:StatusReport)-[:EVIDENCED_BY]->(passage:Passage)
    WHERE step IS NOT NULL AND coalesce(report.day <= $asOf, true) AND coalesce(report.knownOn <= $knownOn, true)
    RETURN passage.id AS id
    UNION
    MATCH (commitment)<-[:DELIVERS]-(:Entity)<-[:REPORTS_ON]-(report:StatusReport)-[:EVIDENCED_BY]->(passage:Passage)
    WHERE step IS NOT NULL AND coalesce(report.day <= $asOf, true) AND coalesce(report.knownOn <= $knownOn, true)
    RETURN passage.id AS id
    UNION
    MATCH (commitment)-[:CREATES]->(:Deliverable)<-[:REPORTS_ON]-(report:StatusReport)
    MATCH (report)-[:EVIDENCED_BY]->(passage:Passage)
    WHERE step IS NOT NULL AND coalesce(report.day <= $asOf, true) AND coalesce(report.knownOn <= $knownOn, true)
    RETURN passage.id AS id
  }
  RETURN id ORDER BY id LIMIT 100
} AS reported
RETURN
  commitment.id AS commitmentId,
  commitment.name AS commitmentName,
  commitment.nameEn AS commitmentNameEn,
  commitment.level AS level,
  coalesce(step[2], 'NOTHING_REPORTED') AS state,
  date(step[1]) AS since,
  [thing IN things | thing.id] AS deliveredByIds,
  [thing IN things | thing.name] AS deliveredBy,
  [thing IN things | thing.nameEn] AS deliveredByEn,
  CASE
    WHEN size(reported) > 0 THEN reported
    ELSE COLLECT {
      MATCH (commitment)-[:EVIDENCED_BY]->(passage:Passage)
      RETURN passage.id ORDER BY passage.id LIMIT 100
    }
  END AS evidence
ORDER BY area.level = 0, area.ordinal, level, commitment.ordinal, commitmentId
