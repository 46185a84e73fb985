// A document was taken in with a decision that two things are one: which names that gave to the thing that stands for both.
UNWIND $rows AS row
MATCH (decision:Decision {id: row.id})
SET
  decision.names = decision.names + [name IN row.names WHERE NOT name IN decision.names],
  decision.appliedTo = decision.appliedTo + [document IN [$document] WHERE NOT document IN decision.appliedTo],
  decision.given = [each IN coalesce(decision.given, []) WHERE NOT each STARTS WITH $document + ' '] + [$document + ' ' + row.to]
