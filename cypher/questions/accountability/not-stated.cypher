// What does the source not say?
//
// One row per thing and property that an analyst would ask for and the source leaves open.
MATCH (thing:Agreement|Facility|Target|Project|Observation)
UNWIND [key IN keys(thing) WHERE key ENDS WITH 'Status' AND thing[key] = 'NOT_STATED'] AS key
RETURN
  [label IN labels(thing) WHERE label IN ['Agreement', 'Facility', 'Target', 'Project', 'Observation']][0] AS kind,
  left(key, size(key) - size('Status')) AS property,
  thing.id AS thingId,
  thing.name AS thingName,
  thing.nameEn AS thingNameEn,
  COLLECT { MATCH (thing)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id ORDER BY passage.id } AS evidence
ORDER BY kind, property, thingId
