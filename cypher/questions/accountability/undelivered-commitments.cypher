// Which commitments were signed but not yet fulfilled?
// 哪些承诺事项已签署但尚未履行？
//
// One row per task and per commitment outside the numbered list that was not fulfilled by the given day, most binding
// first, then oldest first. `state` separates NOTHING_REPORTED, which does not mean that nothing was done, from
// NOT_STARTED, UNDER_WAY, PARTLY_FULFILLED and ABANDONED.
// Graph: the agreement, the area and the commitment.
// triggers: undelivered|unfulfilled|unkept|broken|open|outstanding commitments|promises
// triggers: commitments|promises not|never kept|delivered|fulfilled|implemented
// triggers: signed not|never delivered|fulfilled|implemented, nothing happened
// triggers: 承诺 没有落实|未落实|没落实|尚未落实|还没落实|没有兑现, 承诺 未履行|尚未履行|没有履行|未兑现|没兑现|还没兑现, 承诺 未完成|没有完成|尚未完成|还没完成
/*
:param asOf => date()
:param knownOn => date()
*/
UNWIND [3, 2, 1, 0] AS binding
MATCH (agreement:Agreement)
WHERE coalesce(agreement.signedOn <= $asOf, true)
WITH binding, agreement
ORDER BY binding DESC, agreement.signedOn, agreement.id
MATCH path = (agreement)-[:CONTAINS]->(area:Commitment)-[:HAS_PART]->{0,1}(commitment:Commitment)
WHERE coalesce(commitment.firmness, 0) = binding AND NOT EXISTS { (commitment)-[:HAS_PART]->(:Commitment) }
WITH *, coalesce(
  [
    step IN commitment.fulfilmentSteps
    WHERE left(step, 10) <= toString($knownOn) AND substring(step, 11, 10) <= toString($asOf) |
    split(step, ' ')[2]
  ][-1],
  'NOTHING_REPORTED'
) AS state
WHERE state <> 'FULFILLED'
RETURN
  state,
  commitment.firmness AS firmness,
  agreement.signedOn AS signedOn,
  agreement.id AS agreementId,
  commitment.id AS commitmentId,
  commitment.name AS commitmentName,
  commitment.nameEn AS commitmentNameEn,
  commitment.statement AS statement,
  commitment.statementEn AS statementEn,
  commitment.dueBy AS dueBy,
  commitment.dueByStatus AS dueByStatus,
  COLLECT { MATCH (commitment)<-[:HAS_DUTY]-(body:Institution|ActorGroup) RETURN body.name ORDER BY body.id } AS bodies,
  COLLECT {
    MATCH (commitment)<-[:HAS_DUTY]-(body:Institution|ActorGroup)
    RETURN body.nameEn ORDER BY body.id
  } AS bodiesEn,
  COLLECT { MATCH (commitment)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id ORDER BY passage.id } AS evidence,
  path
ORDER BY
  binding DESC, signedOn, agreementId, area.level = 0, area.ordinal, commitment.level, commitment.ordinal, commitmentId
