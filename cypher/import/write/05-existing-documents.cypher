// Which of some documents are there already.
UNWIND $documents AS id
MATCH (document:Document {id: id})
RETURN document.id AS id
