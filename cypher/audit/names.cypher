// Which names must occur in a passage that they cite?
//
// Names taken from the source, of entities that a passage of the document supports. Names of commitments, figures and
// cross-cutting themes are ours, and so are those of entities with naming: 'OURS'.
/*
:param document => 'cqcd-2021'
*/
MATCH (:Document {id: $document})<-[:OF_DOCUMENT]-(:Segment)<-[:IN_SEGMENT]-(:Passage)<-[:EVIDENCED_BY]-(entity:Entity)
WHERE entity:Institution|ActorGroup|Place|Initiative|Agreement|Deliverable|Facility|Programme|Project|Theme
WITH DISTINCT entity
WHERE coalesce(entity.naming, '') <> 'OURS' AND (NOT entity:Theme OR entity.kind = 'FIELD')
RETURN
  entity.id AS id,
  [entity.name] + coalesce(entity.aliases, []) AS names,
  COLLECT {
    MATCH (entity)-[:EVIDENCED_BY]->(passage:Passage)
    RETURN passage.id
    ORDER BY passage.id
  } AS passageIds
ORDER BY id
