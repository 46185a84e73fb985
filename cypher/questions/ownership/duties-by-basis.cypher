// Which duties are stated, which are inferred, and which follow only from the signature?
// 哪些责任原文载明、哪些系推断、哪些仅由签署推定？
//
// One row per agreement, basis and role. STATED: the passage names the body or its kind; INFERRED: our reading;
// INHERITED: the passage says only 双方 or 两市 (both sides, the two cities), or has no subject. `evidence` lists the
// first 100 of `evidenceCount` passages.
// triggers: duties stated inferred, duties by basis, how many duties stated|inferred|inherited
// triggers: 责任依据|依据类型, 责任 统计|载明 推断, 责任 依据 多少
MATCH (agreement:Agreement)
WITH agreement
ORDER BY agreement.signedOn, agreement.id
CALL (agreement) {
  MATCH (agreement)-[:CONTAINS]->(:Commitment)-[:HAS_PART]->{0,1}(commitment:Commitment)
  MATCH (commitment)<-[duty:HAS_DUTY]-(body:Institution|ActorGroup)
  RETURN
    duty.basis AS basis,
    duty.role AS role,
    count(*) AS duties,
    count(DISTINCT commitment) AS commitments,
    count(DISTINCT body) AS bodies,
    collect(DISTINCT duty.words) AS words,
    collect(duty.evidence) AS evidences
}
RETURN
  agreement.id AS agreementId,
  agreement.name AS agreementName,
  agreement.nameEn AS agreementNameEn,
  basis,
  role,
  duties,
  commitments,
  bodies,
  COLLECT { UNWIND words AS word RETURN word ORDER BY word } AS words,
  COLLECT { UNWIND evidences AS ids UNWIND ids AS id RETURN DISTINCT id ORDER BY id LIMIT 100 } AS evidence,
  COUNT { UNWIND evidences AS ids UNWIND ids AS id RETURN DISTINCT id } AS evidenceCount
ORDER BY agreement.signedOn, agreementId, basis, role
