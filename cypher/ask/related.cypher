// Entities that stand for another one where a question is about their kind: the commitment that creates a deliverable, the
// body that runs a place, the agreement that serves an initiative.
//
// One row per entity, nearest first.
/*
:param id => 'integrated-technology-trading-market'
*/
MATCH (:Entity {id: $id})-[link:CREATES|DELIVERS|ACTS_ON|ADMINISTERS|SERVES|PRIMARY_THEME]-(related:Entity)
RETURN
  related.id AS id,
  [label IN labels(related) WHERE label <> 'Entity'] AS labels,
  related.name AS name,
  related.nameEn AS nameEn,
  CASE type(link) WHEN 'CREATES' THEN 0 WHEN 'DELIVERS' THEN 1 WHEN 'ADMINISTERS' THEN 2 WHEN 'PRIMARY_THEME' THEN 2 ELSE 3 END AS distance,
  coalesce(related.level, 0) AS level
ORDER BY distance, level DESC, id
LIMIT 100
