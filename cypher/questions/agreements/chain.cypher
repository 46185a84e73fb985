// Which agreements does an agreement extend, replace, amend, implement or belong to, and the other way round?
// 某项协议补充、取代、修订、落实或从属于哪些协议？反之如何？
//
// One row per link between agreements, up to five steps away, nearest first: `one` does to `other` what `link` says.
// Graph: the chain.
// triggers: agreement replaces|replaced|extends|extended|amends|amended|implements|supplements|succeeds
// triggers: supplement|amendment|successor
// triggers: 补充协议|后续协议|续签, 取代|修订|补充 协议
/*
:param agreementId => 'cqcd-2021-culture-tourism'
*/
MATCH path = (agreement:Agreement {id: $agreementId})
  -[:EXTENDS|REPLACES|AMENDS|IMPLEMENTS|PART_OF]-{1,5}(:Agreement)
WITH relationships(path)[-1] AS link, length(path) AS steps, path
ORDER BY steps
WITH link, min(steps) AS steps, collect(path)[0] AS path
WITH link, steps, path, startNode(link) AS one, endNode(link) AS other
RETURN
  steps,
  one.id AS oneId,
  one.name AS oneName,
  one.nameEn AS oneNameEn,
  type(link) AS link,
  link.on AS on,
  other.id AS otherId,
  other.name AS otherName,
  other.nameEn AS otherNameEn,
  link.evidence AS evidence,
  path
ORDER BY steps, on, oneId, link, otherId
