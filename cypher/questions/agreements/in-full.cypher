// What does a given agreement say in full?
//
// One row per commitment in the order of the text: areas (level 1), their tasks (level 2), what stands
// beside the list (level 0), with who owes it, what it is about, what it creates and acts on.
/*
:param agreementId => 'cqcd-2021-science-city'
*/
MATCH (agreement:Agreement {id: $agreementId})-[contains:CONTAINS]->(area:Commitment)
MATCH (area)-[part:HAS_PART]->{0,1}(commitment:Commitment)
RETURN
  contains.ordinal AS areaOrdinal,
  commitment.ordinal AS ordinal,
  commitment.id AS commitmentId,
  commitment.level AS level,
  commitment.name AS name,
  commitment.nameEn AS nameEn,
  commitment.statement AS statement,
  commitment.statementEn AS statementEn,
  commitment.modality AS modality,
  commitment.firmness AS firmness,
  commitment.recurrence AS recurrence,
  COLLECT {
    MATCH (commitment)<-[duty:HAS_DUTY]-(body:Institution|ActorGroup)
    RETURN body {.id, .name, role: duty.role, basis: duty.basis}
    ORDER BY duty.role, body.id
  } AS dutyBearers,
  COLLECT {
    MATCH (commitment)-[about:ABOUT|IN_FIELD]->(theme:Theme)
    WHERE about.derived IS NULL
    RETURN theme {.id, .name, .kind}
    ORDER BY theme.kind, theme.id
  } AS themes,
  COLLECT {
    MATCH (commitment)-[:CREATES]->(deliverable:Deliverable)
    RETURN deliverable {.id, .name, .kind}
    ORDER BY deliverable.id
  } AS creates,
  COLLECT {
    MATCH (commitment)-[actsOn:ACTS_ON]->(thing:Facility|Place|Initiative|Project)
    RETURN thing {.id, .name, mode: actsOn.mode}
    ORDER BY thing.id
  } AS actsOn,
  COLLECT { MATCH (commitment)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id ORDER BY passage.id } AS evidence
ORDER BY areaOrdinal, level, ordinal
