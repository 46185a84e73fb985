// States things. Labels that are no longer stated go.
UNWIND $rows AS row
MERGE (thing:Entity {id: row.id})
SET thing = row.properties
SET thing:$(row.labels)
WITH thing, row, [label IN labels(thing) WHERE NOT label IN row.labels AND label <> 'Entity'] AS former
REMOVE thing:$(former)
