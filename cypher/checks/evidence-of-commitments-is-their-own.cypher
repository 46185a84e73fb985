// The evidence of an agreement's commitments lies in that agreement's own segment.
MATCH (agreement:Agreement)<-[signed:SIGNED]-(:Institution)
WITH agreement, collect(signed.evidence[0])[0] AS signing
MATCH (:Passage {id: signing})-[:IN_SEGMENT]->(own:Segment)
WITH agreement, own
MATCH (agreement)-[:CONTAINS]->(area:Commitment)
WITH own, [area] + COLLECT { MATCH (area)-[:HAS_PART]->(task:Commitment) RETURN task } AS commitments
UNWIND commitments AS commitment
MATCH (commitment)-[:EVIDENCED_BY]->(passage:Passage)
WHERE NOT EXISTS { (passage)-[:IN_SEGMENT]->(own) }
RETURN commitment.id AS commitmentId, passage.id AS passageId
ORDER BY commitmentId, passageId
