// Lists documents, and who imported them.
//
// One row per document. Documents of cypher/seed are built in and cannot be removed.
MATCH (document:Document)
OPTIONAL MATCH (job:Import {id: document.importedBy})
RETURN
  document.id AS id,
  document.name AS name,
  document.nameEn AS nameEn,
  document.script IS NOT NULL AS builtIn,
  COUNT { (document)<-[:OF_DOCUMENT]-(:Segment)<-[:IN_SEGMENT]-(:Passage) } AS passages,
  toString(job.at) AS at,
  job.by AS by,
  job.source AS source,
  job.sha256 AS sha256
ORDER BY id
