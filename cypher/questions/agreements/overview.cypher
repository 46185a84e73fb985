// Which agreements exist, who signed them, on what subject, and when?
// 有哪些协议，由谁签署，涉及什么，何时签署？
//
// One row per agreement. `parties` signed or issued it; witnesses are left out. `signedOnStatus` says whether the
// source states the full date or part of it is inferred; `commitments` counts areas, tasks and commitments outside the
// numbered list. `shortName` is the shortest of its other names, or else its name.
// triggers: agreements exist, agreements list|all, which agreements
// triggers: 有哪些协议|协议一览|协议列表|协议清单, 所有协议|全部协议|哪些协议
MATCH (agreement:Agreement)-[:PRIMARY_THEME]->(theme:Theme)
WITH agreement, theme, COLLECT {
  MATCH (agreement)<-[signed:SIGNED|ISSUED]-(party:Institution)
  WHERE coalesce(signed.role, 'PARTY') = 'PARTY'
  WITH DISTINCT party
  RETURN party ORDER BY party.id
} AS parties
RETURN
  agreement.id AS agreementId,
  agreement.name AS agreementName,
  agreement.nameEn AS agreementNameEn,
  coalesce(agreement.shortName, agreement.name) AS shortName,
  coalesce(agreement.shortNameEn, agreement.nameEn) AS shortNameEn,
  agreement.titleType AS titleType,
  theme.name AS theme,
  theme.nameEn AS themeEn,
  COLLECT {
    MATCH (agreement)-[:CONTAINS]->(:Commitment)-[:HAS_PART]->{0,1}(:Commitment)-[:ABOUT]->(crosscut:Theme)
    WITH DISTINCT crosscut
    RETURN crosscut.name ORDER BY crosscut.id
  } AS crosscuttingThemes,
  COLLECT {
    MATCH (agreement)-[:CONTAINS]->(:Commitment)-[:HAS_PART]->{0,1}(:Commitment)-[:ABOUT]->(crosscut:Theme)
    WITH DISTINCT crosscut
    RETURN crosscut.nameEn ORDER BY crosscut.id
  } AS crosscuttingThemesEn,
  agreement.signedOn AS signedOn,
  agreement.signedOnStatus AS signedOnStatus,
  [party IN parties | party.name] AS parties,
  [party IN parties | party.nameEn] AS partiesEn,
  COLLECT { MATCH (agreement)-[:SERVES]->(goal:Initiative) RETURN goal.name ORDER BY goal.id } AS serves,
  COLLECT { MATCH (agreement)-[:SERVES]->(goal:Initiative) RETURN goal.nameEn ORDER BY goal.id } AS servesEn,
  COUNT { (agreement)-[:CONTAINS]->(:Commitment)-[:HAS_PART]->{0,1}(:Commitment) } AS commitments,
  COLLECT { MATCH (agreement)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id ORDER BY passage.id } AS evidence
ORDER BY signedOn, agreementId
