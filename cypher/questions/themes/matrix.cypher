// Which themes does each agreement cover, and which does it leave out?
// 各协议涉及哪些主题，哪些主题尚属空白？
//
// One row per cross-cutting theme. `commitments` is the number of tasks about the theme in each agreement, in the
// order of `agreementIds`; `blanks` are the agreements without any. Of more than 1000 agreements, the 1000 latest are
// compared. `evidence` lists the first 100 of `evidenceCount` passages.
// Graph: the theme, the tasks about it, their areas and agreements.
// triggers: themes|topics agreement|agreements|cover|covered|left, themes|topics gaps|blank|missing
// triggers: themes nobody|which
// triggers: 主题, 主题 协议|涉及|空白|分布, 空白领域|空白主题|哪些主题
CALL () {
  MATCH (agreement:Agreement)
  RETURN agreement
  ORDER BY coalesce(agreement.signedOn, date('0001-01-01')) DESC, agreement.id
  LIMIT 1000
}
MATCH (theme:Theme {kind: 'CROSSCUT'})
CALL (theme, agreement) {
  OPTIONAL MATCH path = (agreement)-[:CONTAINS]->(:Commitment)-[:HAS_PART]->{0,1}(commitment:Commitment)
    -[about:ABOUT]->(theme)
  WHERE about.derived IS NULL
  RETURN count(DISTINCT commitment) AS commitments, collect(about.evidence) AS evidences, collect(path) AS paths
}
WITH theme, agreement, commitments, evidences, paths
ORDER BY agreement.signedOn, agreement.id
WITH
  theme,
  collect(agreement) AS agreements,
  collect(commitments) AS commitments,
  collect(CASE WHEN commitments = 0 THEN agreement.id END) AS blanks,
  collect(evidences) AS evidences,
  collect(paths) AS paths
RETURN
  theme.id AS themeId,
  theme.name AS theme,
  theme.nameEn AS themeEn,
  [agreement IN agreements | agreement.id] AS agreementIds,
  [agreement IN agreements | agreement.name] AS agreements,
  [agreement IN agreements | agreement.nameEn] AS agreementsEn,
  commitments,
  blanks,
  COLLECT {
    UNWIND evidences AS ofAgreement
    UNWIND ofAgreement AS ids
    UNWIND ids AS id
    RETURN DISTINCT id ORDER BY id LIMIT 100
  } AS evidence,
  COUNT {
    UNWIND evidences AS ofAgreement
    UNWIND ofAgreement AS ids
    UNWIND ids AS id
    RETURN DISTINCT id
  } AS evidenceCount,
  COLLECT { UNWIND paths AS ofAgreement UNWIND ofAgreement AS path RETURN path } AS path
ORDER BY themeId
