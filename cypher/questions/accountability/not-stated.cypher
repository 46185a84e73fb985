// What does the source not say?
//
// One row per thing and property that an analyst would ask for and the source leaves open: whatever has a status
// NOT_STATED, of every kind of thing. No commitment has a date by which it is due.
MATCH (thing:Entity)
UNWIND [key IN keys(thing) WHERE key ENDS WITH 'Status' AND thing[key] = 'NOT_STATED'] AS key
RETURN
  head([
    label IN ['Agreement', 'Commitment', 'Institution', 'Place', 'Facility', 'Project', 'Target', 'Observation']
      + labels(thing)
    WHERE label IN labels(thing)]) AS kind,
  left(key, size(key) - size('Status')) AS property,
  thing.id AS thingId,
  thing.name AS thingName,
  thing.nameEn AS thingNameEn,
  COLLECT { MATCH (thing)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id ORDER BY passage.id } AS evidence
ORDER BY kind, property, thingId
