// What questions come by besides the ids of things.

// Which relationships name a passage; questions/evidence/of-a-passage.cypher asks it.
CREATE FULLTEXT INDEX fact_evidence IF NOT EXISTS
FOR ()-[fact:SIGNED|CONTAINS|HAS_PART|HAS_DUTY|CREATES|ACTS_ON|ABOUT|IN_FIELD|PRIMARY_THEME|SERVES|HAS_TARGET|MEASURED_BY|OF_INDICATOR|OBSERVES|DELIVERS|PART_OF|COVERS|CORE_AREA|ADMINISTERS|OF_CITY|ON_SIDE|LOCATED_IN|CONNECTS|SERVES_AREA|RESPONSIBLE_FOR|COUNTERPART_OF]-()
ON EACH [fact.evidence]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};

// What came from the scripts, of which there is little in a large graph; the loader counts it at each start.
CREATE INDEX entity_script IF NOT EXISTS
FOR (entity:Entity) ON (entity.script);

CREATE INDEX passage_script IF NOT EXISTS
FOR (passage:Passage) ON (passage.script);

// Who signed on the side of a city; questions/agreements/same-parties.cypher asks it.
CREATE INDEX signed_side IF NOT EXISTS
FOR ()-[signed:SIGNED]-() ON (signed.side);
