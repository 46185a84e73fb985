// One id, one entity: across all labels (Entity), and per label, so that a lookup by label and id uses an index. The
// statement runs for each label that model/labels.csv calls unique: {{Label}} is its name, {{label}} the same in lower case.
CREATE CONSTRAINT {{label}}_id_unique IF NOT EXISTS
FOR (node:{{Label}}) REQUIRE node.id IS UNIQUE;
