// The evidence of a theme is the passages in which commitments name it. `via` lists the agreements of these
// commitments, so that a passage is kept as long as one of them exists.

MATCH (agreement:Agreement)-[:CONTAINS]->(:Commitment)-[:HAS_PART]->{0,1}(:Commitment)-[names:ABOUT|IN_FIELD]->(theme:Theme)
UNWIND names.evidence AS passageId
WITH DISTINCT agreement, theme, passageId
MATCH (passage:Passage {id: passageId})
WHERE NOT EXISTS { (theme)-[stated:EVIDENCED_BY]->(passage) WHERE stated.rule IS NULL }
WITH theme, passage, collect(agreement.id) AS agreements
MERGE (theme)-[evidencedBy:EVIDENCED_BY]->(passage)
SET
  evidencedBy.via = COLLECT {
    UNWIND coalesce(evidencedBy.via, []) + agreements AS id
    RETURN DISTINCT id
    ORDER BY id
  },
  evidencedBy.derived = true,
  evidencedBy.rule = 'evidence-of-themes';
