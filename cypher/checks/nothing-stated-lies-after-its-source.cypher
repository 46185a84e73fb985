// No measured fact is dated after the publication of its source: what lies in the future is a forecast, a plan or a deadline.
//
// If a fact has several sources, the latest publication date counts; if one of them is undated, the fact is not checked.
MATCH (entity:Agreement|StatusReport|Observation)
WITH entity, CASE
  WHEN entity:Agreement THEN entity.signedOn
  WHEN coalesce(entity.nature, 'MEASURED') = 'MEASURED' THEN coalesce(entity.asOf, entity.periodStart)
END AS day
WHERE day IS NOT NULL
MATCH (entity)-[:EVIDENCED_BY]->(:Passage)-[:IN_SEGMENT]->(:Segment)-[:OF_DOCUMENT]->(document:Document)
WITH entity, day, count(document) AS sources, count(document.publishedOn) AS dated, max(document.publishedOn) AS publishedOn
WHERE sources = dated AND day > publishedOn
RETURN entity.id AS id, day, publishedOn
ORDER BY id
