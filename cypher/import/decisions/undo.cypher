// Undoes a match decision. The names that it gave stay until its documents are imported again.
MATCH (decision:MatchDecision {id: $id})
WHERE decision.undoneAt IS NULL
SET decision.undoneAt = datetime()
