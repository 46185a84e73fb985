// Nothing that was so lies after the publication of its source: what is to come is a forecast, a plan or a deadline.
//
// Where several documents are its sources, the last of them counts; where one of them has no day of publication, none does.
MATCH (thing:Agreement|Project|Observation)
WITH thing, CASE
  WHEN thing:Agreement THEN thing.signedOn
  WHEN thing:Project THEN coalesce(thing.statusAsOf, thing.statusPeriodStart)
  WHEN thing.nature = 'MEASURED' THEN coalesce(thing.asOf, thing.periodStart)
END AS day
WHERE day IS NOT NULL
MATCH (thing)-[:EVIDENCED_BY]->(:Passage)-[:IN_SEGMENT]->(:Segment)-[:OF_DOCUMENT]->(document:Document)
WITH thing, day, count(document) AS sources, count(document.publishedOn) AS dated, max(document.publishedOn) AS publishedOn
WHERE sources = dated AND day > publishedOn
RETURN thing.id AS id, day, publishedOn
ORDER BY id
