// One id, one thing: across all labels (Entity), and per label, so that a lookup by label and id
// is a lookup in an index. Dataset is the loader's own node: which version of cypher/ is loaded.

CREATE CONSTRAINT entity_id_unique IF NOT EXISTS
FOR (entity:Entity) REQUIRE entity.id IS UNIQUE;

CREATE CONSTRAINT agreement_id_unique IF NOT EXISTS
FOR (agreement:Agreement) REQUIRE agreement.id IS UNIQUE;

CREATE CONSTRAINT commitment_id_unique IF NOT EXISTS
FOR (commitment:Commitment) REQUIRE commitment.id IS UNIQUE;

CREATE CONSTRAINT institution_id_unique IF NOT EXISTS
FOR (institution:Institution) REQUIRE institution.id IS UNIQUE;

CREATE CONSTRAINT actor_group_id_unique IF NOT EXISTS
FOR (actorGroup:ActorGroup) REQUIRE actorGroup.id IS UNIQUE;

CREATE CONSTRAINT place_id_unique IF NOT EXISTS
FOR (place:Place) REQUIRE place.id IS UNIQUE;

CREATE CONSTRAINT initiative_id_unique IF NOT EXISTS
FOR (initiative:Initiative) REQUIRE initiative.id IS UNIQUE;

CREATE CONSTRAINT deliverable_id_unique IF NOT EXISTS
FOR (deliverable:Deliverable) REQUIRE deliverable.id IS UNIQUE;

CREATE CONSTRAINT facility_id_unique IF NOT EXISTS
FOR (facility:Facility) REQUIRE facility.id IS UNIQUE;

CREATE CONSTRAINT programme_id_unique IF NOT EXISTS
FOR (programme:Programme) REQUIRE programme.id IS UNIQUE;

CREATE CONSTRAINT project_id_unique IF NOT EXISTS
FOR (project:Project) REQUIRE project.id IS UNIQUE;

CREATE CONSTRAINT indicator_id_unique IF NOT EXISTS
FOR (indicator:Indicator) REQUIRE indicator.id IS UNIQUE;

CREATE CONSTRAINT target_id_unique IF NOT EXISTS
FOR (target:Target) REQUIRE target.id IS UNIQUE;

CREATE CONSTRAINT observation_id_unique IF NOT EXISTS
FOR (observation:Observation) REQUIRE observation.id IS UNIQUE;

CREATE CONSTRAINT theme_id_unique IF NOT EXISTS
FOR (theme:Theme) REQUIRE theme.id IS UNIQUE;

CREATE CONSTRAINT document_id_unique IF NOT EXISTS
FOR (document:Document) REQUIRE document.id IS UNIQUE;

CREATE CONSTRAINT segment_id_unique IF NOT EXISTS
FOR (segment:Segment) REQUIRE segment.id IS UNIQUE;

CREATE CONSTRAINT passage_id_unique IF NOT EXISTS
FOR (passage:Passage) REQUIRE passage.id IS UNIQUE;

CREATE CONSTRAINT import_id_unique IF NOT EXISTS
FOR (import:Import) REQUIRE import.id IS UNIQUE;

CREATE CONSTRAINT decision_id_unique IF NOT EXISTS
FOR (decision:Decision) REQUIRE decision.id IS UNIQUE;

CREATE CONSTRAINT dataset_id_unique IF NOT EXISTS
FOR (dataset:Dataset) REQUIRE dataset.id IS UNIQUE;
