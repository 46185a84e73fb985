// Which themes does each agreement touch, and which does it leave out?
//
// One row per crosscutting theme. `commitments` has for each agreement how many tasks are about the theme;
// `blanks` are the agreements that have none.
MATCH (theme:Theme {kind: 'CROSSCUT'})
MATCH (agreement:Agreement)
CALL (theme, agreement) {
  OPTIONAL MATCH (agreement)-[:CONTAINS]->(:Commitment)-[:HAS_PART]->{0,1}(commitment:Commitment)-[about:ABOUT]->(theme)
  WHERE about.derived IS NULL
  RETURN count(DISTINCT commitment) AS commitments, collect(about.evidence) AS evidences
}
WITH theme, agreement, commitments, evidences
ORDER BY agreement.id
WITH
  theme,
  collect({agreementId: agreement.id, commitments: commitments}) AS cells,
  collect(evidences) AS evidences
RETURN
  theme.id AS themeId,
  theme.name AS theme,
  theme.nameEn AS themeEn,
  cells AS commitments,
  [cell IN cells WHERE cell.commitments = 0 | cell.agreementId] AS blanks,
  COLLECT {
    UNWIND evidences AS ofAgreement
    UNWIND ofAgreement AS ids
    UNWIND ids AS id
    RETURN DISTINCT id ORDER BY id
  } AS evidence
ORDER BY themeId
