-- The country as tables. Every entity is listed in `entity` as well: what searches, and what goes from anything to
-- anything, reads that and `link`.
CREATE EXTENSION pg_trgm;

CREATE TABLE entity (
  no integer GENERATED ALWAYS AS IDENTITY,
  id text NOT NULL,
  kind text NOT NULL,
  labels text[] NOT NULL,
  name text,
  name_en text,
  aliases text[],
  pinyin text[],
  statement text,
  statement_en text,
  -- A city or what is larger, where no path passes through.
  ends_paths boolean NOT NULL,
  -- How many relationships it has, which a graph database knows of each node.
  degree integer NOT NULL
);

CREATE TABLE search_form (entity_id text NOT NULL, form text NOT NULL, is_name boolean NOT NULL);

CREATE TABLE place (id text NOT NULL, name text NOT NULL, name_en text);

CREATE TABLE institution (id text NOT NULL, name text NOT NULL, name_en text, place_id text);

CREATE TABLE agreement (id text NOT NULL, name text NOT NULL, name_en text, signed_on date);

CREATE TABLE commitment (
  id text NOT NULL,
  agreement_id text NOT NULL,
  area_id text NOT NULL,
  level integer NOT NULL,
  area_level integer NOT NULL,
  area_ordinal integer,
  ordinal integer,
  has_parts boolean NOT NULL,
  name text NOT NULL,
  name_en text,
  statement text,
  statement_en text,
  modality text,
  firmness integer,
  recurrence text,
  due_by date,
  due_by_status text
);

CREATE TABLE signature (institution_id text NOT NULL, agreement_id text NOT NULL, side_id text);

CREATE TABLE duty (
  institution_id text NOT NULL,
  commitment_id text NOT NULL,
  role text NOT NULL,
  basis text NOT NULL,
  words text,
  evidence text[] NOT NULL
);

CREATE TABLE theme (id text NOT NULL, kind text, name text NOT NULL, name_en text);

CREATE TABLE commitment_theme (commitment_id text NOT NULL, theme_id text NOT NULL, derived boolean NOT NULL);

CREATE TABLE deliverable (id text NOT NULL, kind text, name text NOT NULL, name_en text);

CREATE TABLE creation (commitment_id text NOT NULL, deliverable_id text NOT NULL);

CREATE TABLE action (commitment_id text NOT NULL, entity_id text NOT NULL, mode text);

CREATE TABLE fulfilment_step (
  commitment_id text NOT NULL,
  ordinal integer NOT NULL,
  known_on date NOT NULL,
  since date NOT NULL,
  state text
);

CREATE TABLE entity_passage (entity_id text NOT NULL, passage_id text NOT NULL);

CREATE TABLE relationship (
  no integer GENERATED ALWAYS AS IDENTITY,
  from_id text NOT NULL,
  to_id text NOT NULL,
  type text NOT NULL,
  note text,
  evidence text[]
);

-- Each relationship from both of its ends.
CREATE TABLE link (
  from_no integer NOT NULL,
  to_no integer NOT NULL,
  relationship_no integer NOT NULL,
  type text NOT NULL,
  forward boolean NOT NULL
);

-- How a path tells a relationship: along its arrow and against it.
CREATE TABLE word (
  type text PRIMARY KEY, along text NOT NULL, against text NOT NULL, along_en text NOT NULL, against_en text NOT NULL
);

INSERT INTO word VALUES
  ('SIGNED', '签署', '的签署方为', 'signed', 'was signed by'),
  ('CONTAINS', '包含', '载于', 'contains', 'is contained in'),
  ('HAS_PART', '包含任务', '所属合作领域为', 'includes the task', 'is a task of'),
  ('HAS_DUTY', '承担', '的责任单位为', 'has a duty in', 'is the duty of'),
  ('CREATES', '拟建', '源自承诺事项', 'will create', 'will be created by'),
  ('ACTS_ON', '涉及', '的相关承诺事项为', 'acts on', 'is acted on by'),
  ('SERVES', '服务于', '的服务方为', 'serves', 'is served by'),
  ('COVERS', '涉及', '的相关科学城为', 'covers', 'is covered by'),
  ('CORE_AREA', '的核心区为', '为核心区，所属科学城为', 'has its core in', 'is the core of'),
  ('ADMINISTERS', '管理', '的管理机构为', 'administers', 'is administered by'),
  ('LOCATED_IN', '位于', '境内有', 'is located in', 'is the location of'),
  ('CONNECTS', '通往', '的通达项目为', 'leads to', 'is reached by'),
  ('SERVES_AREA', '服务地区为', '的服务项目为', 'is intended for', 'benefits from'),
  ('RESPONSIBLE_FOR', '负责', '的负责单位为', 'is responsible for', 'is the responsibility of'),
  ('DELIVERS', '落实', '的落实项目为', 'delivers', 'is delivered by'),
  ('PART_OF', '属于', '包括', 'is part of', 'includes'),
  ('HAS_TARGET', '的目标为', '的设定方为', 'has the target', 'is a target of'),
  ('COUNTERPART_OF', '对口', '对口', 'is the counterpart of', 'is the counterpart of');
