// Things that a document stated or spoke of and does so no more. What something else is said of stays, as it was last
// stated: it goes with the last that is said of it, or is the next document's that states it.
UNWIND $ids AS id
CALL (id) {
  MATCH (thing:Entity {id: id})
  RETURN thing
  UNION
  MATCH (thing:Passage {id: id})
  RETURN thing
}
WITH thing
WHERE thing.script IS NULL
  AND thing.document IS NOT NULL
  // Its document may be there again without it: then nothing is left that says anything of it.
  AND (
    thing.document = $document
    OR NOT EXISTS { (:Document {id: thing.document}) }
    OR coalesce(thing.basis, '') <> 'BACKGROUND'
  )
  AND NOT EXISTS {
    (thing)-[fact]-()
    WHERE fact.rule IS NULL AND NOT ($whole AND coalesce(fact.document, '') = $document)
  }
WITH collect(thing) AS gone
FOREACH (thing IN gone | DETACH DELETE thing)
RETURN size(gone) AS gone
