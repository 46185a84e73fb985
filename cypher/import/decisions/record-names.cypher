// Records which names match decisions gave to the entities that are kept when a document was imported.
UNWIND $rows AS row
MATCH (decision:MatchDecision {id: row.id})
SET
  decision.names = decision.names + [name IN row.names WHERE NOT name IN decision.names],
  decision.appliedTo = decision.appliedTo + [document IN [$document] WHERE NOT document IN decision.appliedTo],
  decision.given = [each IN coalesce(decision.given, []) WHERE NOT each STARTS WITH $document + ' '] + [$document + ' ' + row.to]
