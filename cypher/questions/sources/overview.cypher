// Which sources does the graph rest on?
// 图谱依据哪些来源？
//
// One row per document, oldest first: what it is, who published it and when, how close it is to the original, and how
// many facts rest on it. `publishedOnStatus` says how the day is known.
// triggers: sources|documents, sources which|list|all|used, where from data
// triggers: 来源|文献|资料来源, 哪些来源|哪些文献|数据来源
MATCH (document:Document)
RETURN
  document.id AS documentId,
  document.name AS documentName,
  document.nameEn AS documentNameEn,
  document.kind AS kind,
  document.publisher AS publisher,
  document.publishedOn AS publishedOn,
  document.publishedOnStatus AS publishedOnStatus,
  document.closeness AS closeness,
  coalesce(document.rank, 'NORMAL') AS rank,
  document.address AS address,
  COUNT {
    MATCH (document)<-[:OF_DOCUMENT]-(:Segment)<-[:IN_SEGMENT]-(:Passage)<-[:EVIDENCED_BY]-(fact:Entity)
    RETURN DISTINCT fact
  } AS facts,
  COLLECT {
    MATCH (document)<-[:OF_DOCUMENT]-(segment:Segment)<-[:IN_SEGMENT]-(passage:Passage)
    RETURN passage.id ORDER BY passage.id LIMIT 100
  } AS evidence
ORDER BY coalesce(publishedOn, date('0001-01-01')), documentId
