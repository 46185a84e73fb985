// Finding an entity by any of its names. What it is searched by stands in a node of its own, a SearchName that names the entity
// by its id: nothing of it shows where an analyst looks at the entity. questions/search/entities-by-name.cypher asks both indexes.
CREATE CONSTRAINT search_name_entity_unique IF NOT EXISTS
FOR (name:SearchName) REQUIRE name.entity IS UNIQUE;

// Whole names and how they sound, for what is typed whole or from its beginning.
CREATE FULLTEXT INDEX entity_names IF NOT EXISTS
FOR (name:SearchName) ON EACH [name.searchNames, name.searchPinyin]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};

// The words in them, and in what is promised. In Neo4j Browser, any Lucene query will do:
// CALL db.index.fulltext.queryNodes('entity_words', '"科学城" AND 重庆') YIELD node, score
// MATCH (entity:Entity {id: node.entity}) RETURN entity, score
CREATE FULLTEXT INDEX entity_words IF NOT EXISTS
FOR (name:SearchName) ON EACH [name.searchNames, name.searchPinyin, name.statements]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};

// The figures that entities state, as `value unit` (3000000 辆); search/candidates.cypher asks it.
CREATE FULLTEXT INDEX entity_figures IF NOT EXISTS
FOR (name:SearchName) ON EACH [name.figures]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};

// What belongs to entities of the scripts, of which the loader makes it anew.
CREATE INDEX search_name_script IF NOT EXISTS
FOR (name:SearchName) ON (name.script);
