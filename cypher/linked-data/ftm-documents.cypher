// The documents that speak of entities, for FollowTheMoney.
//
// One row per entity and document, by way of the passages that are its evidence.
MATCH (document:Document)<-[:OF_DOCUMENT]-(:Segment)<-[:IN_SEGMENT]-(:Passage)<-[:EVIDENCED_BY]-(entity:Entity)
RETURN DISTINCT entity.id AS id, labels(entity) AS labels, document.id AS document
ORDER BY id, document
