// What is expected of unnamed actors?
// 泛指主体应承担哪些承诺事项？
//
// One row per group of actors and commitment, in the order of the agreements and their lists. Unnamed actors are those
// that the source mentions only by kind: companies, associations, institutes, “related departments”.
// triggers: unnamed actors, expected of actors|others, actors without name
// triggers: 泛指主体, 泛指 任务|责任
MATCH (actors:ActorGroup)-[duty:HAS_DUTY]->(commitment:Commitment)
MATCH (commitment)<-[:HAS_PART]-{0,1}(area:Commitment)<-[:CONTAINS]-(agreement:Agreement)
RETURN
  agreement.id AS agreementId,
  agreement.name AS agreementName,
  agreement.nameEn AS agreementNameEn,
  actors.id AS actorsId,
  actors.name AS actorsName,
  actors.nameEn AS actorsNameEn,
  duty.role AS role,
  duty.basis AS basis,
  duty.words AS words,
  commitment.id AS commitmentId,
  commitment.name AS commitmentName,
  commitment.nameEn AS commitmentNameEn,
  commitment.statement AS statement,
  commitment.statementEn AS statementEn,
  duty.evidence AS evidence
ORDER BY
  agreement.signedOn, agreementId, area.ordinal, commitment.level, commitment.ordinal, commitmentId, actorsId, role
