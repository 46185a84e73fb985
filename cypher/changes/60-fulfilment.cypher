// Commitments whose fulfilment changed: one row per commitment and day on which another fulfilment became known. It is
// computed from reports, deliveries and tasks; the evidence is what was published on that day.
MATCH (entity:Commitment)
WHERE entity.fulfilmentSteps IS NOT NULL
WITH entity, [step IN entity.fulfilmentSteps | split(step, ' ')] AS steps
// Of the steps of one day, the last holds for the latest day that they speak of.
WITH entity, [
  i IN range(0, size(steps) - 1)
  WHERE i = size(steps) - 1 OR steps[i + 1][0] <> steps[i][0] |
  steps[i]
] AS steps
UNWIND range(0, size(steps) - 1) AS i
WITH entity, steps[i] AS step, CASE WHEN i > 0 THEN steps[i - 1] END AS former
WHERE coalesce(step[2], '') <> coalesce(former[2], '') AND step[0] > '0001-01-01'
  // Nothing is reported before it was published.
  AND step[0] <= toString(date($to))
WITH entity, step, former, date(step[0]) AS publishedOn
CALL (entity, publishedOn) {
  MATCH (entity)-[:HAS_PART]->{0,1}(commitment:Commitment)
  CALL (commitment, publishedOn) {
    MATCH (commitment)<-[:REPORTS_ON]-(:StatusReport {knownOn: publishedOn})-[:EVIDENCED_BY]->(passage:Passage)
    RETURN passage
    UNION
    MATCH (commitment)<-[delivers:DELIVERS]-(:Entity)
    UNWIND delivers.evidence AS id
    MATCH (passage:Passage {id: id})-[:IN_SEGMENT]->(:Segment)-[:OF_DOCUMENT]->(:Document {publishedOn: publishedOn})
    RETURN passage
    UNION
    MATCH (commitment)<-[:DELIVERS]-(:Entity)<-[:REPORTS_ON]-(report:StatusReport {knownOn: publishedOn})
    MATCH (report)-[:EVIDENCED_BY]->(passage:Passage)
    RETURN passage
    UNION
    MATCH (commitment)-[:CREATES]->(:Deliverable)<-[:REPORTS_ON]-(report:StatusReport {knownOn: publishedOn})
    MATCH (report)-[:EVIDENCED_BY]->(passage:Passage)
    RETURN passage
  }
  MATCH (passage)-[:IN_SEGMENT]->(:Segment)-[:OF_DOCUMENT]->(document:Document)
  // A report in a document without a day is known since the day that it speaks of.
  WHERE coalesce(document.publishedOn, publishedOn) = publishedOn
  WITH document, passage
  ORDER BY passage.id
  WITH document, collect(DISTINCT passage.id) AS evidence
  WITH
    document, evidence,
    CASE
      WHEN document.firstImportedAt IS NOT NULL THEN datetime({datetime: document.firstImportedAt, timezone: 'Z'})
    END AS importedAt,
    datetime(toString(document.publishedOn) + 'T00:00Z') AS publishedAt
  WITH
    document, evidence,
    CASE WHEN importedAt > publishedAt THEN importedAt ELSE coalesce(publishedAt, importedAt) END AS at
  ORDER BY at, document.id
  RETURN collect({document: document, evidence: evidence, at: at}) AS sources
}
WITH
  entity, step, former, publishedOn, sources[0].document AS document,
  reduce(all = [], source IN sources | all + source.evidence) AS evidence,
  coalesce(sources[0].at, datetime(toString(publishedOn) + 'T00:00Z')) AS at,
  'fulfilment/' + entity.id + '/' + step[0] AS key
WHERE at >= $from AND (at < $to OR at = $to AND key > $after)
RETURN
  'FULFILMENT' AS kind,
  key,
  at,
  coalesce(date(step[4]), publishedOn) AS day,
  publishedOn,
  entity,
  document,
  former[2] AS was,
  date(former[4]) AS wasSince,
  step[2] AS now,
  COLLECT { UNWIND evidence AS id RETURN DISTINCT id ORDER BY id LIMIT 100 } AS evidence
ORDER BY at DESC, key
LIMIT $limit
