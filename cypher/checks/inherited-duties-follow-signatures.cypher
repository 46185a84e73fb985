// An inherited duty belongs to a signatory, who co-owns.
MATCH (body:Institution|ActorGroup)-[duty:HAS_DUTY {basis: 'INHERITED'}]->(commitment:Commitment)
WHERE duty.role <> 'CO_OWNER' OR NOT body IN COLLECT {
  // From the commitment, which few have signed; a body may have signed thousands of agreements.
  MATCH (commitment)<-[:HAS_PART]-{0,1}(:Commitment)<-[:CONTAINS]-(:Agreement)<-[:SIGNED]-(signatory:Institution)
  RETURN signatory
}
RETURN body.id AS bodyId, commitment.id AS commitmentId, duty.role AS role
ORDER BY bodyId, commitmentId
