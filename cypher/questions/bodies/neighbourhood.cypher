// What is in the neighbourhood of a given thing?
//
// One row per thing within a number of steps (1 to 3), nearest first, over relationships that mean something.
// Hubs are told, not walked through: from a city, region or theme, or a thing with more than 60 relationships,
// no further step is taken.
/*
:param thingId => 'chongqing-national-fintech-certification-centre'
:param depth => 2
*/
MATCH (thing:Entity {id: $thingId})
MATCH path = (thing)
  (()-[
    step:SIGNED|CONTAINS|HAS_PART|HAS_DUTY|CREATES|ACTS_ON|SERVES|COVERS|CORE_AREA|ADMINISTERS
      |LOCATED_IN|CONNECTS|RESPONSIBLE_FOR|DELIVERS|PART_OF|COUNTERPART_OF
  ]-(:Entity)){1,3}
  (neighbour:Entity)
WHERE length(path) <= $depth
  AND neighbour <> thing
  AND all(between IN nodes(path)[1..-1] WHERE NOT between:City|Region|Theme AND COUNT { (between)--() } <= 60)
WITH neighbour, min(length(path)) AS steps, collect(step) AS walks
WITH neighbour, steps, [walk IN walks WHERE size(walk) = steps][0] AS walk
RETURN
  steps,
  [label IN labels(neighbour) WHERE label <> 'Entity'] AS kind,
  neighbour.id AS neighbourId,
  neighbour.name AS neighbourName,
  neighbour.nameEn AS neighbourNameEn,
  [step IN walk | type(step)] AS over,
  neighbour:City|Region OR COUNT { (neighbour)--() } > 60 AS isHub,
  COLLECT { MATCH (neighbour)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id ORDER BY passage.id } AS evidence
ORDER BY steps, kind, neighbourId
