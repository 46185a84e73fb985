// A thing gets other aliases, and the forms of its names that it is searched by.
UNWIND $rows AS row
MATCH (thing:Entity {id: row.id})
SET thing += row.properties
