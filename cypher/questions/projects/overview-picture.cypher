// Which projects are there, how far are they, where, and in which programme? (picture)
//
// One path per project and programme, place or body that answers for it; at most 120.
MATCH path = (project:Project)-[tie:PART_OF|LOCATED_IN|CONNECTS|SERVES_AREA|RESPONSIBLE_FOR]-(other:Entity)
WHERE startNode(tie) = project OR other:Institution
RETURN
  path,
  coalesce(
    tie.evidence,
    COLLECT { MATCH (project)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id ORDER BY passage.id }
  ) AS evidence
ORDER BY project.status, project.id, type(tie), other.id
LIMIT 120
