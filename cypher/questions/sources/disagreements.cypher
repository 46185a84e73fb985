// Which sources disagree, and about what?
// 哪些来源说法不一，分歧何在？
//
// One row per pair of figures, reports or other values of the same thing that exclude each other, and per value of a
// source that differs from the one in the graph. Figures of another period, part or scope do not disagree.
// Graph: both and what they are about.
// triggers: sources disagree|contradict|conflict|differ, contradictions|disagreements, contradict each other
// triggers: 说法不一|分歧|矛盾|冲突|不一致, 互相|相互|彼此 矛盾|冲突|打架, 来源 矛盾|冲突|不同|打架|出入
/*
:param knownOn => date()
*/
CALL () {
  MATCH path = (one:Observation|StatusReport|Claim)-[disagrees:DISAGREES_WITH]->(other:Observation|StatusReport|Claim)
  OPTIONAL MATCH about = (one)-[:OBSERVES|REPORTS_ON|ABOUT_ENTITY]->(thing:Entity)
    <-[:OBSERVES|REPORTS_ON|ABOUT_ENTITY]-(other)
  OPTIONAL MATCH (one)-[:OF_INDICATOR]->(indicator:Indicator)
  RETURN
    head([label IN labels(one) WHERE label IN ['Observation', 'StatusReport', 'Claim']]) AS kind,
    one, other, thing, indicator, one.property AS property, disagrees.difference AS difference,
    coalesce(toString(one.value), one.status) AS value,
    coalesce(toString(other.value), other.status) AS otherValue, [each IN [path, about] WHERE each IS NOT NULL] AS path
  UNION
  MATCH path = (one:Claim)-[:ABOUT_ENTITY]->(thing:Entity)
  WITH one, thing, [path] AS path, properties(thing)[one.property] AS held
  WHERE held IS NOT NULL
  RETURN
    'Claim' AS kind, one, thing AS other, thing, null AS indicator, one.property AS property, null AS difference,
    one.value AS value, toString(held) AS otherValue, path
}
CALL (one) {
  OPTIONAL MATCH (one)-[:EVIDENCED_BY]->(:Passage)-[:IN_SEGMENT]->(:Segment)-[:OF_DOCUMENT]->(document:Document)
  RETURN document AS source
  ORDER BY document.publishedOn, document.id
  LIMIT 1
}
CALL (other) {
  OPTIONAL MATCH (other)-[:EVIDENCED_BY]->(:Passage)-[:IN_SEGMENT]->(:Segment)-[:OF_DOCUMENT]->(document:Document)
  RETURN document AS otherSource
  ORDER BY document.publishedOn, document.id
  LIMIT 1
}
WITH *
WHERE coalesce(source.publishedOn <= $knownOn, true) AND coalesce(otherSource.publishedOn <= $knownOn, true)
RETURN
  kind,
  thing.id AS entityId,
  thing.name AS entityName,
  thing.nameEn AS entityNameEn,
  indicator.name AS indicator,
  indicator.nameEn AS indicatorEn,
  property,
  coalesce(one.asOf, one.periodEnd) AS asOf,
  value,
  source.name AS source,
  source.nameEn AS sourceEn,
  source.publisher AS publisher,
  source.publishedOn AS publishedOn,
  otherValue,
  otherSource.name AS otherSource,
  otherSource.nameEn AS otherSourceEn,
  otherSource.publisher AS otherPublisher,
  otherSource.publishedOn AS otherPublishedOn,
  difference,
  COLLECT {
    UNWIND CASE WHEN other = thing THEN [one] ELSE [one, other] END AS each
    MATCH (each)-[:EVIDENCED_BY]->(passage:Passage)
    RETURN DISTINCT passage.id ORDER BY passage.id
  } AS evidence,
  path
ORDER BY kind, entityId, property, asOf, one.id, other.id
