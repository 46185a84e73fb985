// Somebody decides. What was decided of the same two before no longer holds.
CREATE (decision:Decision {id: $id, one: $one, other: $other, verdict: $verdict, reason: $reason, by: $by})
SET
  decision.at = datetime(),
  decision.names = [],
  decision.appliedTo = []
WITH decision
OPTIONAL MATCH (former:Decision)
WHERE former <> decision AND former.undoneAt IS NULL AND
  ((former.one = $one AND former.other = $other) OR (former.one = $other AND former.other = $one))
SET former.undoneAt = datetime()
