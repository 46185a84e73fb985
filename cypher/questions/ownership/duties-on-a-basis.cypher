// Which duties have a given basis?
// 哪些责任属于某种依据类型？
//
// One row per body and commitment, in the order of the agreements and their lists. STATED: the passage names the
// body or its kind; INFERRED: our reading; INHERITED: the passage says only 双方 or 两市 (both sides, the two cities),
// or has no subject.
// triggers: duties inherited (basis=INHERITED), duties inferred (basis=INFERRED), duties stated source (basis=STATED)
// triggers: rest signature only (basis=INHERITED), follow from signature (basis=INHERITED)
// triggers: 由签署推定 (basis=INHERITED), 责任 推断 (basis=INFERRED), 责任 原文载明 (basis=STATED), 仅凭签署 (basis=INHERITED)
/*
:param basis => 'STATED'
*/
MATCH (agreement:Agreement)
WITH agreement
ORDER BY agreement.signedOn, agreement.id
MATCH (agreement)-[:CONTAINS]->(area:Commitment)-[:HAS_PART]->{0,1}(commitment:Commitment)
MATCH (commitment)<-[duty:HAS_DUTY {basis: $basis}]-(body:Institution|ActorGroup)
RETURN
  agreement.id AS agreementId,
  agreement.name AS agreementName,
  agreement.nameEn AS agreementNameEn,
  commitment.id AS commitmentId,
  commitment.level AS level,
  commitment.name AS commitmentName,
  commitment.nameEn AS commitmentNameEn,
  commitment.statement AS statement,
  commitment.statementEn AS statementEn,
  body.id AS bodyId,
  body.name AS bodyName,
  body.nameEn AS bodyNameEn,
  duty.role AS role,
  duty.words AS words,
  duty.evidence AS evidence
ORDER BY agreement.signedOn, agreementId, area.ordinal, level, commitment.ordinal, commitmentId, role, bodyId
