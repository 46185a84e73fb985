// Lists match decisions, the latest first. `documents` have to be imported again to apply a decision: those that still
// state the two entities separately despite SAME, or, if the decision is undone, those that still merge them.
MATCH (decision:MatchDecision)
RETURN
  decision {
    .id, .one, .other, .verdict, .reason, .by, .names,
    on: toString(decision.on),
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
