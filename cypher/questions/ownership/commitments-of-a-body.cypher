// What has a given body committed to?
// 某个单位承担了哪些承诺事项？
//
// One row per commitment, in the order of the agreements and their lists. A body is an institution or a group of
// unnamed actors, which the source mentions only by kind. `themes` are what the commitment is about, `createdKinds` the
// types of what it will create.
// Graph: the body, the commitment, its area and agreement.
// triggers: committed|commit, promise|promised, commitments|promises of
// triggers: 承诺, 承诺了|承担了|承诺 什么|哪些, 承担 承诺
/*
:param bodyId => 'chongqing-science-and-technology-bureau'
*/
MATCH path = (:Institution|ActorGroup {id: $bodyId})-[duty:HAS_DUTY]->(commitment:Commitment)<-[:HAS_PART]-{0,1}
  (area:Commitment)<-[:CONTAINS]-(agreement:Agreement)
WITH *, COLLECT {
  MATCH (commitment)-[about:ABOUT|IN_FIELD]->(theme:Theme)
  WHERE about.derived IS NULL
  RETURN theme ORDER BY theme.kind, theme.id
} AS themes
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
  commitment.modality AS modality,
  commitment.firmness AS firmness,
  duty.role AS role,
  duty.basis AS basis,
  [theme IN themes | theme.id] AS themeIds,
  [theme IN themes | theme.name] AS themes,
  [theme IN themes | theme.nameEn] AS themesEn,
  COLLECT {
    MATCH (commitment)-[:CREATES]->(deliverable:Deliverable)
    RETURN deliverable.kind ORDER BY deliverable.id
  } AS createdKinds,
  duty.evidence AS evidence,
  path
ORDER BY agreement.signedOn, agreementId, area.ordinal, level, commitment.ordinal, commitmentId, role
