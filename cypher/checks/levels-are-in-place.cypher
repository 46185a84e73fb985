// An agreement contains areas (level 1) and commitments outside the list (level 0); a task (level 2) is part of exactly one area.
MATCH (commitment:Commitment)
WITH
  commitment,
  COUNT { (commitment)<-[:CONTAINS]-(:Agreement) } AS agreements,
  COUNT { (commitment)<-[:HAS_PART]-(:Commitment {level: 1}) } AS areas
WHERE NOT (
  (commitment.level IN [0, 1] AND agreements = 1 AND areas = 0)
  OR (commitment.level = 2 AND agreements = 0 AND areas = 1)
)
RETURN commitment.id AS commitmentId, commitment.level AS level, agreements, areas
ORDER BY commitmentId
