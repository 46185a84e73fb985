// What questions come by besides the ids of entities.

// Which relationships name a passage: {{evidenced}} are the types that model/types.csv says may name one;
// questions/evidence/of-a-passage.cypher asks it.
CREATE FULLTEXT INDEX fact_evidence IF NOT EXISTS
FOR ()-[fact:{{evidenced}}]-()
ON EACH [fact.evidence]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};

// What came from the scripts, of which there is little in a large graph; the loader counts it at each start.
CREATE INDEX entity_script IF NOT EXISTS
FOR (entity:Entity) ON (entity.script);

CREATE INDEX passage_script IF NOT EXISTS
FOR (passage:Passage) ON (passage.script);

// Which aliases documents state of entities that others state too; imports ask it.
CREATE INDEX stated_aliases_entity IF NOT EXISTS
FOR (stated:StatedAliases) ON (stated.entity);

CREATE INDEX stated_aliases_document IF NOT EXISTS
FOR (stated:StatedAliases) ON (stated.document);

// Who signed on the side of a city; questions/agreements/same-parties.cypher asks it.
CREATE INDEX signed_side IF NOT EXISTS
FOR ()-[signed:SIGNED]-() ON (signed.side);

// What falls due in some days, of all; questions/outcomes/due-next.cypher and overdue.cypher ask it.
CREATE INDEX commitment_due_by IF NOT EXISTS
FOR (commitment:Commitment) ON (commitment.dueBy);

CREATE INDEX target_deadline IF NOT EXISTS
FOR (target:Target) ON (target.deadline);

CREATE INDEX agreement_valid_until IF NOT EXISTS
FOR (agreement:Agreement) ON (agreement.validUntil);

CREATE INDEX report_day IF NOT EXISTS
FOR (report:StatusReport) ON (report.day);
