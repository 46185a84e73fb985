// Finding a thing by any of its names; questions/finding/things-by-name.cypher asks both.
// Whole names and how they sound, for what is typed whole or from its beginning.
CREATE FULLTEXT INDEX thing_names IF NOT EXISTS
FOR (thing:Entity) ON EACH [thing.searchNames, thing.searchPinyin]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};

// The words in them, and in what is promised. In Neo4j Browser, any Lucene query will do:
// CALL db.index.fulltext.queryNodes('thing_words', '"科学城" AND 重庆') YIELD node, score
CREATE FULLTEXT INDEX thing_words IF NOT EXISTS
FOR (thing:Entity) ON EACH [thing.searchNames, thing.searchPinyin, thing.statement, thing.statementEn]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
