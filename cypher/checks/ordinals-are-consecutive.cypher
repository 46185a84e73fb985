// Ordinals count from 1 without gaps, and an id ends with its ordinal.
MATCH (whole:Agreement|Commitment)-[has:CONTAINS|HAS_PART]->(commitment:Commitment)
WITH whole, has, commitment
ORDER BY has.ordinal
WITH whole, collect(has.ordinal) AS ordinals, collect(commitment) AS commitments
WHERE ordinals <> range(1, size(ordinals))
  OR any(i IN range(0, size(ordinals) - 1) WHERE
    commitments[i].ordinal <> ordinals[i] OR commitments[i].id <> whole.id + '.' + ordinals[i])
RETURN whole.id AS wholeId, ordinals
ORDER BY wholeId
