// What do two agreements share, and where do they differ?
// 两份协议有哪些共同之处，又有哪些不同？
//
// One row per item compared: cross-cutting theme, field, type of deliverable, how binding, or shared goal. `where` is
// BOTH, LEFT (first agreement only) or RIGHT (second only). `left` and `right` count the commitments with that theme,
// field or firmness, or the deliverables of that type; for a goal they are 1. `whatId` identifies the theme or goal.
// `evidence` lists the first 100 of `evidenceCount` passages.
// triggers: compare, comparison, difference|differences|differ|different, versus|vs, have in common
// triggers: 对比|比较|相比, 不同|区别|差异|差别|异同|相同
/*
:param leftAgreementId => 'cqcd-2021-science-city'
:param rightAgreementId => 'cqcd-2021-innovation-centre'
*/
MATCH (left:Agreement {id: $leftAgreementId})
MATCH (right:Agreement {id: $rightAgreementId})
UNWIND [{side: 'LEFT', agreement: left}, {side: 'RIGHT', agreement: right}] AS each
WITH each.side AS side, each.agreement AS agreement
CALL (agreement) {
  MATCH (agreement)-[:CONTAINS]->(:Commitment)-[:HAS_PART]->{0,1}(commitment:Commitment)-[about:ABOUT]->(theme:Theme)
  WHERE about.derived IS NULL
  RETURN 'THEME' AS kind, theme AS entity, null AS code, commitment.id AS counted, about.evidence AS passages
  UNION ALL
  MATCH (agreement)-[:CONTAINS]->(:Commitment)-[:HAS_PART]->{0,1}(commitment:Commitment)-[field:IN_FIELD]->(theme:Theme)
  WHERE field.derived IS NULL
  RETURN 'FIELD' AS kind, theme AS entity, null AS code, commitment.id AS counted, field.evidence AS passages
  UNION ALL
  MATCH (agreement)-[:CONTAINS]->(:Commitment)-[:HAS_PART]->{0,1}(commitment:Commitment)
  MATCH (commitment)-[creates:CREATES]->(deliverable:Deliverable)
  RETURN
    'DELIVERABLE' AS kind, null AS entity, deliverable.kind AS code, deliverable.id AS counted,
    creates.evidence AS passages
  UNION ALL
  MATCH (agreement)-[:CONTAINS]->(:Commitment)-[:HAS_PART]->{0,1}(commitment:Commitment)
  WHERE NOT EXISTS { (commitment)-[:HAS_PART]->(:Commitment) }
  RETURN
    'FIRMNESS' AS kind,
    null AS entity,
    toString(commitment.firmness) AS code,
    commitment.id AS counted,
    COLLECT { MATCH (commitment)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id } AS passages
  UNION ALL
  MATCH (agreement)-[serves:SERVES]->(goal:Initiative)
  RETURN 'GOAL' AS kind, goal AS entity, null AS code, goal.id AS counted, serves.evidence AS passages
}
WITH
  kind,
  entity,
  code,
  count(DISTINCT CASE WHEN side = 'LEFT' THEN counted END) AS left,
  count(DISTINCT CASE WHEN side = 'RIGHT' THEN counted END) AS right,
  collect(passages) AS evidences
RETURN
  kind,
  entity.id AS whatId,
  coalesce(code, entity.name) AS what,
  coalesce(code, entity.nameEn) AS whatEn,
  CASE WHEN left > 0 AND right > 0 THEN 'BOTH' WHEN left > 0 THEN 'LEFT' ELSE 'RIGHT' END AS where,
  left,
  right,
  COLLECT { UNWIND evidences AS ids UNWIND ids AS id RETURN DISTINCT id ORDER BY id LIMIT 100 } AS evidence,
  COUNT { UNWIND evidences AS ids UNWIND ids AS id RETURN DISTINCT id } AS evidenceCount
ORDER BY kind, where, whatId, what
