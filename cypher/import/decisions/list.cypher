// What was decided of two things, the latest first. Of what holds, `documents` are those that still tell the two apart
// in spite of SAME; of what is undone, those that still take them for one.
MATCH (decision:Decision)
RETURN
  decision {
    .id, .one, .other, .verdict, .reason, .by, .names,
    at: toString(decision.at),
    undoneAt: toString(decision.undoneAt),
    documents: CASE
      WHEN decision.undoneAt IS NOT NULL THEN decision.appliedTo
      WHEN decision.verdict = 'SAME' THEN COLLECT {
        MATCH (:Entity {id: decision.one})-[:EVIDENCED_BY]->(:Passage)-[:IN_SEGMENT]->(:Segment)-[:OF_DOCUMENT]->(document:Document)
        RETURN DISTINCT document.id
      }
      ELSE []
    END
  } AS decision
ORDER BY decision.at DESC, decision.id
