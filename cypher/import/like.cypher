// Which things of the graph may be those that a package states?
//
// One row per thing and candidate. `core` is the name without its city and its ending (经信 of 重庆市经信委), `sound` its
// pinyin; bodies of the same city whose names have the first character of the core may have a longer form of it.
/*
:param things => [{id: 'new', label: 'Institution', cores: ['经信'], sounds: ['jingxin'], firsts: ['经'], cities: ['chengdu']}]
*/
UNWIND $things AS wanted
CALL (wanted) {
  UNWIND wanted.cores AS core
  CALL db.index.fulltext.queryNodes('thing_words', core, {limit: 30}) YIELD node AS thing
  RETURN thing
  UNION
  UNWIND wanted.sounds AS sound
  CALL db.index.fulltext.queryNodes('thing_names', sound + '*', {limit: 30}) YIELD node AS thing
  RETURN thing
  UNION
  UNWIND wanted.cities AS city
  MATCH (:Place {id: city})<-[:OF_CITY]-(thing:Institution)
  WHERE any(first IN wanted.firsts WHERE any(name IN thing.searchNames WHERE name CONTAINS first))
  RETURN thing
  LIMIT 200
}
WITH DISTINCT wanted, thing
WHERE wanted.label IN labels(thing) AND thing.id <> wanted.id
RETURN
  wanted.id AS wanted,
  thing.id AS id,
  labels(thing) AS labels,
  [thing.name, coalesce(thing.nameEn, '')] + coalesce(thing.aliases, []) AS names,
  COLLECT { MATCH (thing)-[:OF_CITY]->(city:City) RETURN city.id } AS cities
ORDER BY wanted, id
