// What was a body called over time, and what did it become?
// 某单位历来名称为何，后来变成了什么？
//
// One row per body in the line of succession before and after it, oldest first. `kind` says how it went over to the
// next one, `on` when, `next` to which.
// Graph: the line of succession.
// triggers: former|earlier|previous|old name|names, renamed|called before, used to be called
// triggers: 曾用名|更名|改名|原名, 以前叫|历史名称|名称变化
/*
:param bodyId => 'chongqing-science-and-technology-bureau'
*/
MATCH path = (body:Institution {id: $bodyId})-[:SUCCEEDED_BY]-{0,10}(each:Institution)
WITH each, collect(path) AS path
OPTIONAL MATCH (each)-[succeeded:SUCCEEDED_BY]->(next:Institution)
RETURN
  each.id AS bodyId,
  each.name AS bodyName,
  each.nameEn AS bodyNameEn,
  each.aliases AS aliases,
  each.validFrom AS validFrom,
  coalesce(each.validTo, succeeded.on) AS validTo,
  succeeded.kind AS kind,
  succeeded.on AS on,
  next.name AS next,
  next.nameEn AS nextEn,
  coalesce(
    succeeded.evidence,
    COLLECT { MATCH (each)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id ORDER BY passage.id LIMIT 100 }
  ) AS evidence,
  path
ORDER BY coalesce(validTo, date('9999-12-31')), bodyId, next
