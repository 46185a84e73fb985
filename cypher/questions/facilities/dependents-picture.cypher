// What depends on a given facility? (picture)
//
// The facility, the commitments that act on it, the agreements that they stand in and the bodies that owe them; at
// most 60 paths.
/*
:param facilityId => 'chongqing-national-fintech-certification-centre'
*/
MATCH (facility:Facility {id: $facilityId})<-[actsOn:ACTS_ON]-(commitment:Commitment)
CALL (facility, actsOn, commitment) {
  MATCH path = (facility)<-[actsOn]-(commitment)<-[:HAS_PART]-{0,1}(:Commitment)<-[:CONTAINS]-(end:Agreement)
  RETURN path, end
  UNION ALL
  MATCH path = (facility)<-[actsOn]-(commitment)<-[:HAS_DUTY]-(end:Institution|ActorGroup)
  RETURN path, end
}
RETURN path, actsOn.evidence AS evidence
ORDER BY commitment.id, end.id
LIMIT 60
