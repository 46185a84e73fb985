// Which projects have a given status? (picture)
//
// One path per project and programme or place; at most 80.
/*
:param status => 'UNDER_CONSTRUCTION'
*/
MATCH path = (project:Project)-[tie:PART_OF|LOCATED_IN|CONNECTS|SERVES_AREA]->(other:Entity)
WHERE project.status = $status
RETURN
  path,
  coalesce(
    tie.evidence,
    COLLECT { MATCH (project)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id ORDER BY passage.id }
  ) AS evidence
ORDER BY project.id, type(tie), other.id
LIMIT 80
