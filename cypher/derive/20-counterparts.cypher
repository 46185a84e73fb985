// Two bodies that sign the same agreement as parties for two different places are counterparts. The relationship is
// mutual but stored once, from the body with the smaller id, so match it without a direction.

MATCH (agreement:Agreement)<-[signed:SIGNED]-(body:Institution)
MATCH (agreement)<-[alsoSigned:SIGNED]-(counterpart:Institution)
WHERE signed.side <> alsoSigned.side
  AND body.id < counterpart.id
  AND coalesce(signed.role, 'PARTY') = 'PARTY'
  AND coalesce(alsoSigned.role, 'PARTY') = 'PARTY'
MERGE (body)-[counterpartOf:COUNTERPART_OF {via: agreement.id}]->(counterpart)
SET
  counterpartOf.evidence = signed.evidence + [passageId IN alsoSigned.evidence WHERE NOT passageId IN signed.evidence],
  counterpartOf.derived = true,
  counterpartOf.rule = 'counterparts';
