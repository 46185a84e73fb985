// What a document says about its own commitments is cited from passages that support the commitment; what it says about another document's commitments, from passages of its own.
MATCH (commitment:Commitment)-[fact:CREATES|ACTS_ON|ABOUT|IN_FIELD|HAS_DUTY|DELIVERS]-(entity:Entity)
UNWIND fact.evidence AS passageId
MATCH (passage:Passage {id: passageId})
WITH commitment, fact, entity, passage, CASE
  WHEN passage.document IS NULL AND commitment.document IS NULL THEN EXISTS {
    (passage)-[:IN_SEGMENT]->(:Segment)-[:OF_DOCUMENT]->(:Document)
      <-[:OF_DOCUMENT]-(:Segment)<-[:IN_SEGMENT]-(:Passage)<-[:EVIDENCED_BY]-(commitment)
  }
  ELSE coalesce(passage.document = commitment.document, false)
END AS own
WHERE (own AND NOT fact:DELIVERS AND NOT EXISTS { (commitment)-[:EVIDENCED_BY]->(passage) })
  OR (NOT own AND fact.rule IS NULL AND coalesce(fact.document, '') <> coalesce(passage.document, ''))
RETURN commitment.id AS commitmentId, type(fact) AS type, entity.id AS entityId, passage.id AS passageId
ORDER BY commitmentId, type, entityId, passageId
