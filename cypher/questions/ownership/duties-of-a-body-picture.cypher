// Which duties has a given body, by agreement, role and basis? (picture)
//
// The body and the agreements that it has duties in; of each role and basis the first three commitments of an
// agreement, in the order of its list.
/*
:param bodyId => 'chengdu-culture-radio-television-and-tourism-bureau'
*/
MATCH path = (:Institution|ActorGroup {id: $bodyId})-[duty:HAS_DUTY]->(commitment:Commitment)<-[:HAS_PART]-{0,1}
  (area:Commitment)<-[:CONTAINS]-(agreement:Agreement)
WITH path, duty, commitment, area, agreement
ORDER BY area.ordinal, commitment.level, commitment.ordinal
WITH agreement, duty.role AS role, duty.basis AS basis, collect({path: path, duty: duty})[..3] AS firsts
UNWIND range(0, size(firsts) - 1) AS i
WITH agreement, role, basis, i, firsts[i].path AS path, firsts[i].duty AS duty
RETURN path, duty.evidence AS evidence
ORDER BY agreement.id, role, basis, i
LIMIT 60
