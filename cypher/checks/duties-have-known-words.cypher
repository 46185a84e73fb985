// Duties, sides and what is acted on use the words of the model.
//
// The form sees to it: a large import is not asked again.
MATCH (from:Entity)-[fact:HAS_DUTY|ACTS_ON|ON_SIDE]->(to:Entity)
WHERE (fact:HAS_DUTY AND NOT (
    fact.role IN ['CO_OWNER', 'LEAD', 'SUPPORT', 'IMPLEMENTER', 'HOST', 'USER']
    AND fact.basis IN ['STATED', 'INFERRED', 'INHERITED']))
  OR (fact:ACTS_ON AND NOT fact.mode IN ['SHARE', 'BUILD', 'SUPPORT', 'RELY_ON', 'LINK', 'SITE', 'OPEN', 'ADVANCE'])
  OR (fact:ON_SIDE AND NOT fact.basis IN ['NAME', 'PAIRED', 'STATED'])
RETURN from.id AS fromId, type(fact) AS type, to.id AS toId
ORDER BY fromId, type, toId
