// Only parties of its agreement, or those who issued it, inherit a duty in a commitment, and always as co-owners.
//
// Each relationship by itself.
MATCH (body:Institution|ActorGroup)-[duty:HAS_DUTY {basis: 'INHERITED'}]->(commitment:Commitment)
WHERE duty.role <> 'CO_OWNER' OR NOT body IN COLLECT {
  // Starts from the commitment, whose agreement has few signatories: a body may have signed thousands of agreements.
  MATCH (commitment)<-[:HAS_PART]-{0,1}(:Commitment)<-[:CONTAINS]-(:Agreement)<-[signed:SIGNED|ISSUED]-(signatory:Institution)
  WHERE coalesce(signed.role, 'PARTY') = 'PARTY'
  RETURN signatory
}
RETURN body.id AS bodyId, commitment.id AS commitmentId, duty.role AS role
ORDER BY bodyId, commitmentId
