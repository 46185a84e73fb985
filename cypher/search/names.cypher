// Names and aliases of what a typed sentence may speak of: not of sources, nor of what they report.
//
// One row per entity; `facts` decides which of several of one name is meant.
MATCH (entity:Entity)
WHERE NOT entity:Document|Segment|Passage|StatusReport|Observation|Claim|Amount|Indicator
RETURN
  entity.id AS id,
  labels(entity) AS labels,
  entity.name AS name,
  entity.nameEn AS nameEn,
  [alias IN coalesce(entity.aliases, []) WHERE alias IS NOT NULL] AS aliases,
  COUNT { (entity)--() } AS facts
ORDER BY id
LIMIT 100000
