// Every passage that a relationship cites as evidence exists.
//
// Each relationship by itself.
MATCH (from:Entity)-[fact WHERE fact.evidence IS NOT NULL]->(to:Entity)
UNWIND fact.evidence AS passageId
WITH from, fact, to, passageId
WHERE NOT EXISTS { (:Passage {id: passageId}) }
RETURN from.id AS fromId, type(fact) AS type, to.id AS toId, passageId
ORDER BY fromId, type, toId, passageId
