// A pair links exactly two entities in one commitment, and paired facilities are on different sides.
MATCH (commitment:Commitment)-[actsOn:ACTS_ON]->(entity:Entity)
WHERE actsOn.pair IS NOT NULL
OPTIONAL MATCH (entity:Facility)-[:ON_SIDE]->(side:Place)
WITH
  actsOn.pair AS pair, commitment,
  count(DISTINCT entity) AS entities,
  count(DISTINCT CASE WHEN entity:Facility THEN entity END) AS facilities,
  count(DISTINCT side) AS sides
WHERE entities <> 2 OR (facilities = 2 AND sides <> 2)
RETURN pair, commitment.id AS commitmentId, entities, sides
ORDER BY pair, commitmentId
