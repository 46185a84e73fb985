// Which commitments are on a given theme, or in a given field?
//
// One row per commitment that the source itself ties to it; areas that only inherit it from their tasks are
// left out.
/*
:param themeId => 'theme-talent'
*/
MATCH (theme:Theme {id: $themeId})<-[about:ABOUT|IN_FIELD]-(commitment:Commitment)
WHERE about.derived IS NULL
MATCH (commitment)<-[:HAS_PART]-{0,1}(:Commitment)<-[:CONTAINS]-(agreement:Agreement)
RETURN
  agreement.id AS agreementId,
  commitment.id AS commitmentId,
  commitment.name AS commitmentName,
  commitment.statement AS statement,
  commitment.statementEn AS statementEn,
  commitment.firmness AS firmness,
  COLLECT { MATCH (commitment)<-[:HAS_DUTY]-(body:Institution|ActorGroup) RETURN body.name ORDER BY body.id } AS bodies,
  about.evidence AS evidence
ORDER BY agreementId, commitmentId
