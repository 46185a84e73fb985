// An inherited duty belongs to a signatory, who co-owns.
MATCH (body:Institution|ActorGroup)-[duty:HAS_DUTY {basis: 'INHERITED'}]->(commitment:Commitment)
WHERE duty.role <> 'CO_OWNER' OR NOT EXISTS {
  (body)-[:SIGNED]->(:Agreement)-[:CONTAINS]->(:Commitment)-[:HAS_PART]->{0,1}(commitment)
}
RETURN body.id AS bodyId, commitment.id AS commitmentId, duty.role AS role
ORDER BY bodyId, commitmentId
