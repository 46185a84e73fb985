// Finds entities by id, name or alias.
//
// For references of a package to entities that it does not state. One row per text and entity; `normal` is the normalised
// text, without brackets and in lower case, and `exact` says whether the entity has the text as a name, letter for letter.
/*
:param texts => [{text: '重庆', normal: '重庆'}, {text: 'chengdu', normal: 'chengdu'}]
*/
UNWIND $texts AS wanted
CALL (wanted) {
  MATCH (entity:Entity {id: wanted.text})
  RETURN entity, null AS document
  UNION
  MATCH (entity:Passage {id: wanted.text})-[:IN_SEGMENT]->(:Segment)-[:OF_DOCUMENT]->(source:Document)
  RETURN entity, source.id AS document
  UNION
  WITH wanted
  WHERE wanted.normal <> ''
  CALL db.index.fulltext.queryNodes('entity_names', '"' + wanted.normal + '"') YIELD node AS name
  WHERE wanted.normal IN name.searchNames
  MATCH (entity:Entity {id: name.entity})
  RETURN entity, null AS document
}
RETURN DISTINCT
  wanted.text AS text,
  entity.id AS id,
  labels(entity) AS labels,
  document,
  wanted.text IN [name IN [entity.name, entity.nameEn] + coalesce(entity.aliases, []) WHERE name IS NOT NULL] AS exact
ORDER BY text, id
