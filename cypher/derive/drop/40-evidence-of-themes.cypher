// Keeps passages that another agreement cites for the same theme.
MATCH (agreement:Agreement)-[:CONTAINS]->(:Commitment)-[:HAS_PART]->{0,1}(:Commitment)-[names:ABOUT|IN_FIELD]->(theme:Theme)
UNWIND names.evidence AS passageId
WITH DISTINCT agreement, theme, passageId
MATCH (passage:Passage {id: passageId})
MATCH (theme)-[evidencedBy:EVIDENCED_BY]->(passage)
WHERE evidencedBy.rule = 'evidence-of-themes'
WITH evidencedBy, collect(agreement.id) AS agreements
WITH evidencedBy, [id IN evidencedBy.via WHERE NOT id IN agreements] AS others
SET evidencedBy.via = others
WITH evidencedBy
WHERE evidencedBy.via = []
DELETE evidencedBy;
