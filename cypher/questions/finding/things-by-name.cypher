// Which things go by a given name, short form, English name or pinyin?
// 哪些对象使用某个名称、简称、英文名或拼音？
//
// One row per thing: exact names first, then names that begin with the text, then those that hold all its
// words, then promises that do. Capitals, brackets, accents and width make no difference; full pinyin and
// initials (chongqing, cqkjj) are names, too. Where nothing holds all words, those that hold some come back,
// and one wrong letter a word is forgiven.
// The full-text indexes give the 500 best of each; `matches` are the names that hold the text as it stands. Of
// equally good ones, what has more `facts` (relationships) comes first. `evidence` names the first 100 of
// `evidenceCount` passages.
/*
:param text => '文旅局'
*/
// Words: letters and digits, small, of ordinary width and without accents; Chinese apart from other scripts.
WITH split(
  reduce(
    plain = '',
    letter IN split(replace(toLower(normalize(left($text, 200), NFKD)), 'u\u0308', 'v'), '') |
    (CASE
      WHEN letter =~ '[\\p{Mn}\'’‘ʼ`]' THEN plain
      WHEN letter =~ '[^\\p{L}\\p{N}\\p{Cs}]' THEN plain + ' '
      WHEN right(plain, 1) + letter =~ '\\p{IsHan}[^\\p{IsHan}]|[^\\p{IsHan} ]\\p{IsHan}' THEN plain + ' ' + letter
      ELSE plain + letter
    END)
  ),
  ' '
) AS parts
WITH [part IN parts WHERE part <> ''] AS words
WHERE size(words) > 0
// The text as names are stored, and what Lucene is asked: the words hold nothing that Lucene reads as syntax.
// The index does not keep the words that are `unheard`, so none of them can be required.
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
    ELSE ' +' + word + '*'
  END) AS each,
  reduce(query = '', word IN words | query + CASE
    WHEN word =~ '\\p{IsHan}+' THEN ' "' + word + '"'
    WHEN size(word) < 4 THEN ' ' + word + '*'
    ELSE ' ' + word + '* ' + word + '~1'
  END) AS nearly
CALL (whole, typed, each) {
  CALL (whole, typed, each) {
    CALL db.index.fulltext.queryNodes(
      'thing_names', whole + '^4 ' + whole + '* ' + typed + '^2 ' + typed + '*', {limit: 500}
    ) YIELD node AS thing
    RETURN thing
    UNION
    CALL db.index.fulltext.queryNodes('thing_words', each, {limit: 500}) YIELD node AS thing
    RETURN thing
    UNION
    MATCH (thing:Entity {id: toLower(trim($text))})
    RETURN thing
  }
  RETURN collect(thing) AS found
}
CALL (found, nearly) {
  UNWIND found AS thing
  RETURN thing
  UNION
  WITH nearly
  WHERE size(found) = 0
  CALL db.index.fulltext.queryNodes('thing_words', nearly, {limit: 500}) YIELD node AS thing
  RETURN thing
}
// One row per thing that has names to search by.
WITH wanted, words, thing, thing.searchNames AS names
WHERE names IS NOT NULL
RETURN
  wanted IN names OR thing.id = toLower(trim($text)) AS exact,
  any(name IN names WHERE name STARTS WITH wanted) AS begins,
  all(word IN words WHERE any(name IN names + thing.searchPinyin WHERE name CONTAINS word)) AS named,
  CASE
    WHEN thing:Institution THEN 'Institution'
    WHEN thing:Place THEN 'Place'
    ELSE head([label IN labels(thing) WHERE NOT label IN ['Entity', 'Retired']])
  END AS kind,
  [label IN labels(thing) WHERE label <> 'Entity'] AS labels,
  thing.id AS thingId,
  thing.name AS thingName,
  thing.nameEn AS thingNameEn,
  thing.aliases AS aliases,
  thing.pinyin AS pinyin,
  [i IN range(0, size(names) - 1) WHERE names[i] CONTAINS wanted |
    ([thing.name, thing.nameEn] + coalesce(thing.aliases, []))[i]] AS matches,
  thing.statement AS statement,
  thing.statementEn AS statementEn,
  COUNT { (thing)--() } AS facts,
  COLLECT {
    MATCH (thing)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id ORDER BY passage.id LIMIT 100
  } AS evidence,
  COUNT { (thing)-[:EVIDENCED_BY]->(:Passage) } AS evidenceCount
ORDER BY exact DESC, begins DESC, named DESC, facts DESC, size(thingName), thingId
