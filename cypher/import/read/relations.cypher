// The relationships of some types that rest on passages of a document.
MATCH (:Document {id: $document})<-[:OF_DOCUMENT]-(:Segment)<-[:IN_SEGMENT]-(passage:Passage)
WITH collect(passage.id) AS passages
MATCH (from:Entity)-[fact]->(to:Entity)
WHERE type(fact) IN $types AND fact.derived IS NULL AND fact.evidence[0] IN passages
RETURN from.id AS from, type(fact) AS type, to.id AS to, properties(fact) AS properties
ORDER BY type, from, to
