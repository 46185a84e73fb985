// Where the text says only 双方, 两市 or 两地 (both sides), or has no subject, the duty follows from the signature:
// all signatories co-own the commitment, or, where nobody signed, those who issued it. Who only witnessed, approved or
// guaranteed it inherits nothing. If any document states a duty of a signatory in the commitment, nothing is inherited.

MATCH (agreement:Agreement)<-[signed:SIGNED|ISSUED]-(signatory:Institution)
WHERE coalesce(signed.role, 'PARTY') = 'PARTY'
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
