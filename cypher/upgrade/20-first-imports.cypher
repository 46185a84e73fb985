// Which import first brought a document in, as far as former releases recorded it: the last one.
MATCH (document:Document)
WHERE document.importedBy IS NOT NULL AND document.firstImportedBy IS NULL
MATCH (job:Import {id: document.importedBy})
SET document.firstImportedBy = job.id, document.firstImportedAt = job.at;
