// States things that are there already. Labels that are no longer stated go.
UNWIND $rows AS row
MATCH (thing)
WHERE elementId(thing) = row.node
SET thing = row.properties
SET thing:$(row.labels)
WITH thing, row, [label IN labels(thing) WHERE NOT label IN row.labels] AS former
REMOVE thing:$(former)
