// Which passages of a document does the graph contain, and what is the checksum of each?
/*
:param document => 'cqcd-2021'
*/
MATCH (:Document {id: $document})<-[:OF_DOCUMENT]-(:Segment)<-[:IN_SEGMENT]-(passage:Passage)
RETURN passage.id AS passageId, passage.sha256 AS sha256
ORDER BY passageId
