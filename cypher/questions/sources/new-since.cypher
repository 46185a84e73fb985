// What is new since a given day?
// 自某日以来有哪些新内容？
//
// One row per entity, report, figure and value that a document states, newest first: `newBy` PUBLISHED if the document
// came out on that day or later, IMPORTED if it was imported then. Documents without either are left out.
// triggers: new since, what new, added|published since, news
// triggers: 新内容|新增|最新消息|新消息, 以来 新|有什么, 有什么新
/*
:param since => date('2021-12-01')
*/
MATCH (document:Document)
OPTIONAL MATCH (job:Import {id: document.importedBy})
WITH document, max(date(job.at)) AS importedOn
WITH *, document.publishedOn >= $since AS published, importedOn >= $since AS imported
WHERE published OR imported
WITH *
ORDER BY coalesce(document.publishedOn, importedOn) DESC, document.id
CALL (document) {
  MATCH (document)<-[:OF_DOCUMENT]-(:Segment)<-[:IN_SEGMENT]-(passage:Passage)<-[:EVIDENCED_BY]-(fact:Entity)
  RETURN fact, collect(DISTINCT passage.id) AS passages
}
RETURN
  document.publishedOn AS publishedOn,
  importedOn,
  CASE WHEN published THEN 'PUBLISHED' ELSE 'IMPORTED' END AS newBy,
  document.id AS documentId,
  document.name AS documentName,
  document.nameEn AS documentNameEn,
  document.publisher AS publisher,
  head([label IN labels(fact) WHERE NOT label IN ['Entity', 'Retired']]) AS kind,
  fact.id AS entityId,
  fact.name AS entityName,
  fact.nameEn AS entityNameEn,
  fact.status AS status,
  COLLECT { UNWIND passages AS id RETURN id ORDER BY id LIMIT 100 } AS evidence
ORDER BY coalesce(publishedOn, importedOn) DESC, documentId, kind, entityId
