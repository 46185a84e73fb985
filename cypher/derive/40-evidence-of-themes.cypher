// A crosscutting theme or a field rests on the passages in which promises name it.

MATCH (agreement:Agreement)-[:CONTAINS]->(:Commitment)-[:HAS_PART]->{0,1}(:Commitment)-[names:ABOUT|IN_FIELD]->(theme:Theme)
WHERE theme.kind <> 'POLICY'
UNWIND names.evidence AS passageId
WITH DISTINCT theme, passageId
MATCH (passage:Passage {id: passageId})
MERGE (theme)-[evidencedBy:EVIDENCED_BY]->(passage)
SET evidencedBy.derived = true, evidencedBy.rule = 'evidence-of-themes';
