// entity (id, kind, labels, name, name_en, aliases, pinyin, statement, statement_en, ends_paths, degree)
MATCH (entity:Entity)
OPTIONAL MATCH (name:SearchName {entity: entity.id})
RETURN
  entity.id,
  CASE
    WHEN entity:Institution THEN 'Institution'
    WHEN entity:Place THEN 'Place'
    ELSE head([label IN labels(entity) WHERE NOT label IN ['Entity', 'Retired']])
  END,
  COLLECT { UNWIND labels(entity) AS label WITH label WHERE label <> 'Entity' RETURN label ORDER BY label },
  entity.name,
  entity.nameEn,
  entity.aliases,
  name.pinyin,
  entity.statement,
  entity.statementEn,
  entity:City|Province|Region|Country,
  COUNT { (entity)--() };

// search_form (entity_id, form, is_name)
MATCH (name:SearchName)
CALL (name) {
  UNWIND name.searchNames AS form
  RETURN DISTINCT form, true AS isName
  UNION
  UNWIND coalesce(name.searchPinyin, []) AS form
  RETURN DISTINCT form, true AS isName
  UNION
  UNWIND coalesce(name.statements, []) AS form
  RETURN DISTINCT form, false AS isName
}
RETURN name.entity, form, isName;

// place (id, name, name_en)
MATCH (place:Place)
RETURN place.id, place.name, place.nameEn;

// institution (id, name, name_en, place_id)
MATCH (body:Institution)
RETURN
  body.id, body.name, body.nameEn,
  COLLECT { MATCH (body)-[:OF_PLACE]->(place:Place) RETURN place.id ORDER BY place.id LIMIT 1 }[0];

// agreement (id, name, name_en, signed_on)
MATCH (agreement:Agreement)
RETURN agreement.id, agreement.name, agreement.nameEn, agreement.signedOn;

// commitment (id, agreement_id, area_id, level, area_level, area_ordinal, ordinal, has_parts, name, name_en, statement, statement_en, modality, firmness, recurrence, due_by, due_by_status)
MATCH (agreement:Agreement)-[:CONTAINS]->(area:Commitment)-[:HAS_PART]->{0,1}(commitment:Commitment)
RETURN
  commitment.id, agreement.id, area.id, commitment.level, area.level, area.ordinal, commitment.ordinal,
  EXISTS { (commitment)-[:HAS_PART]->(:Commitment) }, commitment.name, commitment.nameEn, commitment.statement,
  commitment.statementEn, commitment.modality, commitment.firmness, toString(commitment.recurrence), commitment.dueBy,
  commitment.dueByStatus;

// signature (institution_id, agreement_id, side_id)
MATCH (body:Institution)-[signed:SIGNED]->(agreement:Agreement)
RETURN body.id, agreement.id, signed.side;

// duty (institution_id, commitment_id, role, basis, words, evidence)
MATCH (body:Institution)-[duty:HAS_DUTY]->(commitment:Commitment)
RETURN body.id, commitment.id, duty.role, duty.basis, duty.words, duty.evidence;

// theme (id, kind, name, name_en)
MATCH (theme:Theme)
RETURN theme.id, theme.kind, theme.name, theme.nameEn;

// commitment_theme (commitment_id, theme_id, derived)
MATCH (commitment:Commitment)-[about:ABOUT|IN_FIELD]->(theme:Theme)
RETURN commitment.id, theme.id, about.derived IS NOT NULL;

// deliverable (id, kind, name, name_en)
MATCH (deliverable:Deliverable)
RETURN deliverable.id, deliverable.kind, deliverable.name, deliverable.nameEn;

// creation (commitment_id, deliverable_id)
MATCH (commitment:Commitment)-[:CREATES]->(deliverable:Deliverable)
RETURN commitment.id, deliverable.id;

// action (commitment_id, entity_id, mode)
MATCH (commitment:Commitment)-[acts:ACTS_ON]->(entity:Facility|Place|Initiative|Project)
RETURN commitment.id, entity.id, acts.mode;

// fulfilment_step (commitment_id, ordinal, known_on, since, state)
MATCH (commitment:Commitment)
WHERE commitment.fulfilmentSteps IS NOT NULL
UNWIND range(0, size(commitment.fulfilmentSteps) - 1) AS i
WITH commitment, i, commitment.fulfilmentSteps[i] AS step
RETURN commitment.id, i, left(step, 10), substring(step, 11, 10), split(step, ' ')[2];

// entity_passage (entity_id, passage_id)
MATCH (entity:Entity)-[:EVIDENCED_BY]->(passage:Passage)
RETURN DISTINCT entity.id, passage.id;

// relationship (from_id, to_id, type, note, evidence)
MATCH (one:Entity)-[
  step:SIGNED|CONTAINS|HAS_PART|HAS_DUTY|CREATES|ACTS_ON|ABOUT|IN_FIELD|PRIMARY_THEME|SERVES|COVERS|CORE_AREA
    |ADMINISTERS|LOCATED_IN|CONNECTS|SERVES_AREA|RESPONSIBLE_FOR|DELIVERS|PART_OF|HAS_TARGET|OBSERVES|COUNTERPART_OF
]->(other:Entity)
RETURN one.id, other.id, type(step), coalesce(step.via, step.mode), step.evidence;
