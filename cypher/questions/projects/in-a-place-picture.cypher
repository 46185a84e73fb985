// Which projects are in a given place, lead to it or are for it? (picture)
//
// One path per project, from the place, by its part where there is one; at most 80.
/*
:param placeId => 'jiangjin'
*/
MATCH path = (:Place {id: $placeId})<-[:PART_OF]-{0,3}(at:Place)<-[touches:LOCATED_IN|CONNECTS|SERVES_AREA]-
  (project:Project)
RETURN path, touches.evidence AS evidence
ORDER BY length(path), project.id, type(touches), at.id, [node IN nodes(path) | node.id]
LIMIT 80
