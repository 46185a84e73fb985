// Which agreements are there, between whom, on what and since when?
//
// One row per agreement. `signedOnStatus` tells whether the source states the date or part of it is inferred.
MATCH (agreement:Agreement)-[:PRIMARY_THEME]->(theme:Theme)
RETURN
  agreement.id AS agreementId,
  agreement.name AS agreementName,
  agreement.nameEn AS agreementNameEn,
  agreement.titleType AS titleType,
  theme.name AS theme,
  COLLECT {
    MATCH (agreement)-[:CONTAINS]->(:Commitment)-[:HAS_PART]->{0,1}(:Commitment)-[:ABOUT]->(crosscut:Theme)
    RETURN DISTINCT crosscut.name ORDER BY crosscut.name
  } AS crosscuttingThemes,
  agreement.signedOn AS signedOn,
  agreement.signedOnStatus AS signedOnStatus,
  COLLECT { MATCH (agreement)<-[:SIGNED]-(body:Institution) RETURN body.name ORDER BY body.id } AS parties,
  COLLECT { MATCH (agreement)-[:SERVES]->(goal:Initiative) RETURN goal.name ORDER BY goal.id } AS serves,
  COUNT { (agreement)-[:CONTAINS]->(:Commitment)-[:HAS_PART]->{0,1}(:Commitment) } AS commitments,
  COLLECT { MATCH (agreement)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id ORDER BY passage.id } AS evidence
ORDER BY signedOn, agreementId
