// What a document that is there already states or supports: things, which of them are its own, and the relationships
// that carry its id.
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
  // What its places are known to be part of.
  MATCH (document)<-[:OF_DOCUMENT]-(:Segment)<-[:IN_SEGMENT]-(:Passage)<-[:EVIDENCED_BY]-(part:Place)
  WITH DISTINCT part
  MATCH (part)-[:PART_OF {basis: 'BACKGROUND'}]->{1,4}(whole:Place {basis: 'BACKGROUND', document: $document})
  RETURN DISTINCT whole AS thing
}
RETURN
  thing.id AS id,
  thing.document = $document AS own,
  [(thing)-[fact {document: $document}]->(other) | [type(fact), other.id]] AS facts
