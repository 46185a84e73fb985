// Which passages does the graph know, and by which hash of their text?
MATCH (passage:Passage)
RETURN passage.id AS passageId, passage.sha256 AS sha256
ORDER BY passageId
