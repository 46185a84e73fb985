// Starts from two signatories, instead of expanding all counterparts of one.
MATCH (agreement:Agreement)<-[:SIGNED]-(body:Institution)
MATCH (agreement)<-[:SIGNED]-(counterpart:Institution)
WHERE body.id < counterpart.id
MATCH (body)-[counterpartOf:COUNTERPART_OF]->(counterpart)
WHERE counterpartOf.via = agreement.id AND counterpartOf.rule = 'counterparts'
WITH DISTINCT counterpartOf
DELETE counterpartOf;
