// Which names have to occur in a passage that they cite?
//
// All names that are the source's, of what a passage of the document supports: not those of commitments, figures
// and crosscutting themes, which are ours, and not those of things that say so (naming: 'OURS').
/*
:param document => 'cqcd-2021'
*/
MATCH (:Document {id: $document})<-[:OF_DOCUMENT]-(:Segment)<-[:IN_SEGMENT]-(:Passage)<-[:EVIDENCED_BY]-(thing:Entity)
WHERE thing:Institution|ActorGroup|Place|Initiative|Agreement|Deliverable|Facility|Programme|Project|Theme
WITH DISTINCT thing
WHERE coalesce(thing.naming, '') <> 'OURS' AND (NOT thing:Theme OR thing.kind = 'FIELD')
RETURN
  thing.id AS id,
  [thing.name] + coalesce(thing.aliases, []) AS names,
  COLLECT {
    MATCH (thing)-[:EVIDENCED_BY]->(passage:Passage)
    RETURN passage.id
    ORDER BY passage.id
  } AS passageIds
ORDER BY id
