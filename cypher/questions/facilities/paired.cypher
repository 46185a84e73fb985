// Which things are named as each other's counterpart?
//
// One row per pair and commitment: facilities, places or others of the two sides that are to act together.
MATCH (left:Facility|Place|Initiative)<-[one:ACTS_ON]-(commitment:Commitment)
MATCH (commitment)-[other:ACTS_ON]->(right:Facility|Place|Initiative)
WHERE one.pair = other.pair AND left.id < right.id
RETURN
  one.pair AS pair,
  commitment.id AS commitmentId,
  commitment.name AS commitmentName,
  one.mode AS mode,
  left.id AS leftId,
  left.name AS leftName,
  right.id AS rightId,
  right.name AS rightName,
  one.evidence AS evidence
ORDER BY pair, commitmentId
