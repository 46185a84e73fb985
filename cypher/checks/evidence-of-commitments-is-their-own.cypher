// The evidence of a commitment is in the document that states it, in a segment about its agreement.
MATCH (agreement:Agreement)
CALL (agreement) {
  MATCH (agreement)-[:EVIDENCED_BY]->(passage:Passage)
  RETURN passage
  UNION
  MATCH (agreement)<-[signed:SIGNED]-(:Institution)
  UNWIND signed.evidence AS passageId
  MATCH (passage:Passage {id: passageId})
  RETURN passage
}
MATCH (passage)-[:IN_SEGMENT]->(segment:Segment)
WITH agreement, collect(DISTINCT segment) AS segments
MATCH (agreement)-[:CONTAINS]->(:Commitment)-[:HAS_PART]->{0,1}(commitment:Commitment)
MATCH (commitment)-[:EVIDENCED_BY]->(passage:Passage)-[:IN_SEGMENT]->(segment:Segment)
WHERE coalesce(passage.document, '') <> coalesce(commitment.document, '')
  OR COUNT { MATCH (commitment)-[:EVIDENCED_BY]->(:Passage)-[:IN_SEGMENT]->(:Segment)-[:OF_DOCUMENT]->(document:Document) RETURN DISTINCT document } > 1
  OR (coalesce(commitment.document, '') = coalesce(agreement.document, '') AND NOT segment IN segments)
RETURN commitment.id AS commitmentId, passage.id AS passageId
ORDER BY commitmentId, passageId
