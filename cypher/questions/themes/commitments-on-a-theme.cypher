// Which commitments concern a given theme or field?
// 哪些承诺事项属于某个主题或领域？
//
// One row per commitment that the source itself ties to the theme or a narrower one; areas that only inherit a theme
// from their tasks are omitted. If the theme is the main theme of an agreement, all its commitments are included.
// `themeIds` and their names are the themes through which the commitment was found; `ties` says how it is tied to
// each: ABOUT, IN_FIELD, or PRIMARY_THEME of its agreement. Narrower themes are followed for up to five steps of
// BROADER.
// Graph: the theme, the narrower ones, the commitment, its area and agreement.
// triggers: commitments|promises on|about|concerning|regarding|in, about, commitments|promises
// triggers: 承诺, 方面|领域|关于 承诺, 相关承诺
/*
:param themeId => 'theme-talent'
*/
MATCH (asked:Theme {id: $themeId})
CALL (asked) {
  MATCH path = (asked)<-[:BROADER]-{0,5}(theme:Theme)<-[tie:ABOUT|IN_FIELD]-(commitment:Commitment)<-[:HAS_PART]-{0,1}
    (area:Commitment)<-[:CONTAINS]-(agreement:Agreement)
  WHERE tie.derived IS NULL
  RETURN agreement, area, commitment, theme, type(tie) AS how, tie.evidence AS ids, path
  UNION ALL
  MATCH path = (asked)<-[:BROADER]-{0,5}(theme:Theme)<-[:PRIMARY_THEME]-(agreement:Agreement)-[:CONTAINS]->
    (area:Commitment)-[:HAS_PART]->{0,1}(commitment:Commitment)
  RETURN
    agreement,
    area,
    commitment,
    theme,
    'PRIMARY_THEME' AS how,
    COLLECT { MATCH (commitment)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id ORDER BY passage.id } AS ids,
    path
}
// Several chains of BROADER can lead to the same theme.
WITH
  agreement, area, commitment, theme, how,
  min(length(path)) AS steps, collect(ids) AS evidences, collect(path) AS paths
ORDER BY how, steps, theme.id
WITH
  agreement,
  area,
  commitment,
  collect(theme) AS themes,
  collect(how) AS ties,
  collect(evidences) AS evidences,
  collect(paths) AS paths
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
  commitment.firmness AS firmness,
  [theme IN themes | theme.id] AS themeIds,
  [theme IN themes | theme.name] AS themes,
  [theme IN themes | theme.nameEn] AS themesEn,
  ties,
  COLLECT { MATCH (commitment)<-[:HAS_DUTY]-(body:Institution|ActorGroup) RETURN body.name ORDER BY body.id } AS bodies,
  COLLECT {
    MATCH (commitment)<-[:HAS_DUTY]-(body:Institution|ActorGroup) RETURN body.nameEn ORDER BY body.id
  } AS bodiesEn,
  COLLECT {
    UNWIND evidences AS ofTheme
    UNWIND ofTheme AS ids
    UNWIND ids AS id
    RETURN DISTINCT id ORDER BY id LIMIT 100
  } AS evidence,
  COLLECT { UNWIND paths AS ofTheme UNWIND ofTheme AS path RETURN path } AS path
ORDER BY agreement.signedOn, agreementId, area.ordinal, level, commitment.ordinal, commitmentId
