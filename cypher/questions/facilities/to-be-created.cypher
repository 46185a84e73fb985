// What is to be created, of which kind, by whom?
//
// One row per deliverable and commitment. `firmness` 3: it is promised; 2: an effort towards it is; 1: it is
// looked into.
MATCH (deliverable:Deliverable)<-[creates:CREATES]-(commitment:Commitment)
MATCH (commitment)<-[:HAS_PART]-{0,1}(:Commitment)<-[:CONTAINS]-(agreement:Agreement)
RETURN
  deliverable.kind AS kind,
  deliverable.id AS deliverableId,
  deliverable.name AS deliverableName,
  deliverable.nameEn AS deliverableNameEn,
  agreement.id AS agreementId,
  commitment.id AS commitmentId,
  commitment.firmness AS firmness,
  COLLECT {
    MATCH (commitment)<-[duty:HAS_DUTY]-(body:Institution|ActorGroup)
    RETURN body.name ORDER BY duty.role, body.id
  } AS bodies,
  creates.evidence AS evidence
ORDER BY kind, deliverableId, commitmentId
