// Records the import job that imported documents last, and the one that first brought them in. The moment of the first
// import is that from which it can be told, and never changes.
UNWIND $documents AS id
MATCH (document:Document {id: id})
WHERE document.script IS NULL
SET
  document.firstImportedBy = coalesce(document.firstImportedBy, $job),
  document.firstImportedAt = coalesce(document.firstImportedAt, datetime({timezone: 'Z'})),
  document.importedBy = $job
