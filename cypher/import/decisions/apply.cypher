// A document was taken in with a decision that two things are one: which names that gave to the other.
UNWIND $rows AS row
MATCH (decision:Decision {id: row.id})
SET
  decision.names = decision.names + [name IN row.names WHERE NOT name IN decision.names],
  decision.appliedTo = decision.appliedTo + [document IN [$document] WHERE NOT document IN decision.appliedTo]
