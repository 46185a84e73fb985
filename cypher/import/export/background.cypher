// The relationships of some types between the places of a document that are background knowledge; if the document was
// imported, only those that it states.
MATCH (document:Document {id: $document})<-[:OF_DOCUMENT]-(:Segment)<-[:IN_SEGMENT]-(:Passage)<-[:EVIDENCED_BY]-(place:Place)
WITH DISTINCT document, place
MATCH (place)-[:PART_OF {basis: 'BACKGROUND'}]->{0,4}(from:Place)
WITH DISTINCT document, from
MATCH (from)-[relationship:PART_OF {basis: 'BACKGROUND'}]->(to:Place)
WHERE type(relationship) IN $types
  AND (coalesce(relationship.document, '') = coalesce(document.document, '') OR document.document IN relationship.alsoIn)
RETURN from.id AS from, labels(from) AS labels, type(relationship) AS type, to.id AS to, properties(relationship) AS properties
ORDER BY type, from, to
