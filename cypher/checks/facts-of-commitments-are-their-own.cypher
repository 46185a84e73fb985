// What a commitment creates, acts on, is about or binds somebody to rests on passages of its own agreement's segment.
MATCH (agreement:Agreement)-[:CONTAINS]->(:Commitment)-[:HAS_PART]->{0,1}(commitment:Commitment)
MATCH (agreement)<-[signed:SIGNED]-(:Institution)
MATCH (:Passage {id: signed.evidence[0]})-[:IN_SEGMENT]->(own:Segment)
MATCH (commitment)-[fact:CREATES|ACTS_ON|ABOUT|IN_FIELD|HAS_DUTY]-(thing:Entity)
UNWIND fact.evidence AS passageId
WITH DISTINCT commitment, fact, thing, passageId, own
WHERE NOT EXISTS { (:Passage {id: passageId})-[:IN_SEGMENT]->(own) }
RETURN commitment.id AS commitmentId, type(fact) AS type, thing.id AS thingId, passageId
ORDER BY commitmentId, type, thingId, passageId
