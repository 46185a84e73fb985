// A body has only one role in a commitment.
//
// Each relationship by itself.
MATCH (body:Institution|ActorGroup)-[duty:HAS_DUTY]->(commitment:Commitment)
WITH body, commitment, count(duty) AS duties
WHERE duties > 1
RETURN body.id AS bodyId, commitment.id AS commitmentId, duties
ORDER BY bodyId, commitmentId
