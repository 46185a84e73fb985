// To and from the body, programme or place.
MATCH (body:Institution|Programme|Place)-[succeeded:SUCCEEDED_BY]-(:Institution|Programme|Place)
WHERE succeeded.rule = 'decided-successions'
WITH DISTINCT succeeded
DELETE succeeded;
