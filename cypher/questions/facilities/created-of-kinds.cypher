// What is to be created of given kinds, and by whom?
//
// One row per deliverable and commitment. `firmness` 3: it is promised; 2: an effort towards it is; 1: it is looked
// into.
/*
:param kinds => ['ALLIANCE', 'PLATFORM']
*/
MATCH (deliverable:Deliverable)<-[creates:CREATES]-(commitment:Commitment)
WHERE deliverable.kind IN $kinds
MATCH (commitment)<-[:HAS_PART]-{0,1}(:Commitment)<-[:CONTAINS]-(agreement:Agreement)
RETURN
  deliverable.kind AS kind,
  deliverable.id AS deliverableId,
  deliverable.name AS deliverableName,
  deliverable.nameEn AS deliverableNameEn,
  agreement.id AS agreementId,
  commitment.id AS commitmentId,
  commitment.name AS commitmentName,
  commitment.firmness AS firmness,
  COLLECT {
    MATCH (commitment)<-[duty:HAS_DUTY]-(body:Institution|ActorGroup)
    RETURN body.name ORDER BY duty.role, body.id
  } AS bodies,
  creates.evidence AS evidence
ORDER BY kind, deliverableId, commitmentId
