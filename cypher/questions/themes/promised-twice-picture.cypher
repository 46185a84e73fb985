// What is promised in two agreements by different owners? (picture)
//
// The pairs of `themes/promised-twice`, by the same four rules, at most 40: both commitments between their
// agreements, tied by a thing, field or theme that they share, or else by the goal of both agreements.
MATCH (agreement:Agreement)-[:CONTAINS]->(:Commitment)-[:HAS_PART]->{0,1}(one:Commitment)
CALL (agreement, one) {
  MATCH (one)-[about:ABOUT]->(:Theme)<-[otherAbout:ABOUT]-(other:Commitment)
  MATCH (one)-[field:IN_FIELD]->(shared:Theme)<-[otherField:IN_FIELD]-(other)
  WHERE all(tie IN [about, otherAbout, field, otherField] WHERE tie.derived IS NULL)
  RETURN other, 'FIELD' AS rule, shared.name AS what
  UNION
  MATCH (one)-[acts:ACTS_ON]->(thing:Facility|Initiative|Project|ScienceCity)<-[otherActs:ACTS_ON]-(other:Commitment)
  WHERE acts.mode = otherActs.mode
  RETURN other, 'THING' AS rule, thing.name AS what
  UNION
  MATCH (agreement)-[:SERVES]->(goal:Initiative)<-[:SERVES]-(:Agreement)-[:CONTAINS]->
    (:Commitment)-[:HAS_PART]->{0,1}(other:Commitment)
  WHERE COUNT { (goal)<-[:SERVES]-(:Agreement) } < COUNT { (:Agreement) }
  MATCH (one)-[:CREATES]->(created:Deliverable)
  WITH DISTINCT one, other, created
  CALL (one, other, created) {
    WITH one, other, created
    WHERE any(name IN [created.name] + created.aliases WHERE size(name) >= 4 AND other.name CONTAINS name)
    RETURN 'NAME' AS rule, created.name AS what
    UNION
    MATCH (other)-[:CREATES]->(otherCreated:Deliverable)
    WHERE otherCreated.kind = created.kind
    WITH
      created,
      COLLECT { MATCH (one)-[about:ABOUT]->(theme:Theme) RETURN theme.id ORDER BY theme.id } AS themes,
      COLLECT { MATCH (other)-[about:ABOUT]->(theme:Theme) RETURN theme.id ORDER BY theme.id } AS otherThemes
    WHERE size(themes) > 0 AND themes = otherThemes
    RETURN 'KIND' AS rule, created.kind AS what
  }
  RETURN other, rule, what
}
MATCH (other)<-[:HAS_PART]-{0,1}(:Commitment)<-[:CONTAINS]-(otherAgreement:Agreement)
WHERE otherAgreement <> agreement
  AND NOT EXISTS { (one)<-[:HAS_DUTY]-(:Institution)-[:HAS_DUTY]->(other) }
WITH DISTINCT
  CASE WHEN one.id < other.id THEN one ELSE other END AS one,
  CASE WHEN one.id < other.id THEN other ELSE one END AS other
CALL (one, other) {
  MATCH path = (:Agreement)-[:CONTAINS]->(:Commitment)-[:HAS_PART]->{0,1}(one)-[tie:ACTS_ON|IN_FIELD|ABOUT]->
    (:Theme|Facility|Initiative|Project|ScienceCity)<-[otherTie:ACTS_ON|IN_FIELD|ABOUT]-
    (other)<-[:HAS_PART]-{0,1}(:Commitment)<-[:CONTAINS]-(:Agreement)
  RETURN path, 1 AS choice
  UNION ALL
  MATCH path = (one)<-[:HAS_PART]-{0,1}(:Commitment)<-[:CONTAINS]-(:Agreement)-[:SERVES]->
    (goal:Initiative)<-[:SERVES]-(:Agreement)-[:CONTAINS]->(:Commitment)-[:HAS_PART]->{0,1}(other)
  WHERE COUNT { (goal)<-[:SERVES]-(:Agreement) } < COUNT { (:Agreement) }
  RETURN path, 2 AS choice
}
WITH one, other, path, choice
ORDER BY choice, [step IN relationships(path) | type(step)], [node IN nodes(path) | node.id]
WITH one, other, head(collect(path)) AS path
RETURN
  path,
  COLLECT {
    UNWIND [one, other] AS each
    MATCH (each)-[:EVIDENCED_BY]->(passage:Passage)
    RETURN DISTINCT passage.id ORDER BY passage.id
  } AS evidence
ORDER BY one.id, other.id
LIMIT 40
