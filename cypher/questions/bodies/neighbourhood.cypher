// What is in the neighbourhood of a given thing?
//
// One row per thing within 1 to 3 steps, nearest first, at most 200: `found` is how many there are. Another depth is
// answered as the nearest of these, and `depth` says which. The steps go over relationships that mean something;
// `over` are those of one shortest way, and `evidence` says the last of them. Hubs are told, not walked through: from a
// city, province, region or theme, or a thing with more than 60 relationships, no further step is taken; and what
// begins at a thing with more than 1000 ends after one.
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
WITH
  depth,
  neighbour,
  length(path) AS steps,
  [node IN nodes(path) | node.id] AS ids,
  [each IN step | type(each)] AS over,
  last(step) AS lastStep,
  nodes(path)[-2] AS before
ORDER BY steps, ids, over
WITH depth, neighbour, head(collect({steps: steps, over: over, step: lastStep, before: before})) AS nearest
ORDER BY nearest.steps, neighbour.id
WITH depth, collect({neighbour: neighbour, nearest: nearest}) AS neighbours
UNWIND neighbours[..200] AS each
WITH depth, size(neighbours) AS found, each.nearest AS nearest, each.neighbour AS neighbour
WITH
  *,
  nearest.step AS lastStep,
  // All passages that mention a city or theme say nothing of this step: the thing before it does.
  CASE WHEN neighbour:City|Province|Region|Theme THEN nearest.before ELSE neighbour END AS said
RETURN
  nearest.steps AS steps,
  [label IN labels(neighbour) WHERE label <> 'Entity'] AS kind,
  neighbour.id AS neighbourId,
  neighbour.name AS neighbourName,
  neighbour.nameEn AS neighbourNameEn,
  nearest.over AS over,
  neighbour:City|Province|Region|Theme OR COUNT { (neighbour)--() } > 60 AS isHub,
  depth,
  found,
  coalesce(
    lastStep.evidence,
    COLLECT { MATCH (said)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id ORDER BY passage.id }
  ) AS evidence
ORDER BY steps, neighbourId
