// What do two agreements share, and where do they differ?
// 两份协议有哪些共同之处，又有哪些不同？
//
// One row per thing compared: crosscutting theme, field, kind of deliverable, firmness, shared goal. `where` is BOTH,
// LEFT or RIGHT. `left` and `right` count the commitments of a theme, field or firmness, the deliverables of a kind,
// and 1 for a goal. `whatId` is the theme or goal. `evidence` names the first 100 of `evidenceCount` passages.
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
  RETURN 'THEME' AS kind, theme AS thing, null AS code, commitment.id AS counted, about.evidence AS passages
  UNION ALL
  MATCH (agreement)-[:CONTAINS]->(:Commitment)-[:HAS_PART]->{0,1}(commitment:Commitment)-[field:IN_FIELD]->(theme:Theme)
  WHERE field.derived IS NULL
  RETURN 'FIELD' AS kind, theme AS thing, null AS code, commitment.id AS counted, field.evidence AS passages
  UNION ALL
  MATCH (agreement)-[:CONTAINS]->(:Commitment)-[:HAS_PART]->{0,1}(commitment:Commitment)
  MATCH (commitment)-[creates:CREATES]->(deliverable:Deliverable)
  RETURN
    'DELIVERABLE' AS kind, null AS thing, deliverable.kind AS code, deliverable.id AS counted,
    creates.evidence AS passages
  UNION ALL
  MATCH (agreement)-[:CONTAINS]->(:Commitment)-[:HAS_PART]->{0,1}(commitment:Commitment)
  WHERE NOT EXISTS { (commitment)-[:HAS_PART]->(:Commitment) }
  RETURN
    'FIRMNESS' AS kind,
    null AS thing,
    toString(commitment.firmness) AS code,
    commitment.id AS counted,
    COLLECT { MATCH (commitment)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id } AS passages
  UNION ALL
  MATCH (agreement)-[serves:SERVES]->(goal:Initiative)
  RETURN 'GOAL' AS kind, goal AS thing, null AS code, goal.id AS counted, serves.evidence AS passages
}
WITH
  kind,
  thing,
  code,
  count(DISTINCT CASE WHEN side = 'LEFT' THEN counted END) AS left,
  count(DISTINCT CASE WHEN side = 'RIGHT' THEN counted END) AS right,
  collect(passages) AS evidences
RETURN
  kind,
  thing.id AS whatId,
  coalesce(code, thing.name) AS what,
  coalesce(code, thing.nameEn) AS whatEn,
  CASE WHEN left > 0 AND right > 0 THEN 'BOTH' WHEN left > 0 THEN 'LEFT' ELSE 'RIGHT' END AS where,
  left,
  right,
  COLLECT { UNWIND evidences AS ids UNWIND ids AS id RETURN DISTINCT id ORDER BY id LIMIT 100 } AS evidence,
  COUNT { UNWIND evidences AS ids UNWIND ids AS id RETURN DISTINCT id } AS evidenceCount
ORDER BY kind, where, whatId, what
