// Deletes what the rule wrote for these agreements.
MATCH (agreement:Agreement)-[:CONTAINS]->(:Commitment)-[:HAS_PART]->{0,1}(:Commitment)<-[duty:HAS_DUTY]-(:Institution)
WHERE duty.rule = 'inherited-duties'
WITH DISTINCT duty
DELETE duty;
