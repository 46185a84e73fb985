// What is in the neighbourhood of an entity?
// 某个对象周围有哪些关联对象？
//
// One row per entity within 1 to 3 steps, nearest first; `found` is the total number. Any other depth is answered with
// the nearest of these, and `depth` says which. Only meaningful relationships are followed; `over` lists those of one
// shortest path, and `evidence` supports the last of them with at most 100 passages. Hubs are listed but not
// traversed: the search does not continue beyond a city, province, region or theme, or an entity with more than 60
// relationships, and it stops after one step if the starting point has more than 1000.
// Graph: the shortest path.
// triggers: neighbourhood|neighborhood|surroundings|neighbours, around
// triggers: 周围|周边, 关联对象
/*
:param entityId => 'chongqing-national-fintech-certification-centre'
:param depth => 2
*/
MATCH (entity:Entity {id: $entityId})
WITH
  entity,
  CASE WHEN $depth < 1 OR COUNT { (entity)--() } > 1000 THEN 1 WHEN $depth > 3 THEN 3 ELSE $depth END AS depth
MATCH path = ALL SHORTEST (entity)
  (
    (one:Entity)-[
      :SIGNED|CONTAINS|HAS_PART|HAS_DUTY|CREATES|ACTS_ON|ABOUT|IN_FIELD|PRIMARY_THEME|SERVES|COVERS|CORE_AREA
        |ADMINISTERS|LOCATED_IN|CONNECTS|SERVES_AREA|RESPONSIBLE_FOR|DELIVERS|PART_OF|HAS_TARGET|OBSERVES|COUNTERPART_OF
    ]-(:Entity)
    WHERE one = entity
      OR depth > 1
        AND NOT one:City|Province|Region|Country|Theme
        AND COUNT { (one)--() } <= 60
  ){1,3}
  (neighbour:Entity)
WHERE length(path) <= depth AND neighbour <> entity
// Always picks the same one of several shortest paths.
WITH depth, neighbour, path, [node IN nodes(path) | node.id] AS ids, [step IN relationships(path) | type(step)] AS over
ORDER BY length(path), ids, over, [step IN relationships(path) | coalesce(step.via, step.mode)]
WITH depth, neighbour, head(collect(path)) AS path
WITH depth, collect(path) AS paths
UNWIND paths AS path
WITH depth, size(paths) AS found, path, last(nodes(path)) AS neighbour, last(relationships(path)) AS lastStep
WITH
  *,
  // A city or theme is mentioned in many passages that have nothing to do with this step; the entity before it is not.
  CASE WHEN neighbour:City|Province|Region|Country|Theme THEN nodes(path)[-2] ELSE neighbour END AS said
RETURN
  length(path) AS steps,
  CASE
    WHEN neighbour:Institution THEN 'Institution'
    WHEN neighbour:Place THEN 'Place'
    ELSE head([label IN labels(neighbour) WHERE NOT label IN ['Entity', 'Retired']])
  END AS kind,
  neighbour.id AS neighbourId,
  neighbour.name AS neighbourName,
  neighbour.nameEn AS neighbourNameEn,
  [step IN relationships(path) | type(step)] AS over,
  neighbour:City|Province|Region|Country|Theme OR COUNT { (neighbour)--() } > 60 AS isHub,
  depth,
  found,
  coalesce(
    lastStep.evidence,
    COLLECT { MATCH (said)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id ORDER BY passage.id LIMIT 100 }
  ) AS evidence,
  path
ORDER BY steps, neighbourId
