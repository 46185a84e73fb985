// It no longer holds. The names that it gave stay where they are until its documents are taken in again.
MATCH (decision:Decision {id: $id})
WHERE decision.undoneAt IS NULL
SET decision.undoneAt = datetime()
