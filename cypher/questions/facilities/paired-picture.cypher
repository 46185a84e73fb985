// Which things are named as each other's counterpart? (picture)
//
// One path per pair and commitment, at most 60: the two things and the commitment that names them.
MATCH path = (left:Facility|Place|Initiative|Project)<-[one:ACTS_ON]-(commitment:Commitment)-[other:ACTS_ON]->
  (right:Facility|Place|Initiative|Project)
WHERE one.pair = other.pair AND left.id < right.id
RETURN path, one.evidence AS evidence
ORDER BY one.pair, commitment.id, left.id, right.id
LIMIT 60
