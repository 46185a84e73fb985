// Things that a document no longer states. What something else supports or stands on stays, and is another
// document's from now on; relationships without evidence of their own stay where both of their ends do.
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
  WITH things, thing, min(other.id) AS heir
  RETURN
    heir,
    EXISTS { (thing)-[fact]-(other) WHERE fact.derived IS NULL AND coalesce(fact.document, '') <> $document AND NOT other IN things } AS stoodOn
}
WITH thing, heir, heir IS NULL AND NOT stoodOn AS goes
FOREACH (ignored IN CASE WHEN goes THEN [1] END | DETACH DELETE thing)
FOREACH (ignored IN CASE WHEN NOT goes THEN [1] END | SET thing.document = heir)
RETURN count(CASE WHEN goes THEN 1 END) AS gone
