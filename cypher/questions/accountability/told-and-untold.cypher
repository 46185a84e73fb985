// How much of what an analyst would ask for does the source say?
//
// One row per kind of thing and property: how often it is stated, inferred, left open, and not applicable.
MATCH (thing:Entity)
UNWIND [key IN keys(thing) WHERE key ENDS WITH 'Status'] AS key
WITH
  head([
    label IN ['Agreement', 'Commitment', 'Institution', 'Place', 'Facility', 'Project', 'Target', 'Observation']
      + labels(thing)
    WHERE label IN labels(thing)]) AS kind,
  key,
  collect(thing) AS things
RETURN
  kind,
  left(key, size(key) - size('Status')) AS property,
  size([thing IN things WHERE thing[key] = 'STATED']) AS stated,
  size([thing IN things WHERE thing[key] = 'INFERRED']) AS inferred,
  size([thing IN things WHERE thing[key] = 'NOT_STATED']) AS notStated,
  size([thing IN things WHERE thing[key] = 'NOT_APPLICABLE']) AS notApplicable,
  COLLECT {
    UNWIND things AS thing
    MATCH (thing)-[:EVIDENCED_BY]->(passage:Passage)
    RETURN DISTINCT passage.id ORDER BY passage.id
  } AS evidence
ORDER BY kind, property
