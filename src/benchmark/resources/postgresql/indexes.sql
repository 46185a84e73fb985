INSERT INTO link
SELECT one.no, other.no, relationship.no, type, true
FROM relationship JOIN entity one ON one.id = from_id JOIN entity other ON other.id = to_id
UNION ALL
SELECT other.no, one.no, relationship.no, type, false
FROM relationship JOIN entity one ON one.id = from_id JOIN entity other ON other.id = to_id;

-- Names as they are compared: in lower case and normal width, without anything but letters and digits.
UPDATE search_form SET form = regexp_replace(lower(normalize(form, NFKC)), '[^[:alnum:]]', '', 'g');

ALTER TABLE entity ADD PRIMARY KEY (no), ADD UNIQUE (id);
ALTER TABLE place ADD PRIMARY KEY (id);
ALTER TABLE institution ADD PRIMARY KEY (id), ADD FOREIGN KEY (place_id) REFERENCES place;
ALTER TABLE agreement ADD PRIMARY KEY (id);
ALTER TABLE commitment
  ADD PRIMARY KEY (id), ADD FOREIGN KEY (agreement_id) REFERENCES agreement, ADD FOREIGN KEY (area_id) REFERENCES commitment;
ALTER TABLE signature
  ADD PRIMARY KEY (agreement_id, institution_id),
  ADD FOREIGN KEY (institution_id) REFERENCES institution,
  ADD FOREIGN KEY (agreement_id) REFERENCES agreement,
  ADD FOREIGN KEY (side_id) REFERENCES place;
ALTER TABLE duty
  ADD PRIMARY KEY (commitment_id, institution_id, role),
  ADD FOREIGN KEY (institution_id) REFERENCES institution,
  ADD FOREIGN KEY (commitment_id) REFERENCES commitment;
ALTER TABLE theme ADD PRIMARY KEY (id);
ALTER TABLE commitment_theme
  ADD PRIMARY KEY (commitment_id, theme_id),
  ADD FOREIGN KEY (commitment_id) REFERENCES commitment,
  ADD FOREIGN KEY (theme_id) REFERENCES theme;
ALTER TABLE deliverable ADD PRIMARY KEY (id);
ALTER TABLE creation
  ADD PRIMARY KEY (commitment_id, deliverable_id),
  ADD FOREIGN KEY (commitment_id) REFERENCES commitment,
  ADD FOREIGN KEY (deliverable_id) REFERENCES deliverable;
ALTER TABLE action
  ADD PRIMARY KEY (commitment_id, entity_id),
  ADD FOREIGN KEY (commitment_id) REFERENCES commitment,
  ADD FOREIGN KEY (entity_id) REFERENCES entity (id);
ALTER TABLE fulfilment_step
  ADD PRIMARY KEY (commitment_id, ordinal), ADD FOREIGN KEY (commitment_id) REFERENCES commitment;
ALTER TABLE entity_passage
  ADD PRIMARY KEY (entity_id, passage_id), ADD FOREIGN KEY (entity_id) REFERENCES entity (id);
ALTER TABLE relationship ADD PRIMARY KEY (no);
ALTER TABLE link
  ADD FOREIGN KEY (from_no) REFERENCES entity,
  ADD FOREIGN KEY (to_no) REFERENCES entity,
  ADD FOREIGN KEY (relationship_no) REFERENCES relationship;

CREATE INDEX ON institution (place_id);
CREATE INDEX ON agreement (signed_on, id);
CREATE INDEX ON commitment (agreement_id, area_ordinal, level, ordinal, id);
CREATE INDEX ON commitment (area_id);
CREATE INDEX ON signature (institution_id);
CREATE INDEX ON duty (institution_id, commitment_id);
CREATE INDEX ON commitment_theme (theme_id);
CREATE INDEX ON creation (deliverable_id);
CREATE INDEX ON action (entity_id);
CREATE INDEX ON entity_passage (passage_id);
CREATE INDEX ON link (from_no) INCLUDE (to_no, relationship_no, type);
CREATE INDEX ON search_form (entity_id);
CREATE INDEX ON search_form (form text_pattern_ops);
CREATE INDEX ON search_form USING gin (form gin_trgm_ops);
