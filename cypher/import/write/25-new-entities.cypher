// States things that were not there before.
UNWIND $rows AS row
CREATE (thing:Entity:$(row.labels))
SET thing = row.properties
