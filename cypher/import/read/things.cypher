// The things of one label that rest on a document, with what they are linked to.
MATCH (document:Document {id: $document})
CALL (document) {
  RETURN document AS thing
  UNION
  MATCH (document)<-[:OF_DOCUMENT]-(segment:Segment)
  RETURN segment AS thing
  UNION
  MATCH (document)<-[:OF_DOCUMENT]-(:Segment)<-[:IN_SEGMENT]-(passage:Passage)
  RETURN passage AS thing
  UNION
  MATCH (document)<-[:OF_DOCUMENT]-(:Segment)<-[:IN_SEGMENT]-(:Passage)<-[:EVIDENCED_BY]-(entity:Entity)
  RETURN DISTINCT entity AS thing
  UNION
  // What its places are known to be part of; the document's own, if it was imported.
  MATCH (document)<-[:OF_DOCUMENT]-(:Segment)<-[:IN_SEGMENT]-(:Passage)<-[:EVIDENCED_BY]-(part:Place)
  WITH DISTINCT document, part
  MATCH (part)-[:PART_OF {basis: 'BACKGROUND'}]->{1,4}(whole:Place {basis: 'BACKGROUND'})
  WHERE coalesce(whole.document, '') = coalesce(document.document, '')
  RETURN DISTINCT whole AS thing
}
WITH thing
WHERE $label IN labels(thing)
RETURN
  labels(thing) AS labels,
  properties(thing) AS properties,
  COLLECT {
    MATCH (thing)-[fact]->(other:Entity|Passage)
    WHERE fact.derived IS NULL AND type(fact) IN $out
    RETURN [type(fact), other.id]
    ORDER BY other.id
  } AS out,
  COLLECT {
    MATCH (thing)<-[fact]-(other:Entity)
    WHERE fact.derived IS NULL AND type(fact) IN $in
    RETURN [type(fact), other.id]
    ORDER BY other.id
  } AS in
ORDER BY thing.ordinal, thing.id
