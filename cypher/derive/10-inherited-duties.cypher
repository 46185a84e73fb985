// Where the text says no more than 双方, 两市, 两地, or nothing, the duty follows from the signature:
// all signatories co-own the commitment. A commitment for which any document gives a duty to a signatory
// inherits nothing.

MATCH (agreement:Agreement)<-[:SIGNED]-(signatory:Institution)
WITH agreement, collect(DISTINCT signatory) AS signatories
MATCH (agreement)-[:CONTAINS]->(:Commitment)-[:HAS_PART]->{0,1}(commitment:Commitment)
WITH commitment, signatories
WHERE NOT EXISTS {
  MATCH (signatory)-[stated:HAS_DUTY]->(commitment)
  WHERE signatory IN signatories AND stated.rule IS NULL
}
MATCH (commitment)-[:EVIDENCED_BY]->(passage:Passage)
WITH commitment, signatories, passage
ORDER BY passage.id
WITH commitment, signatories, collect(passage.id) AS evidence
UNWIND signatories AS signatory
MERGE (signatory)-[duty:HAS_DUTY]->(commitment)
SET
  duty.role = 'CO_OWNER',
  duty.basis = 'INHERITED',
  duty.words = commitment.dutyWords,
  duty.evidence = evidence,
  duty.derived = true,
  duty.rule = 'inherited-duties';
