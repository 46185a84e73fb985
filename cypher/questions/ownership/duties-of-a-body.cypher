// Which duties has a given body, by agreement, role and basis?
//
// One row per agreement, role and basis, with how many commitments of which level and their ids in the order of the
// list. STATED: the passage names the body or its kind; INFERRED: our reading; INHERITED: it follows from the
// signature.
/*
:param bodyId => 'chengdu-culture-radio-television-and-tourism-bureau'
*/
MATCH (body:Institution|ActorGroup {id: $bodyId})-[duty:HAS_DUTY]->(commitment:Commitment)
MATCH (commitment)<-[:HAS_PART]-{0,1}(area:Commitment)<-[:CONTAINS]-(agreement:Agreement)
WITH agreement, area, commitment, duty
ORDER BY area.ordinal, commitment.level, commitment.ordinal
WITH
  agreement,
  duty.role AS role,
  duty.basis AS basis,
  collect(commitment) AS commitments,
  collect(duty.evidence) AS evidences
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
  COLLECT { UNWIND evidences AS ids UNWIND ids AS id RETURN DISTINCT id ORDER BY id } AS evidence
ORDER BY agreementId, role, basis
