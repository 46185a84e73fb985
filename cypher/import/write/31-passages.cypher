// States passages.
UNWIND $rows AS row
MERGE (passage:Passage {id: row.id})
SET passage = row.properties
