// Things that a document no longer states. What something else supports or stands on stays, and is that document's
// from now on: without a statement of its own it goes with the last that stands on it.
UNWIND $ids AS id
CALL (id) {
  MATCH (thing:Entity {id: id})
  RETURN thing
  UNION
  MATCH (thing:Passage {id: id})
  RETURN thing
}
WITH collect(thing) AS things
UNWIND things AS thing
WITH things, thing
WHERE thing.script IS NULL AND thing.document = $document
CALL (things, thing) {
  OPTIONAL MATCH (thing)-[:EVIDENCED_BY]->(:Passage)-[:IN_SEGMENT]->(:Segment)-[:OF_DOCUMENT]->(other:Document)
  WHERE other.id <> $document
  RETURN min(other.id) AS heir
}
CALL (things, thing) {
  OPTIONAL MATCH (thing)-[fact]-(other)
  WHERE fact.rule IS NULL AND NOT other IN things AND NOT ($whole AND coalesce(fact.document, '') = $document)
  RETURN count(fact) > 0 AS stoodOn, min(fact.document) AS standing
}
WITH thing, coalesce(heir, standing) AS heir, heir IS NULL AND NOT stoodOn AS goes
FOREACH (ignored IN CASE WHEN goes THEN [1] END | DETACH DELETE thing)
FOREACH (ignored IN CASE WHEN NOT goes THEN [1] END | SET thing.document = heir)
RETURN count(CASE WHEN goes THEN 1 END) AS gone
