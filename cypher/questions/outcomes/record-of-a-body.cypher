// What did a body promise, and what of it was delivered?
// 某单位承诺了什么，落实了多少？
//
// One row per commitment that the body, or one that it succeeded, has a duty in; the body may be unnamed actors.
// `heldBy` is the body that has the duty, `basis` how the duty is known. `fulfilment` is empty where nothing was
// reported by the given day.
// Graph: the body, its duty and the commitment.
// triggers: track record, record of, what did|has deliver|delivered|achieve|achieved
// triggers: delivered|deliver promised|promise
// triggers: 落实|完成|履行|兑现 多少, 落实|完成|履行|兑现 多少 承诺, 落实了什么|履约情况|履行情况|完成情况
/*
:param bodyId => 'chongqing-science-and-technology-bureau'
:param asOf => date()
:param knownOn => date()
*/
MATCH succession = (holder:Institution|ActorGroup)-[:SUCCEEDED_BY]->{0,5}(body:Institution|ActorGroup {id: $bodyId})
MATCH owes = (holder)-[duty:HAS_DUTY]->(commitment:Commitment)<-[:HAS_PART]-{0,1}(area:Commitment)
  <-[:CONTAINS]-(agreement:Agreement)
WHERE NOT EXISTS { (commitment)-[:HAS_PART]->(:Commitment) }
WITH *, [
  step IN commitment.fulfilmentSteps
  WHERE left(step, 10) <= toString($knownOn) AND substring(step, 11, 10) <= toString($asOf) |
  split(step, ' ')[2]
][-1] AS state
RETURN
  agreement.id AS agreementId,
  agreement.name AS agreementName,
  agreement.nameEn AS agreementNameEn,
  commitment.id AS commitmentId,
  commitment.name AS commitmentName,
  commitment.nameEn AS commitmentNameEn,
  holder.name AS heldBy,
  holder.nameEn AS heldByEn,
  duty.role AS role,
  duty.basis AS basis,
  commitment.dueBy AS dueBy,
  state AS fulfilment,
  COLLECT {
    CALL (commitment, duty) {
      MATCH (commitment)-[:EVIDENCED_BY]->(passage:Passage)
      RETURN passage.id AS id
      UNION
      UNWIND duty.evidence AS id
      RETURN id
    }
    RETURN id ORDER BY id
  } AS evidence,
  [succession, owes] AS path
ORDER BY
  fulfilment, agreement.signedOn, agreementId, area.level = 0, area.ordinal, commitment.level, commitment.ordinal,
  commitmentId, holder.id
