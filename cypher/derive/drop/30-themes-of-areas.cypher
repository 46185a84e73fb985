// Deletes what the rule wrote for these agreements.
MATCH (agreement:Agreement)-[:CONTAINS]->(:Commitment)-[about:ABOUT|IN_FIELD]->(:Theme)
WHERE about.rule = 'themes-of-areas'
WITH DISTINCT about
DELETE about;
