// The former statements of a document: the entities that it states or supports, which of them it owns, and the
// relationships that it states, alone or with others. Those that cite evidence are found by the passages of the document,
// so that nothing goes through all duties and signatures of a body; UNCROWDED_TYPE stands for the types of which nothing has
// many. Whatever a document states cites passages of its own only.
MATCH (document:Document {id: $document})
CALL (document) {
  RETURN document AS entity, [] AS stated
  UNION
  MATCH (document)<-[:OF_DOCUMENT]-(segment:Segment)
  RETURN segment AS entity, [] AS stated
  UNION
  MATCH (document)<-[:OF_DOCUMENT]-(:Segment)<-[:IN_SEGMENT]-(passage:Passage)
  RETURN passage AS entity, [] AS stated
  UNION
  MATCH (document)<-[:OF_DOCUMENT]-(:Segment)<-[:IN_SEGMENT]-(passage:Passage)<-[evidencedBy:EVIDENCED_BY]-(entity:Entity)
  RETURN DISTINCT entity, CASE
    WHEN evidencedBy.document = document.id OR document.id IN evidencedBy.alsoIn THEN [entity.id, 'EVIDENCED_BY', passage.id]
    ELSE []
  END AS stated
  UNION
  MATCH (document)<-[:OF_DOCUMENT]-(:Segment)<-[:IN_SEGMENT]-(passage:Passage)
  CALL db.index.fulltext.queryRelationships('fact_evidence', '"' + passage.id + '"') YIELD relationship
  WHERE relationship.document = document.id OR document.id IN relationship.alsoIn
  UNWIND [startNode(relationship), endNode(relationship)] AS entity
  RETURN DISTINCT entity, CASE WHEN entity = startNode(relationship) THEN [entity.id, type(relationship), endNode(relationship).id] ELSE [] END AS stated
  UNION
  // Larger places known as background knowledge.
  MATCH (document)<-[:OF_DOCUMENT]-(:Segment)<-[:IN_SEGMENT]-(:Passage)<-[:EVIDENCED_BY]-(part:Place)
  WITH DISTINCT part
  MATCH (part)-[:PART_OF {basis: 'BACKGROUND'}]->{1,4}(whole:Place {basis: 'BACKGROUND'})
  RETURN DISTINCT whole AS entity, [] AS stated
}
WITH entity, [each IN collect(stated) WHERE each <> []] AS stated
RETURN
  entity.id AS id,
  entity.document = $document AS own,
  [(entity)-[relationship:UNCROWDED_TYPE]->(other) WHERE relationship.document = $document OR $document IN relationship.alsoIn | [entity.id, type(relationship), other.id]]
    // Relationships from another document's entities to a commitment or target.
    + CASE
      WHEN entity.document = $document OR entity:Commitment OR entity:Target
        THEN [(entity)<-[relationship]-(other) WHERE relationship.document = $document OR $document IN relationship.alsoIn | [other.id, type(relationship), entity.id]]
      ELSE []
    END
    + stated AS relationships
