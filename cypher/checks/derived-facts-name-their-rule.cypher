// Every derived relationship names its rule, and no other relationship does; counterparts and inherited duties are derived.
//
// Each relationship by itself.
MATCH (from:Entity)-[fact]->(to:Entity|Passage)
WHERE (fact.derived IS NOT NULL) <> (fact.rule IS NOT NULL)
  OR ((fact:COUNTERPART_OF OR fact.basis = 'INHERITED') AND fact.rule IS NULL)
RETURN from.id AS fromId, type(fact) AS type, to.id AS toId
ORDER BY fromId, type, toId
