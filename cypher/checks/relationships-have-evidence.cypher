// Every relationship that states a fact cites its evidence; one that is background knowledge (BACKGROUND) names its source and cites no passage, and
// one that follows from a decision has that.
//
// Each relationship by itself.
MATCH (from:Entity)-[fact]->(to:Entity)
WHERE type(fact) IN $evidenced AND coalesce(fact.rule, '') <> 'decided-successions'
WITH from, fact, to, fact:PART_OF AND coalesce(fact.basis, '') = 'BACKGROUND' AS known
WHERE (NOT known AND size(coalesce(fact.evidence, [])) = 0)
  OR (known AND (size(coalesce(fact.evidence, [])) > 0 OR coalesce(fact.source, '') = ''))
RETURN from.id AS fromId, type(fact) AS type, to.id AS toId
ORDER BY fromId, type, toId
