// The entities of one label that a document supports, with those to which they are linked. Of several sources that state the
// aliases of an entity, only those of this document are exported.
MATCH (document:Document {id: $document})
CALL (document) {
  RETURN document AS entity
  UNION
  MATCH (document)<-[:OF_DOCUMENT]-(segment:Segment)
  RETURN segment AS entity
  UNION
  MATCH (document)<-[:OF_DOCUMENT]-(:Segment)<-[:IN_SEGMENT]-(passage:Passage)
  RETURN passage AS entity
  UNION
  MATCH (document)<-[:OF_DOCUMENT]-(:Segment)<-[:IN_SEGMENT]-(:Passage)<-[:EVIDENCED_BY]-(entity:Entity)
  RETURN DISTINCT entity AS entity
  UNION
  // Larger places known as background knowledge; if the document was imported, only those that it states.
  MATCH (document)<-[:OF_DOCUMENT]-(:Segment)<-[:IN_SEGMENT]-(:Passage)<-[:EVIDENCED_BY]-(part:Place)
  WITH DISTINCT document, part
  MATCH (part)-[:PART_OF {basis: 'BACKGROUND'}]->{1,4}(whole:Place {basis: 'BACKGROUND'})
  WHERE coalesce(whole.document, '') = coalesce(document.document, '')
  RETURN DISTINCT whole AS entity
}
WITH entity, coalesce(document.document, '') AS source
WHERE $label IN labels(entity)
RETURN
  labels(entity) AS labels,
  entity {
    .*,
    aliases: coalesce(head(COLLECT {
      MATCH (stated:StatedAliases {entity: entity.id, document: source})
      RETURN stated.aliases
    }), entity.aliases)
  } AS properties,
  COLLECT {
    MATCH (entity)-[relationship]->(other:Entity|Passage)
    WHERE relationship.derived IS NULL AND type(relationship) IN $out
    RETURN [type(relationship), other.id]
    ORDER BY other.id
  } AS out,
  COLLECT {
    MATCH (entity)<-[relationship]-(other:Entity)
    WHERE relationship.derived IS NULL AND type(relationship) IN $in
    RETURN [type(relationship), other.id]
    ORDER BY other.id
  } AS in
ORDER BY entity.ordinal, entity.id
