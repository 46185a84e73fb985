// Which things go by a given name, short form or English name?
//
// One row per thing whose name, English name or alias holds the text; exact ones first. Full-width and
// half-width brackets are equal, and so are capitals and small letters.
/*
:param text => '文旅局'
*/
WITH toLower(replace(replace($text, '（', '('), '）', ')')) AS wanted
MATCH (thing:Entity)
WHERE NOT thing:Document|Segment
WITH
  wanted,
  thing,
  [name IN [thing.name, thing.nameEn] + coalesce(thing.aliases, []) WHERE
    toLower(replace(replace(name, '（', '('), '）', ')')) CONTAINS wanted] AS matches
WHERE size(matches) > 0
RETURN
  any(match IN matches WHERE toLower(replace(replace(match, '（', '('), '）', ')')) = wanted) AS exact,
  [label IN labels(thing) WHERE label <> 'Entity'] AS kind,
  thing.id AS thingId,
  thing.name AS thingName,
  thing.nameEn AS thingNameEn,
  matches,
  COLLECT { MATCH (thing)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id ORDER BY passage.id } AS evidence
ORDER BY exact DESC, size(thingName), thingId
