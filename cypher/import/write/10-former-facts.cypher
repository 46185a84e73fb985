// What a document that is there already states or supports: things, which of them are its own, and the relationships
// that carry its id. What it says of another document's promise is found by the passage on which it rests.
MATCH (document:Document {id: $document})
CALL (document) {
  RETURN document AS thing, [] AS said
  UNION
  MATCH (document)<-[:OF_DOCUMENT]-(segment:Segment)
  RETURN segment AS thing, [] AS said
  UNION
  MATCH (document)<-[:OF_DOCUMENT]-(:Segment)<-[:IN_SEGMENT]-(passage:Passage)
  RETURN passage AS thing, [] AS said
  UNION
  MATCH (document)<-[:OF_DOCUMENT]-(:Segment)<-[:IN_SEGMENT]-(:Passage)<-[:EVIDENCED_BY]-(entity:Entity)
  RETURN DISTINCT entity AS thing, [] AS said
  UNION
  MATCH (document)<-[:OF_DOCUMENT]-(:Segment)<-[:IN_SEGMENT]-(passage:Passage)
  CALL db.index.fulltext.queryRelationships('fact_evidence', '"' + passage.id + '"') YIELD relationship AS fact
  WHERE fact.document = document.id
  UNWIND [startNode(fact), endNode(fact)] AS thing
  RETURN DISTINCT thing, CASE WHEN thing = startNode(fact) THEN [thing.id, type(fact), endNode(fact).id] ELSE [] END AS said
  UNION
  // What its places are known to be part of.
  MATCH (document)<-[:OF_DOCUMENT]-(:Segment)<-[:IN_SEGMENT]-(:Passage)<-[:EVIDENCED_BY]-(part:Place)
  WITH DISTINCT part
  MATCH (part)-[:PART_OF {basis: 'BACKGROUND'}]->{1,4}(whole:Place {basis: 'BACKGROUND', document: $document})
  RETURN DISTINCT whole AS thing, [] AS said
}
WITH thing, [each IN collect(said) WHERE each <> []] AS said
RETURN
  thing.id AS id,
  thing.document = $document AS own,
  [(thing)-[fact {document: $document}]->(other) | [thing.id, type(fact), other.id]]
    // A promise or a target may be tied to another document's from there.
    + CASE
      WHEN thing.document = $document OR thing:Commitment OR thing:Target
        THEN [(thing)<-[fact {document: $document}]-(other) | [other.id, type(fact), thing.id]]
      ELSE []
    END
    + said AS facts
