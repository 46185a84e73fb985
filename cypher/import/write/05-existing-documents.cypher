// The documents that are in the graph already.
UNWIND $documents AS id
MATCH (document:Document {id: id})
RETURN document.id AS id
