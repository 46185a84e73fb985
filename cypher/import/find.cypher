// Which things have these ids or names?
//
// What a package names without stating it. One row per text and thing; `normal` is the text in
// the form in which names are compared, without brackets and in small letters.
/*
:param texts => [{text: '重庆', normal: '重庆'}, {text: 'chengdu', normal: 'chengdu'}]
*/
UNWIND $texts AS wanted
CALL (wanted) {
  MATCH (thing:Entity {id: wanted.text})
  RETURN thing, null AS document
  UNION
  MATCH (thing:Passage {id: wanted.text})-[:IN_SEGMENT]->(:Segment)-[:OF_DOCUMENT]->(source:Document)
  RETURN thing, source.id AS document
  UNION
  WITH wanted
  WHERE wanted.normal <> ''
  CALL db.index.fulltext.queryNodes('thing_names', '"' + wanted.normal + '"') YIELD node AS thing
  WHERE wanted.normal IN thing.searchNames
  RETURN thing, null AS document
}
RETURN DISTINCT wanted.text AS text, thing.id AS id, labels(thing) AS labels, document
ORDER BY text, id
