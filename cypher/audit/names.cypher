// Which names have to occur in a passage that they rest on?
//
// All names that are the source's: not those of commitments, figures and crosscutting themes, which are
// ours, and not those of things that say so (naming: 'OURS').
MATCH (thing:Institution|ActorGroup|Place|Initiative|Agreement|Deliverable|Facility|Programme|Project|Theme)
MATCH (thing)-[:EVIDENCED_BY]->(passage:Passage)
WHERE coalesce(thing.naming, '') <> 'OURS' AND (NOT thing:Theme OR thing.kind = 'FIELD')
WITH thing, passage
ORDER BY passage.id
RETURN
  thing.id AS id,
  [thing.name] + coalesce(thing.aliases, []) AS names,
  collect(passage.id) AS passageIds
ORDER BY id
