// Whichever of the two changes.
MATCH (observation:Observation)-[disagrees:DISAGREES_WITH]-(:Observation)
WHERE disagrees.rule = 'disagreements'
WITH DISTINCT disagrees
DELETE disagrees;

MATCH (report:StatusReport)-[disagrees:DISAGREES_WITH]-(:StatusReport)
WHERE disagrees.rule = 'disagreements'
WITH DISTINCT disagrees
DELETE disagrees;

MATCH (claim:Claim)-[disagrees:DISAGREES_WITH]-(:Claim)
WHERE disagrees.rule = 'disagreements'
WITH DISTINCT disagrees
DELETE disagrees;
