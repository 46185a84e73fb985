// What do two given agreements have in common, and what has only one of them?
//
// One row per thing compared: crosscutting theme, field, kind of deliverable, firmness, shared goal. `where`
// is BOTH, LEFT or RIGHT; the numbers count commitments (goals: 1).
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
  RETURN 'THEME' AS kind, theme.name AS what, commitment.id AS counted, about.evidence AS passages
  UNION ALL
  MATCH (agreement)-[:CONTAINS]->(:Commitment)-[:HAS_PART]->{0,1}(commitment:Commitment)-[field:IN_FIELD]->(theme:Theme)
  WHERE field.derived IS NULL
  RETURN 'FIELD' AS kind, theme.name AS what, commitment.id AS counted, field.evidence AS passages
  UNION ALL
  MATCH (agreement)-[:CONTAINS]->(:Commitment)-[:HAS_PART]->{0,1}(commitment:Commitment)
  MATCH (commitment)-[creates:CREATES]->(deliverable:Deliverable)
  RETURN 'DELIVERABLE' AS kind, deliverable.kind AS what, commitment.id AS counted, creates.evidence AS passages
  UNION ALL
  MATCH (agreement)-[:CONTAINS]->(:Commitment)-[:HAS_PART]->{0,1}(commitment:Commitment)
  WHERE commitment.level <> 1
  RETURN
    'FIRMNESS' AS kind,
    toString(commitment.firmness) AS what,
    commitment.id AS counted,
    COLLECT { MATCH (commitment)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id } AS passages
  UNION ALL
  MATCH (agreement)-[serves:SERVES]->(goal:Initiative)
  RETURN 'GOAL' AS kind, goal.name AS what, goal.id AS counted, serves.evidence AS passages
}
WITH
  kind,
  what,
  count(DISTINCT CASE WHEN side = 'LEFT' THEN counted END) AS left,
  count(DISTINCT CASE WHEN side = 'RIGHT' THEN counted END) AS right,
  collect(passages) AS evidences
RETURN
  kind,
  what,
  CASE WHEN left > 0 AND right > 0 THEN 'BOTH' WHEN left > 0 THEN 'LEFT' ELSE 'RIGHT' END AS where,
  left,
  right,
  COLLECT { UNWIND evidences AS ids UNWIND ids AS id RETURN DISTINCT id ORDER BY id } AS evidence
ORDER BY kind, where, what
