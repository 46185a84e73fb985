// What an analyst asks for has its status, as vocabulary.csv lists them and the form needs them.
MATCH (thing:Entity)
UNWIND labels(thing) AS label
UNWIND $statuses[label] AS status
WITH thing, status
ORDER BY status
WHERE thing[status] IS NULL
RETURN thing.id AS id, collect(status) AS missing
ORDER BY id
