// What came of a commitment?
// 某项承诺事项落实得如何？
//
// One row per report on the commitment, on what delivers it and on what it was to create, in the order of their days:
// `means` REPORTED, DELIVERED or CREATED. A state without a report is empty. What was there before the signature is a
// `baseline`, no delivery. `fulfilment` is computed from all reports that counted on the earlier of the two days, by
// `fulfilmentRule`.
// Graph: the commitment, what delivers it and the reports.
// triggers: came of, became of
// triggers: was|were|has|have|been held|set|delivered|implemented|kept|founded|created|established, did happen
// triggers: 落实, 落实了吗|落实如何|落实情况|进展|兑现了吗, 办了吗|建成了吗|建立了吗|做了吗
/*
:param commitmentId => 'cqcd-2021-innovation-centre.4.1'
:param asOf => date()
:param knownOn => date()
*/
MATCH (commitment:Commitment {id: $commitmentId})
CALL (commitment) {
  MATCH way = (commitment)-[:HAS_PART]->{0,1}(part:Commitment)
  RETURN 'REPORTED' AS means, part AS thing, null AS extent, null AS basis, [] AS given, way
  UNION
  MATCH way = (commitment)-[:HAS_PART]->{0,1}(:Commitment)<-[delivers:DELIVERS]-(thing:Entity)
  RETURN
    'DELIVERED' AS means, thing, coalesce(delivers.extent, 'PART') AS extent, delivers.basis AS basis,
    delivers.evidence AS given, way
  UNION
  MATCH way = (commitment)-[:HAS_PART]->{0,1}(:Commitment)-[creates:CREATES]->(thing:Deliverable)
  RETURN 'CREATED' AS means, thing, null AS extent, null AS basis, creates.evidence AS given, way
}
OPTIONAL MATCH report = (thing)<-[:REPORTS_ON]-(told:StatusReport)
WHERE coalesce(told.day <= $asOf, true) AND coalesce(told.knownOn <= $knownOn, true)
OPTIONAL MATCH (agreement:Agreement)-[:CONTAINS]->(:Commitment)-[:HAS_PART]->{0,1}(commitment)
WITH *, [
  step IN commitment.fulfilmentSteps
  WHERE left(step, 10) <= toString($knownOn) AND substring(step, 11, 10) <= toString($asOf) |
  split(step, ' ')
][-1] AS step
WHERE told IS NOT NULL OR means <> 'REPORTED'
RETURN
  means,
  thing.id AS entityId,
  thing.name AS entityName,
  thing.nameEn AS entityNameEn,
  extent,
  basis,
  told.status AS status,
  coalesce(told.nature, CASE WHEN told IS NOT NULL THEN 'MEASURED' END) AS nature,
  told.part AS part,
  told.day AS day,
  told.knownOn AS publishedOn,
  told.day <= agreement.signedOn AS baseline,
  step[2] AS fulfilment,
  step[3] AS fulfilmentRule,
  COLLECT {
    CALL (told, given) {
      MATCH (told)-[:EVIDENCED_BY]->(passage:Passage)
      RETURN passage.id AS id
      UNION
      UNWIND given AS id
      RETURN id
    }
    RETURN id ORDER BY id
  } AS evidence,
  [each IN [way, report] WHERE each IS NOT NULL] AS path
ORDER BY coalesce(day, date('9999-12-31')), publishedOn, means, entityId, told.id
