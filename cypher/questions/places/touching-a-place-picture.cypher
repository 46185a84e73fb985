// What touches a given place? (picture)
//
// The place with everything that acts on it, stands in it, leads to it, covers it or measures it.
/*
:param placeId => 'jiangjin'
*/
MATCH path = (place:Place {id: $placeId})<-[
    touches:ACTS_ON|LOCATED_IN|CONNECTS|SERVES_AREA|COVERS|CORE_AREA|ADMINISTERS|OBSERVES|PART_OF
  ]-(thing:Entity)
RETURN
  path,
  coalesce(
    touches.evidence,
    COLLECT { MATCH (thing)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id ORDER BY passage.id }
  ) AS evidence
ORDER BY type(touches), thing.id
