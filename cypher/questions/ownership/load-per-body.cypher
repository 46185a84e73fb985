// How much has each body taken on?
// 各单位分别承担了多少承诺事项？
//
// One row per body, heaviest load first. `alone` counts the commitments in which nobody else has a duty, `named` those
// in which the duty does not follow from the signature only. Areas of cooperation are not counted where their tasks
// are: `tasks` covers levels 2 and 0, and `firm` is the number of these that promise a result. `evidence` lists the
// first 100 of `evidenceCount` passages.
// triggers: most commitments|duties|promises|tasks, workload|load, how much|many each body|bodies, busiest
// triggers: 各单位 承担|承诺|多少, 任务最多|承诺最多|承担最多|责任最多, 工作量|负担
MATCH (body:Institution|ActorGroup)
WITH body, COUNT { (body)-[:HAS_DUTY]->() } AS commitments
WHERE commitments > 0
WITH body, commitments
ORDER BY commitments DESC, body.id
CALL (body) {
  MATCH (body)-[duty:HAS_DUTY]->(commitment:Commitment)
  RETURN
    count(CASE WHEN commitment.level <> 1 THEN 1 END) AS tasks,
    count(CASE WHEN commitment.level <> 1 AND commitment.firmness = 3 THEN 1 END) AS firm,
    count(CASE WHEN COUNT { (commitment)<-[:HAS_DUTY]-() } = 1 THEN 1 END) AS alone,
    count(CASE WHEN duty.basis <> 'INHERITED' THEN 1 END) AS named
}
CALL (body) {
  MATCH (body)-[duty:HAS_DUTY]->(:Commitment)
  UNWIND duty.evidence AS id
  RETURN collect(DISTINCT id) AS ids
}
RETURN
  body.id AS bodyId,
  body.name AS bodyName,
  body.nameEn AS bodyNameEn,
  commitments,
  tasks,
  firm,
  alone,
  named,
  COLLECT { UNWIND ids AS id RETURN id ORDER BY id LIMIT 100 } AS evidence,
  size(ids) AS evidenceCount
ORDER BY commitments DESC, bodyId
