// What touches a given place? (picture)
//
// The place with everything that acts on it, stands in it or on its side, leads to it, covers it or measures it, and
// with the agreements that touch it through their commitments; at most 80 paths.
/*
:param placeId => 'jiangjin'
*/
MATCH (place:Place {id: $placeId})
CALL (place) {
  MATCH path = (place)<-[
      touches:ACTS_ON|LOCATED_IN|ON_SIDE|CONNECTS|SERVES_AREA|COVERS|CORE_AREA|ADMINISTERS|OF_CITY|OBSERVES|PART_OF
    ]-(thing:Entity)
  RETURN path, touches, thing
  UNION ALL
  MATCH path = (place)<-[:LOCATED_IN|COVERS|CORE_AREA]-{0,1}(:Facility|Place)<-[touches:ACTS_ON]-
    (thing:Commitment)<-[:HAS_PART]-{0,1}(:Commitment)<-[:CONTAINS]-(:Agreement)
  RETURN path, touches, thing
}
RETURN
  path,
  coalesce(
    touches.evidence,
    COLLECT { MATCH (thing)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id ORDER BY passage.id }
  ) AS evidence
ORDER BY type(touches), thing.id, length(path), [node IN nodes(path) | node.id]
LIMIT 80
