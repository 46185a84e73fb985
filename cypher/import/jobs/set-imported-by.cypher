// Which import took these documents in last.
UNWIND $documents AS id
MATCH (document:Document {id: id})
WHERE document.script IS NULL
SET document.takenInBy = $job
