// States things that were not there before.
UNWIND $rows AS row
CREATE (thing:$(row.labels))
SET thing = row.properties
RETURN row.properties.id AS id, elementId(thing) AS node
