// A pair ties exactly two things in one commitment, and paired facilities stand on both sides.
MATCH (commitment:Commitment)-[actsOn:ACTS_ON]->(thing:Entity)
WHERE actsOn.pair IS NOT NULL
OPTIONAL MATCH (thing:Facility)-[:ON_SIDE]->(city:City)
WITH
  actsOn.pair AS pair, commitment,
  count(DISTINCT thing) AS things,
  count(DISTINCT CASE WHEN thing:Facility THEN thing END) AS facilities,
  count(DISTINCT city) AS sides
WHERE things <> 2 OR (facilities = 2 AND sides <> 2)
RETURN pair, commitment.id AS commitmentId, things, sides
ORDER BY pair, commitmentId
