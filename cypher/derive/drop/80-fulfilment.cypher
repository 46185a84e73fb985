// Deletes what the rule wrote for these agreements.
MATCH (agreement:Agreement)-[:CONTAINS]->(:Commitment)-[:HAS_PART]->{0,1}(commitment:Commitment)
WHERE commitment.fulfilmentRule IS NOT NULL
WITH DISTINCT commitment
REMOVE
  commitment.fulfilment,
  commitment.fulfilmentRule,
  commitment.fulfilmentAsOf,
  commitment.fulfilmentSteps;
