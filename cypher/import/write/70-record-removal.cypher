// Records that a document is being removed: the feed of changes reports it, although nothing else is left of it.
MATCH (document:Document {id: $document})
CREATE (:Removal {
  id: randomUUID(),
  documentId: document.id,
  name: document.name,
  nameEn: document.nameEn,
  at: datetime({timezone: 'Z'})
})
