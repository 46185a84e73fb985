// What is in the neighbourhood of a given thing? (picture)
//
// One shortest path to each thing within 1 to 3 steps, nearest first, at most 80; another depth is answered as the
// nearest of these. Hubs are drawn, not walked through.
/*
:param thingId => 'chongqing-national-fintech-certification-centre'
:param depth => 2
*/
MATCH (thing:Entity {id: $thingId})
WITH thing, CASE WHEN $depth < 1 THEN 1 WHEN $depth > 3 THEN 3 ELSE $depth END AS depth
MATCH path = (thing)
  (()-[
    step:SIGNED|CONTAINS|HAS_PART|HAS_DUTY|CREATES|ACTS_ON|ABOUT|IN_FIELD|PRIMARY_THEME|SERVES|COVERS|CORE_AREA
      |ADMINISTERS|LOCATED_IN|CONNECTS|SERVES_AREA|RESPONSIBLE_FOR|DELIVERS|PART_OF|HAS_TARGET|OBSERVES|COUNTERPART_OF
  ]-(:Entity)){1,3}
  (neighbour:Entity)
WHERE length(path) <= depth
  AND neighbour <> thing
  AND all(
    between IN nodes(path)[1..-1]
    WHERE NOT between:City|Province|Region|Theme AND COUNT { (between)--() } <= 60)
WITH neighbour, path
ORDER BY length(path), [node IN nodes(path) | node.id], [each IN step | type(each)]
WITH neighbour, head(collect(path)) AS path
RETURN
  path,
  COLLECT { MATCH (neighbour)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id ORDER BY passage.id } AS evidence
ORDER BY length(path), neighbour.id
LIMIT 80
