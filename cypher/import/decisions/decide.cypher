// Creates a match decision. A former decision on the same two entities no longer holds.
CREATE (decision:MatchDecision {id: $id, one: $one, other: $other, verdict: $verdict, reason: $reason, by: $by})
SET
  decision.on = $on,
  decision.at = datetime(),
  decision.names = [],
  decision.appliedTo = []
WITH decision
OPTIONAL MATCH (former:MatchDecision)
WHERE former <> decision AND former.undoneAt IS NULL AND
  ((former.one = $one AND former.other = $other) OR (former.one = $other AND former.other = $one))
SET former.undoneAt = datetime()
