// The evidence of an agreement's commitments lies in that agreement's own segment.
MATCH (agreement:Agreement)-[:CONTAINS]->(:Commitment)-[:HAS_PART]->{0,1}(commitment:Commitment)-[:EVIDENCED_BY]->(passage:Passage)
MATCH (agreement)<-[signed:SIGNED]-(:Institution)
MATCH (:Passage {id: signed.evidence[0]})-[:IN_SEGMENT]->(own:Segment)
WHERE NOT EXISTS { (passage)-[:IN_SEGMENT]->(own) }
RETURN DISTINCT commitment.id AS commitmentId, passage.id AS passageId
ORDER BY commitmentId, passageId
