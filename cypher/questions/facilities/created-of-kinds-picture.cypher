// What is to be created of given kinds, and by whom? (picture)
//
// One path per deliverable and agreement, at most 60: the deliverable, the commitment that is to create it, its area
// and the agreement.
/*
:param kinds => ['ALLIANCE', 'PLATFORM']
*/
MATCH path = (deliverable:Deliverable)<-[creates:CREATES]-(commitment:Commitment)<-[:HAS_PART]-{0,1}
  (:Commitment)<-[:CONTAINS]-(:Agreement)
WHERE deliverable.kind IN $kinds
RETURN path, creates.evidence AS evidence
ORDER BY deliverable.kind, deliverable.id, commitment.id
LIMIT 60
