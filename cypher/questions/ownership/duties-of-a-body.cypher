// What duties does a given body have, by agreement, role and basis?
// 某个单位承担哪些责任，按协议、角色和依据类型划分？
//
// One row per agreement, role and basis, with the number of commitments at each level and their ids in the order
// of the list. STATED: the passage names the body or its kind; INFERRED: our reading; INHERITED: the passage says
// only 双方 or 两市 (both sides, the two cities), or has no subject. `evidence` lists the first 100 of `evidenceCount`
// passages.
// Graph: the body, its commitments, their areas and agreements.
// triggers: duties|duty|tasks|task|responsibilities|obligations, have|has|must to do, role of
// triggers: 责任|任务|职责|义务|分工, 要做|做什么|要做什么|负责什么|干什么
/*
:param bodyId => 'chengdu-culture-radio-television-and-tourism-bureau'
*/
MATCH path = (:Institution|ActorGroup {id: $bodyId})-[duty:HAS_DUTY]->(commitment:Commitment)<-[:HAS_PART]-{0,1}
  (area:Commitment)<-[:CONTAINS]-(agreement:Agreement)
WITH agreement, area, commitment, duty, path
ORDER BY area.ordinal, commitment.level, commitment.ordinal, commitment.id
WITH
  agreement,
  duty.role AS role,
  duty.basis AS basis,
  collect(commitment) AS commitments,
  collect(duty.evidence) AS evidences,
  collect(path) AS path
RETURN
  agreement.id AS agreementId,
  agreement.name AS agreementName,
  agreement.nameEn AS agreementNameEn,
  role,
  basis,
  size(commitments) AS duties,
  size([commitment IN commitments WHERE commitment.level = 1]) AS areas,
  size([commitment IN commitments WHERE commitment.level <> 1]) AS tasks,
  size([commitment IN commitments WHERE commitment.level <> 1 AND commitment.firmness = 3]) AS firmTasks,
  [commitment IN commitments | commitment.id] AS commitmentIds,
  COLLECT { UNWIND evidences AS ids UNWIND ids AS id RETURN DISTINCT id ORDER BY id LIMIT 100 } AS evidence,
  COUNT { UNWIND evidences AS ids UNWIND ids AS id RETURN DISTINCT id } AS evidenceCount,
  path
ORDER BY agreement.signedOn, agreementId, role, basis
