// Every commitment, at every level, has at least one responsible body.
MATCH (commitment:Commitment)
WHERE NOT EXISTS { (commitment)<-[:HAS_DUTY]-(:Institution|ActorGroup) }
RETURN commitment.id AS commitmentId
ORDER BY commitmentId
