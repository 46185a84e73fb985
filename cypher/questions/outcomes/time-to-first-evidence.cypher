// How long was it from signature to the first sign of delivery?
// 从签署到首次出现落实迹象用了多长时间？
//
// One row per commitment without parts, longest first; those of which nothing is reported come last, without `days`.
// The first sign is the first report after the signature on the commitment, on what delivers it or on what it was to
// create. `since` is the signature.
// Graph: the commitment, what it was seen by and the report.
// triggers: how long first sign|evidence|delivery, time from signature|signing, first sign delivery
// triggers: 签署 落实 多久|多长时间, 多久 首次|开始, 首次落实|落实迹象
/*
:param asOf => date()
:param knownOn => date()
*/
// Commitments without a report, which come last, are looked for agreement by agreement, and only if there are few with
// one.
CALL () {
  MATCH (:StatusReport)-[:REPORTS_ON]->(:Commitment|Deliverable)<-[:CREATES]-{0,1}(reported:Commitment)
  RETURN reported, null AS of
  UNION
  MATCH (:StatusReport)-[:REPORTS_ON]->(:Entity)-[:DELIVERS]->(reported:Commitment)
  RETURN reported, null AS of
  UNION
  MATCH (of:Agreement)
  RETURN null AS reported, of
}
WITH reported, of, of IS NULL AS seen
ORDER BY seen DESC, of.id
CALL (reported, of) {
  WITH reported AS commitment
  WHERE commitment IS NOT NULL
  RETURN commitment
  UNION
  MATCH (of)-[:CONTAINS]->(:Commitment)-[:HAS_PART]->{0,1}(commitment:Commitment)
  RETURN commitment
}
MATCH contains = (agreement:Agreement)-[:CONTAINS]->(area:Commitment)-[:HAS_PART]->{0,1}(commitment)
WHERE agreement = coalesce(of, agreement) AND NOT EXISTS { (commitment)-[:HAS_PART]->(:Commitment) }
CALL (agreement, commitment) {
  CALL (agreement, commitment) {
    OPTIONAL MATCH way = (commitment)-[:CREATES]->{0,1}(:Commitment|Deliverable)<-[:REPORTS_ON]-(report:StatusReport)
    WHERE report.precedence IS NOT NULL AND agreement.signedOn < report.day <= $asOf AND report.knownOn <= $knownOn
    RETURN way, report
    UNION
    OPTIONAL MATCH way = (commitment)<-[:DELIVERS]-(:Entity)<-[:REPORTS_ON]-(report:StatusReport)
    WHERE report.precedence IS NOT NULL AND agreement.signedOn < report.day <= $asOf AND report.knownOn <= $knownOn
    RETURN way, report
  }
  RETURN way, report
  ORDER BY report IS NULL, report.day, report.knownOn, report.id
  LIMIT 1
}
WITH *
WHERE seen = (report IS NOT NULL)
RETURN
  agreement.id AS agreementId,
  commitment.id AS commitmentId,
  commitment.name AS commitmentName,
  commitment.nameEn AS commitmentNameEn,
  agreement.signedOn AS since,
  report.day AS firstSeenOn,
  report.knownOn AS publishedOn,
  report.name AS reportName,
  report.nameEn AS reportNameEn,
  report.status AS status,
  duration.inDays(agreement.signedOn, report.day).days AS days,
  COLLECT {
    UNWIND [commitment, report] AS each
    MATCH (each)-[:EVIDENCED_BY]->(passage:Passage)
    RETURN DISTINCT passage.id ORDER BY passage.id
  } AS evidence,
  [each IN [contains, way] WHERE each IS NOT NULL] AS path
ORDER BY seen DESC, of.id, days DESC, agreementId, area.level = 0, area.ordinal, commitment.ordinal, commitmentId
