// Two figures disagree if they are of the same entity, indicator, part, nature, counting, and day or period, and are not
// equal when both are rounded as the coarser one is: to its last digit that is not 0, but to two digits at least. An
// approximate figure (ABOUT) disagrees with none, and a bound (MORE_THAN, AT_LEAST, LESS_THAN) with what lies outside.
// Without a day, only what is designed or planned is compared. The relationship is mutual but stored once, from the
// smaller id, so match it without a direction. Lengths of one have the planner begin at the figure, even in an empty graph.

MATCH (observation:Observation)-[:OBSERVES]->{1}(:Entity)<-[:OBSERVES]-{1}(other:Observation)
WHERE observation <> other
  AND observation.comparator <> 'ABOUT'
  AND other.comparator <> 'ABOUT'
  AND observation.unit = other.unit
  AND coalesce(observation.nature, 'MEASURED') = coalesce(other.nature, 'MEASURED')
  AND coalesce(observation.part, '') = coalesce(other.part, '')
  AND coalesce(observation.counting, CASE WHEN observation.periodStart IS NULL THEN '' ELSE 'IN_PERIOD' END)
    = coalesce(other.counting, CASE WHEN other.periodStart IS NULL THEN '' ELSE 'IN_PERIOD' END)
  AND coalesce(toString(observation.asOf), '') = coalesce(toString(other.asOf), '')
  AND coalesce(toString(observation.periodStart), '') = coalesce(toString(other.periodStart), '')
  AND coalesce(toString(observation.periodEnd), '') = coalesce(toString(other.periodEnd), '')
  AND (
    observation.asOf IS NOT NULL
    OR observation.periodStart IS NOT NULL
    OR (observation.nature <> 'MEASURED' AND observation.asOfStatus = 'NOT_APPLICABLE' AND other.asOfStatus = 'NOT_APPLICABLE')
  )
  AND EXISTS { (observation)-[:OF_INDICATOR]->(:Indicator)<-[:OF_INDICATOR]-(other) }
WITH DISTINCT
  CASE WHEN observation.id < other.id THEN observation ELSE other END AS one,
  CASE WHEN observation.id < other.id THEN other ELSE observation END AS two
CALL (one, two) {
  UNWIND [one.value, two.value] AS value
  RETURN max(CASE
    // Digits behind the point.
    WHEN value <> floor(value) THEN
      10.0 ^ -reduce(most = 6, digits IN [5, 4, 3, 2, 1] | CASE WHEN abs(value * 10 ^ digits - round(value * 10 ^ digits)) < 0.000001 THEN digits ELSE most END)
    // Zeros at the end, behind the first two digits.
    ELSE reduce(unit = 1.0, zeros IN range(1, 15) |
      CASE WHEN value % (10.0 ^ zeros) = 0 AND abs(value) >= 10.0 ^ (zeros + 1) THEN 10.0 ^ zeros ELSE unit END)
  END) AS unit
}
WITH one, two, unit, toInteger(round(one.value / unit)) AS first, toInteger(round(two.value / unit)) AS second
WHERE first <> second
  AND CASE
    WHEN one.comparator = 'EXACT' AND two.comparator = 'EXACT' THEN true
    WHEN one.comparator IN ['MORE_THAN', 'AT_LEAST'] THEN two.comparator IN ['EXACT', 'LESS_THAN'] AND second < first
    WHEN one.comparator = 'LESS_THAN' THEN two.comparator <> 'LESS_THAN' AND second > first
    WHEN two.comparator = 'LESS_THAN' THEN first > second
    ELSE first < second
  END
MERGE (one)-[disagrees:DISAGREES_WITH]->(two)
SET
  disagrees.difference = abs(one.value - two.value),
  disagrees.derived = true,
  disagrees.rule = 'disagreements';

// Two reports disagree if they give an entity, or the same part of it, different states on the same day. One that is
// being built has started, and one in operation is complete. In the course of a period, both may have been so.
MATCH (report:StatusReport)-[:REPORTS_ON]->(:Entity)<-[:REPORTS_ON]-(other:StatusReport)
WHERE report <> other
  AND report.asOf = other.asOf
  AND coalesce(report.nature, 'MEASURED') = coalesce(other.nature, 'MEASURED')
  AND coalesce(report.part, '') = coalesce(other.part, '')
  AND report.status <> other.status
  AND NOT any(alike IN [['STARTED', 'UNDER_CONSTRUCTION', 'MAIN_STRUCTURE_DONE'], ['COMPLETED', 'CREATED', 'IN_OPERATION']]
    WHERE report.status IN alike AND other.status IN alike)
WITH DISTINCT
  CASE WHEN report.id < other.id THEN report ELSE other END AS one,
  CASE WHEN report.id < other.id THEN other ELSE report END AS two
MERGE (one)-[disagrees:DISAGREES_WITH]->(two)
SET disagrees.derived = true, disagrees.rule = 'disagreements';

// Two other values of the same property.
MATCH (claim:Claim)-[:ABOUT_ENTITY]->(:Entity)<-[:ABOUT_ENTITY]-(other:Claim)
WHERE claim <> other AND claim.property = other.property AND claim.value <> other.value
WITH DISTINCT
  CASE WHEN claim.id < other.id THEN claim ELSE other END AS one,
  CASE WHEN claim.id < other.id THEN other ELSE claim END AS two
MERGE (one)-[disagrees:DISAGREES_WITH]->(two)
SET disagrees.derived = true, disagrees.rule = 'disagreements';
