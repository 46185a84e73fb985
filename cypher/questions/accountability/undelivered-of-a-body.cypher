// Which commitments of a given body are not yet fulfilled?
// 某个单位承担的哪些承诺事项尚未履行？
//
// One row per task and per commitment outside the numbered list in which the body has a duty and that was not fulfilled
// by the given day, most binding first, then oldest first. `state` separates NOTHING_REPORTED, which does not mean that
// nothing was done, from NOT_STARTED, UNDER_WAY, PARTLY_FULFILLED and ABANDONED.
// Graph: the body, the commitment, its area and agreement.
// triggers: undelivered|unfulfilled|unkept|broken|open|outstanding commitments|promises
// triggers: not|never|fail|failed deliver|delivered|fulfil|fulfilled|kept|keep
// triggers: 承诺 没有落实|未落实|没落实|尚未落实|还没落实|没有兑现, 承诺 未履行|尚未履行|没有履行|未兑现|没兑现|还没兑现, 承诺 未完成|没有完成|尚未完成|还没完成
/*
:param bodyId => 'chongqing-science-and-technology-bureau'
:param asOf => date()
:param knownOn => date()
*/
MATCH path = (:Institution|ActorGroup {id: $bodyId})-[duty:HAS_DUTY]->(commitment:Commitment)<-[:HAS_PART]-{0,1}
  (area:Commitment)<-[:CONTAINS]-(agreement:Agreement)
WHERE NOT EXISTS { (commitment)-[:HAS_PART]->(:Commitment) } AND coalesce(agreement.signedOn <= $asOf, true)
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
  duty.role AS role,
  duty.basis AS basis,
  duty.evidence AS evidence,
  path
ORDER BY
  firmness DESC, signedOn, agreementId, area.level = 0, area.ordinal, commitment.level, commitment.ordinal, commitmentId
