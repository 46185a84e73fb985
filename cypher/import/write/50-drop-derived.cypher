// What rules computed from the agreements of a document is computed anew.
MATCH (document:Document {id: $document})<-[:OF_DOCUMENT]-(:Segment)<-[:IN_SEGMENT]-(passage:Passage)
CALL (passage) {
  MATCH (:Theme)-[fact:EVIDENCED_BY {derived: true}]->(passage)
  RETURN fact
  UNION
  MATCH (passage)<-[:EVIDENCED_BY]-(commitment:Commitment)-[fact:ABOUT|IN_FIELD {derived: true}]->(:Theme)
  RETURN fact
  UNION
  MATCH (passage)<-[:EVIDENCED_BY]-(:Commitment)<-[fact:HAS_DUTY {derived: true}]-(:Institution)
  RETURN fact
  UNION
  MATCH (passage)<-[:EVIDENCED_BY]-(agreement:Agreement)<-[:SIGNED]-(body:Institution)-[fact:COUNTERPART_OF]-(:Institution)
  WHERE fact.via = agreement.id
  RETURN fact
}
WITH DISTINCT fact
DELETE fact
