// Which commitments are of a given firmness?
//
// One row per task and per commitment beside a list. `firmness` 3: a result is promised; 2: an effort; 1: a look
// into it. Areas are left out, because their tasks are told.
/*
:param firmness => 1
*/
MATCH (agreement:Agreement)-[:CONTAINS]->(area:Commitment)-[:HAS_PART]->{0,1}(commitment:Commitment)
WHERE commitment.level <> 1 AND commitment.firmness = $firmness
RETURN
  agreement.id AS agreementId,
  commitment.id AS commitmentId,
  commitment.name AS commitmentName,
  commitment.nameEn AS commitmentNameEn,
  commitment.statement AS statement,
  commitment.statementEn AS statementEn,
  commitment.modality AS modality,
  COLLECT { MATCH (commitment)<-[:HAS_DUTY]-(body:Institution|ActorGroup) RETURN body.name ORDER BY body.id } AS bodies,
  COLLECT { MATCH (commitment)-[:CREATES]->(thing:Deliverable) RETURN thing.name ORDER BY thing.id } AS creates,
  COLLECT { MATCH (commitment)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id ORDER BY passage.id } AS evidence
ORDER BY agreementId, area.ordinal, commitment.level, commitment.ordinal
