// Two bodies that sign the same agreement for two cities are counterparts. The relation is mutual:
// it is drawn once, from the body with the smaller id, so match it without a direction.

MATCH (agreement:Agreement)<-[signed:SIGNED]-(body:Institution)
MATCH (agreement)<-[alsoSigned:SIGNED]-(counterpart:Institution)
WHERE signed.side <> alsoSigned.side AND body.id < counterpart.id
MERGE (body)-[counterpartOf:COUNTERPART_OF {via: agreement.id}]->(counterpart)
SET
  counterpartOf.evidence = signed.evidence + [passageId IN alsoSigned.evidence WHERE NOT passageId IN signed.evidence],
  counterpartOf.derived = true,
  counterpartOf.rule = 'counterparts';
