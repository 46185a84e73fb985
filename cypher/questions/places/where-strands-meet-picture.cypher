// In which places do several strands meet? (picture)
//
// The places of `places/where-strands-meet` with the things that touch them; at most 80 paths.
MATCH path = (place:Place)<-[
    touches:ACTS_ON|LOCATED_IN|CONNECTS|SERVES_AREA|COVERS|CORE_AREA|ADMINISTERS|OBSERVES
  ]-(thing:Entity)
WHERE NOT place:City|Region|Province
WITH
  place,
  collect({path: path, touches: touches, thing: thing}) AS ties,
  count(DISTINCT head([
    label IN ['Commitment', 'Facility', 'Institution', 'Observation', 'Programme', 'Project', 'ScienceCity']
      + labels(thing)
    WHERE label IN labels(thing)]) + ' ' + type(touches)) AS strands,
  count(DISTINCT thing) AS things
WHERE strands > 1 AND things > 1
UNWIND ties AS tie
WITH place, strands, things, tie.path AS path, tie.touches AS touches, tie.thing AS thing
RETURN
  path,
  coalesce(
    touches.evidence,
    COLLECT { MATCH (thing)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id ORDER BY passage.id }
  ) AS evidence
ORDER BY strands DESC, things DESC, place.id, type(touches), thing.id
LIMIT 80
