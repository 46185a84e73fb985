// Records the import job that imported documents last.
UNWIND $documents AS id
MATCH (document:Document {id: id})
WHERE document.script IS NULL
SET document.importedBy = $job
