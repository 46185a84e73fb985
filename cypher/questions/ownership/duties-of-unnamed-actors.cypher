// What is expected of actors that the source names by their kind only?
//
// One row per group of actors and commitment: companies, associations, institutes, "related departments".
MATCH (actors:ActorGroup)-[duty:HAS_DUTY]->(commitment:Commitment)
MATCH (commitment)<-[:HAS_PART]-{0,1}(:Commitment)<-[:CONTAINS]-(agreement:Agreement)
RETURN
  agreement.id AS agreementId,
  actors.id AS actorsId,
  actors.name AS actorsName,
  actors.nameEn AS actorsNameEn,
  duty.role AS role,
  duty.basis AS basis,
  duty.words AS words,
  commitment.id AS commitmentId,
  commitment.name AS commitmentName,
  commitment.statementEn AS statementEn,
  duty.evidence AS evidence
ORDER BY agreementId, actorsId, commitmentId
