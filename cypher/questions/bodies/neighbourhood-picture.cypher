// What is in the neighbourhood of a given thing? (picture)
//
// One shortest path to each thing within 1 to 3 steps, nearest first, at most 80; another depth is answered as the
// nearest of these. Hubs are drawn, not walked through, and what begins at one of more than 1000 relationships ends
// after one step.
/*
:param thingId => 'chongqing-national-fintech-certification-centre'
:param depth => 2
*/
MATCH (thing:Entity {id: $thingId})
WITH
  thing,
  CASE WHEN $depth < 1 OR COUNT { (thing)--() } > 1000 THEN 1 WHEN $depth > 3 THEN 3 ELSE $depth END AS depth
MATCH path = ALL SHORTEST (thing)
  (
    (one:Entity)-[
      step:SIGNED|CONTAINS|HAS_PART|HAS_DUTY|CREATES|ACTS_ON|ABOUT|IN_FIELD|PRIMARY_THEME|SERVES|COVERS|CORE_AREA
        |ADMINISTERS|LOCATED_IN|CONNECTS|SERVES_AREA|RESPONSIBLE_FOR|DELIVERS|PART_OF|HAS_TARGET|OBSERVES|COUNTERPART_OF
    ]-(:Entity)
    WHERE one = thing
      OR depth > 1
        AND NOT one:City|Province|Region|Theme
        AND COUNT { (one)--() } <= 60
  ){1,3}
  (neighbour:Entity)
WHERE length(path) <= depth AND neighbour <> thing
WITH neighbour, path, last(step) AS lastStep, nodes(path)[-2] AS before
ORDER BY length(path), [node IN nodes(path) | node.id], [each IN relationships(path) | type(each)]
WITH neighbour, head(collect({path: path, step: lastStep, before: before})) AS nearest
WITH
  neighbour,
  nearest.path AS path,
  nearest.step AS lastStep,
  CASE WHEN neighbour:City|Province|Region|Theme THEN nearest.before ELSE neighbour END AS said
RETURN
  path,
  coalesce(
    lastStep.evidence,
    COLLECT { MATCH (said)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id ORDER BY passage.id }
  ) AS evidence
ORDER BY length(path), neighbour.id
LIMIT 80
