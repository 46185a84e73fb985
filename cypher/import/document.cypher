// Finds a document, and tells whether it is built in.
//
// One row, or none if there is no such document.
/*
:param document => 'cqcd-2021'
*/
MATCH (document:Document {id: $document})
RETURN document.script IS NOT NULL AS builtIn
