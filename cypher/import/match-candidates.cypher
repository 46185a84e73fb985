// Finds entities of the graph that may be the same as entities of a package.
//
// One row per entity and candidate of the same kind. Of institutions and places, similar names are candidates, too: `core` is the name without place and suffix (经信 of 重庆市经信委). Institutions of the same
// city whose names contain the first character of the core may have the unabbreviated name.
/*
:param entities => [{id: 'new', label: 'Institution', names: ['重庆市经信委'], cores: ['经信'], pinyins: ['jingxin'], firsts: ['经'], places: ['chengdu']}]
*/
UNWIND $entities AS wanted
CALL (wanted) {
  UNWIND wanted.names AS whole
  CALL db.index.fulltext.queryNodes('entity_names', '"' + whole + '"', {limit: 100}) YIELD node AS name
  MATCH (entity:Entity {id: name.entity})
  RETURN entity
  UNION
  UNWIND wanted.cores AS core
  CALL db.index.fulltext.queryNodes('entity_words', core, {limit: 30}) YIELD node AS name
  MATCH (entity:Entity {id: name.entity})
  RETURN entity
  UNION
  UNWIND wanted.pinyins AS pinyin
  CALL db.index.fulltext.queryNodes('entity_names', pinyin + '*', {limit: 30}) YIELD node AS name
  MATCH (entity:Entity {id: name.entity})
  RETURN entity
  UNION
  UNWIND wanted.places AS place
  MATCH (:Place {id: place})<-[:OF_PLACE]-(entity:Institution)
  // Begins at the place, never at the names of the whole graph.
  WITH DISTINCT wanted, entity
  MATCH (name:SearchName {entity: entity.id})
  WHERE any(first IN wanted.firsts WHERE any(form IN name.searchNames WHERE form CONTAINS first))
  RETURN entity
  LIMIT 200
}
WITH DISTINCT wanted, entity
WHERE wanted.label IN labels(entity) AND entity.id <> wanted.id
RETURN
  wanted.id AS wanted,
  entity.id AS id,
  wanted.label AS label,
  labels(entity) AS labels,
  [entity.name, coalesce(entity.nameEn, '')] + coalesce(entity.aliases, []) AS names,
  COLLECT { MATCH (entity)-[:OF_PLACE]->(place:Place) RETURN place.id } AS places
ORDER BY wanted, id
