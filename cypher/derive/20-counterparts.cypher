// Two bodies that sign the same agreement as parties for two different places are counterparts. The relationship is
// mutual but stored once, from the body with the smaller id, so match it without a direction.

MATCH (agreement:Agreement)<-[signed:SIGNED]-(body:Institution)
WHERE coalesce(signed.role, 'PARTY') = 'PARTY'
WITH agreement, collect({body: body, id: body.id, side: signed.side, evidence: signed.evidence}) AS parties
UNWIND parties AS one
UNWIND parties AS other
WITH agreement, one, other
WHERE one.side <> other.side AND one.id < other.id
WITH
  agreement, one.body AS body, other.body AS counterpart,
  one.evidence + [passageId IN other.evidence WHERE NOT passageId IN one.evidence] AS evidence
MERGE (body)-[counterpartOf:COUNTERPART_OF {via: agreement.id}]->(counterpart)
SET
  counterpartOf.evidence = evidence,
  counterpartOf.derived = true,
  counterpartOf.rule = 'counterparts';
