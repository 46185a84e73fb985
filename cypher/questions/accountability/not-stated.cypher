// What does the source not state?
// 哪些信息原文未载明？
//
// One row per item and property that an analyst would ask for and the source does not state: whatever has a status
// NOT_STATED, of every kind of item. Commitments stand in the order of their lists. `evidence` names the first 100 of
// `evidenceCount` passages; of a document they are its own.
MATCH (thing:Entity)
UNWIND [key IN keys(thing) WHERE key ENDS WITH 'Status' AND thing[key] = 'NOT_STATED'] AS key
OPTIONAL MATCH (agreement:Agreement)-[:CONTAINS]->(area:Commitment)-[:HAS_PART]->{0,1}(thing)
RETURN
  // A facility that is a body too: its side is the facility's.
  CASE
    WHEN thing:Facility THEN 'Facility'
    WHEN thing:Institution THEN 'Institution'
    WHEN thing:Place THEN 'Place'
    ELSE head([label IN labels(thing) WHERE NOT label IN ['Entity', 'Retired']])
  END AS kind,
  left(key, size(key) - size('Status')) AS property,
  thing.id AS thingId,
  thing.name AS thingName,
  thing.nameEn AS thingNameEn,
  COLLECT {
    CALL (thing) {
      MATCH (thing)-[:EVIDENCED_BY]->(passage:Passage)
      RETURN passage.id AS id
      UNION
      MATCH (thing:Document)<-[:OF_DOCUMENT]-(:Segment)<-[:IN_SEGMENT]-(passage:Passage)
      RETURN passage.id AS id
    }
    RETURN id ORDER BY id LIMIT 100
  } AS evidence,
  COUNT {
    CALL (thing) {
      MATCH (thing)-[:EVIDENCED_BY]->(passage:Passage)
      RETURN passage.id AS id
      UNION
      MATCH (thing:Document)<-[:OF_DOCUMENT]-(:Segment)<-[:IN_SEGMENT]-(passage:Passage)
      RETURN passage.id AS id
    }
    RETURN id
  } AS evidenceCount
ORDER BY
  kind, property, coalesce(thing.signedOn, agreement.signedOn), agreement.id, area.level = 0, area.ordinal,
  thing.level, thing.ordinal, thingId
