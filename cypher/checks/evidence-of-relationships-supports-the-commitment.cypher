// What is said of a commitment is said in a passage that supports the commitment.
MATCH (commitment:Commitment)-[fact:CREATES|ACTS_ON|ABOUT|IN_FIELD|HAS_DUTY]-(thing:Entity)
UNWIND fact.evidence AS passageId
WITH commitment, fact, thing, passageId
WHERE NOT EXISTS { (commitment)-[:EVIDENCED_BY]->(:Passage {id: passageId}) }
RETURN commitment.id AS commitmentId, type(fact) AS type, thing.id AS thingId, passageId
ORDER BY commitmentId, type, thingId, passageId
