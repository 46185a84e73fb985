// What is promised in two agreements by different owners?
//
// One row per pair of commitments of two agreements that no institution owes both of: their owners should talk to
// each other. `reasons` tells which of four rules finds the pair, and by what:
// FIELD, both are on the same crosscutting theme and in the same field (open scenes of use, for city brains);
// THING, both do the same to the same facility, goal, project or science city;
// KIND, both create the same kind of thing for the very same crosscutting themes;
// NAME, one creates what the other has in its name (four characters or more).
// KIND and NAME hold between agreements that have a goal in common which not all agreements serve: a platform for
// cars and one for banks are not the same promise. Themes that areas have from their tasks do not count.
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
// A row is a reason here; which of the two comes first does not matter.
WITH
  CASE WHEN one.id < other.id THEN one ELSE other END AS one,
  CASE WHEN one.id < other.id THEN other ELSE one END AS other,
  rule, what
ORDER BY rule, what
WITH one, other, collect(DISTINCT {rule: rule, what: what}) AS reasons
RETURN
  one.id AS commitmentId,
  one.name AS commitmentName,
  one.statementEn AS statementEn,
  one.firmness AS firmness,
  COLLECT { MATCH (one)<-[:HAS_DUTY]-(body:Institution) RETURN body.name ORDER BY body.id } AS owners,
  other.id AS otherCommitmentId,
  other.name AS otherCommitmentName,
  other.statementEn AS otherStatementEn,
  other.firmness AS otherFirmness,
  COLLECT { MATCH (other)<-[:HAS_DUTY]-(body:Institution) RETURN body.name ORDER BY body.id } AS otherOwners,
  reasons,
  COLLECT {
    UNWIND [one, other] AS each
    MATCH (each)-[:EVIDENCED_BY]->(passage:Passage)
    RETURN DISTINCT passage.id ORDER BY passage.id
  } AS evidence
ORDER BY commitmentId, otherCommitmentId
