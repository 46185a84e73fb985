// Which duties are stated, which inferred, and which follow from the signature only?
//
// One row per agreement, basis and role. STATED: the passage names the body or its kind; INFERRED: our
// reading; INHERITED: the passage says no more than 双方 or 两市, or nothing.
MATCH (agreement:Agreement)-[:CONTAINS]->(:Commitment)-[:HAS_PART]->{0,1}(commitment:Commitment)
MATCH (commitment)<-[duty:HAS_DUTY]-(body:Institution|ActorGroup)
WITH
  agreement,
  duty.basis AS basis,
  duty.role AS role,
  count(*) AS duties,
  count(DISTINCT commitment) AS commitments,
  count(DISTINCT body) AS bodies,
  collect(DISTINCT duty.words) AS words,
  collect(duty.evidence) AS evidences
RETURN
  agreement.id AS agreementId,
  agreement.nameEn AS agreementNameEn,
  basis,
  role,
  duties,
  commitments,
  bodies,
  COLLECT { UNWIND words AS word RETURN word ORDER BY word } AS words,
  COLLECT { UNWIND evidences AS ids UNWIND ids AS id RETURN DISTINCT id ORDER BY id } AS evidence
ORDER BY agreementId, basis, role
