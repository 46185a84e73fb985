// Finds entities in one of the full-text indexes of schema/20-search.cypher, for what the question
// search/entities-by-name cannot express: figures, which are compared by value, and abbreviations.
//
// One row per entity. `figure` is what the entity states: a value with its unit, or an area.
/*
:param index => 'entity_figures'
:param query => '3000000\\ 辆*'
*/
CALL db.index.fulltext.queryNodes($index, $query, {limit: 500}) YIELD node AS name
MATCH (entity:Entity {id: name.entity})
RETURN
  COLLECT { UNWIND labels(entity) AS label WITH label WHERE label <> 'Entity' RETURN label ORDER BY label } AS labels,
  entity.id AS entityId,
  entity.name AS entityName,
  entity.nameEn AS entityNameEn,
  entity.aliases AS aliases,
  name.pinyin AS pinyin,
  entity {.value, .unit, .areaKm2} AS figure,
  entity.statement AS statement,
  entity.statementEn AS statementEn,
  COUNT { (entity)--() } AS facts
ORDER BY facts DESC, entityId
