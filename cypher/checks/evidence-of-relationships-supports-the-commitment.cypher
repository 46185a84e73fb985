// What a document says of its own commitments is said in a passage that supports the commitment; what it says of another document's, in a passage of its own.
MATCH (commitment:Commitment)-[fact:CREATES|ACTS_ON|ABOUT|IN_FIELD|HAS_DUTY|DELIVERS]-(thing:Entity)
UNWIND fact.evidence AS passageId
MATCH (passage:Passage {id: passageId})
WITH commitment, fact, thing, passage, coalesce(passage.document, '') = coalesce(commitment.document, '') AS own
WHERE (own AND NOT fact:DELIVERS AND NOT EXISTS { (commitment)-[:EVIDENCED_BY]->(passage) })
  OR (NOT own AND fact.rule IS NULL AND coalesce(fact.document, '') <> coalesce(passage.document, ''))
RETURN commitment.id AS commitmentId, type(fact) AS type, thing.id AS thingId, passage.id AS passageId
ORDER BY commitmentId, type, thingId, passageId
