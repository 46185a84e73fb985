// Every commitment, of whatever level, has at least one duty-bearer.
MATCH (commitment:Commitment)
WHERE NOT EXISTS { (commitment)<-[:HAS_DUTY]-(:Institution|ActorGroup) }
RETURN commitment.id AS commitmentId
ORDER BY commitmentId
