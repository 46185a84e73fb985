// Which entities match a given name, short form, English name or pinyin?
// 哪些对象的名称、简称、英文名称或拼音与检索词相符？
//
// One row per entity: exact names first, then names that start with the text, then names that contain all its words,
// then commitments whose text does. Case, brackets, accents and character width are ignored; full pinyin and initials
// (chongqing, cqkjj) count as names. If nothing contains all words, entities that contain some of them are returned,
// with one wrong letter per word allowed, but no wrong digit: a number is found as a whole. Each full-text index
// contributes its best 500; `matches` are the names that contain the text as typed. Among equally good matches,
// entities come before what is reported of them and sections of a source, then those with more `facts` (relationships)
// first. `evidence` lists the first 100 of `evidenceCount` passages.
// triggers: find|search name|entity, what is called
// triggers: 查找|搜索|检索, 叫什么
/*
:param text => '文旅局'
*/
// Splits the text into words: letters and digits, in lower case and normal width, without accents, with Chinese
// separated from other scripts. A decimal point stays, a comma between thousands does not.
WITH split(replace(toLower(normalize(left($text, 200), NFKD)), 'u\u0308', 'v'), '') AS letters
WITH split(
  reduce(
    plain = '',
    i IN range(0, size(letters) - 1) |
    (CASE
      WHEN letters[i] = '.' AND right(plain, 1) + coalesce(letters[i + 1], '') =~ '\\d\\d' THEN plain + '.'
      WHEN letters[i] = ',' AND right(plain, 1) + reduce(
        next = '', j IN range(i + 1, i + 4) | next + coalesce(letters[j], '')
      ) =~ '\\d{4}\\D?' THEN plain
      WHEN letters[i] =~ '[\\p{Mn}\'’‘ʼ`]' THEN plain
      WHEN letters[i] =~ '[^\\p{L}\\p{N}\\p{Cs}]' THEN plain + ' '
      WHEN right(plain, 1) + letters[i] =~ '\\p{IsHan}[^\\p{IsHan}]|[^\\p{IsHan} ]\\p{IsHan}'
        THEN plain + ' ' + letters[i]
      ELSE plain + letters[i]
    END)
  ),
  ' '
) AS parts
WITH [part IN parts WHERE part <> ''] AS words
WHERE size(words) > 0
// The text in the form in which names are stored, and the Lucene queries: no word contains Lucene syntax.
// The index drops the stop words in `unheard`, so none of them can be required.
WITH
  words,
  ['a', 'and', 'are', 'as', 'at', 'be', 'but', 'by', 'for', 'if', 'in', 'into', 'is', 'it', 'no', 'not', 'of', 'on',
    'or', 's', 'such', 't', 'that', 'the', 'their', 'then', 'there', 'these', 'they', 'this', 'to', 'was', 'will',
    'with', 'www'] AS unheard,
  reduce(text = '', word IN words | text +
    CASE WHEN right(text, 1) + left(word, 1) =~ '[^\\p{IsHan}]{2}' THEN ' ' ELSE '' END + word) AS wanted,
  reduce(text = '', word IN words | text + word) AS typed
WITH
  words,
  wanted,
  typed,
  replace(wanted, ' ', '\\ ') AS whole,
  reduce(query = '', word IN words | query + CASE
    WHEN word IN unheard THEN ' ' + word + '*'
    WHEN word =~ '\\p{IsHan}' THEN ' +(' + word + '* *' + word + ')'
    WHEN word =~ '\\p{IsHan}+' THEN ' +"' + word + '"'
    WHEN word =~ '.*\\d' THEN ' +' + word
    ELSE ' +' + word + '*'
  END) AS each,
  reduce(query = '', word IN words | query + CASE
    WHEN word =~ '\\p{IsHan}+' THEN ' "' + word + '"'
    WHEN word =~ '.*\\d' THEN ' ' + word
    WHEN size(word) < 4 OR word =~ '.*\\d.*' THEN ' ' + word + '*'
    ELSE ' ' + word + '* ' + word + '~1'
  END) AS nearly
CALL (whole, typed, each) {
  CALL (whole, typed, each) {
    CALL db.index.fulltext.queryNodes(
      'entity_names', whole + '^4 ' + whole + '* ' + typed + '^2 ' + typed + '*', {limit: 500}
    ) YIELD node AS name
    RETURN name
    UNION
    CALL db.index.fulltext.queryNodes('entity_words', each, {limit: 500}) YIELD node AS name
    RETURN name
    UNION
    MATCH (name:SearchName {entity: toLower(trim($text))})
    RETURN name
  }
  RETURN collect(name) AS found
}
CALL (found, nearly) {
  UNWIND found AS name
  RETURN name
  UNION
  WITH nearly
  WHERE size(found) = 0
  CALL db.index.fulltext.queryNodes('entity_words', nearly, {limit: 500}) YIELD node AS name
  RETURN name
}
// One row per entity: its search forms are in a node of their own, which holds its id.
MATCH (entity:Entity {id: name.entity})
WITH wanted, words, entity, name.searchNames AS names, name.searchPinyin AS sounds, name.pinyin AS pinyin
RETURN
  wanted IN names OR entity.id = toLower(trim($text)) AS exact,
  any(name IN names WHERE name STARTS WITH wanted) AS begins,
  all(word IN words WHERE any(name IN names + sounds WHERE name CONTAINS word)) AS named,
  CASE
    WHEN entity:Institution THEN 'Institution'
    WHEN entity:Place THEN 'Place'
    ELSE head([label IN labels(entity) WHERE NOT label IN ['Entity', 'Retired']])
  END AS kind,
  COLLECT { UNWIND labels(entity) AS label WITH label WHERE label <> 'Entity' RETURN label ORDER BY label } AS labels,
  entity.id AS entityId,
  entity.name AS entityName,
  entity.nameEn AS entityNameEn,
  entity.aliases AS aliases,
  pinyin,
  [i IN range(0, size(names) - 1) WHERE names[i] CONTAINS wanted |
    ([entity.name, entity.nameEn] + coalesce(entity.aliases, []))[i]] AS matches,
  entity.statement AS statement,
  entity.statementEn AS statementEn,
  COUNT { (entity)--() } AS facts,
  COLLECT {
    MATCH (entity)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id ORDER BY passage.id LIMIT 100
  } AS evidence,
  COUNT { (entity)-[:EVIDENCED_BY]->(:Passage) } AS evidenceCount
ORDER BY exact DESC, begins DESC, named DESC, kind IN ['Document', 'Segment'],
  kind IN ['StatusReport', 'Observation', 'Claim', 'Amount'], facts DESC, size(entityName), entityId
