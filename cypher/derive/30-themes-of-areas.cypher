// An area of cooperation takes the themes and fields of its tasks. Themes that a document states for the area
// itself are not changed.

MATCH (agreement:Agreement)-[:CONTAINS]->(area:Commitment {level: 1})-[:HAS_PART]->(:Commitment)-[about:ABOUT]->(theme:Theme)
WHERE NOT EXISTS { (area)-[stated:ABOUT]->(theme) WHERE stated.rule IS NULL }
UNWIND about.evidence AS passageId
WITH area, theme, passageId
ORDER BY passageId
WITH area, theme, collect(DISTINCT passageId) AS evidence
MERGE (area)-[about:ABOUT]->(theme)
SET
  about.evidence = evidence,
  about.derived = true,
  about.rule = 'themes-of-areas';

MATCH (agreement:Agreement)-[:CONTAINS]->(area:Commitment {level: 1})-[:HAS_PART]->(:Commitment)-[inField:IN_FIELD]->(theme:Theme)
WHERE NOT EXISTS { (area)-[stated:IN_FIELD]->(theme) WHERE stated.rule IS NULL }
UNWIND inField.evidence AS passageId
WITH area, theme, passageId
ORDER BY passageId
WITH area, theme, collect(DISTINCT passageId) AS evidence
MERGE (area)-[inField:IN_FIELD]->(theme)
SET
  inField.evidence = evidence,
  inField.derived = true,
  inField.rule = 'themes-of-areas';
