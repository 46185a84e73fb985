// The relationships of some types between the places of a document that are known from elsewhere; the document's
// own, if it was imported.
MATCH (document:Document {id: $document})<-[:OF_DOCUMENT]-(:Segment)<-[:IN_SEGMENT]-(:Passage)<-[:EVIDENCED_BY]-(place:Place)
WITH DISTINCT document, place
MATCH (place)-[:PART_OF {basis: 'BACKGROUND'}]->{0,4}(from:Place)
WITH DISTINCT document, from
MATCH (from)-[fact:PART_OF {basis: 'BACKGROUND'}]->(to:Place)
WHERE type(fact) IN $types AND coalesce(fact.document, '') = coalesce(document.document, '')
RETURN from.id AS from, type(fact) AS type, to.id AS to, properties(fact) AS properties
ORDER BY type, from, to
