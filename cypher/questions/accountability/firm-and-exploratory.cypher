// How binding are the commitments of each agreement?
// 各协议承诺事项的约束力如何？
//
// One row per agreement and main verb. `firmness` is 3 for a promise to deliver a result, 2 to work towards one, 1
// only to explore it. Areas of cooperation are not counted because their tasks are. `evidence` lists the first 100 of
// `evidenceCount` passages.
// triggers: how binding, how firm, binding by|per agreement
// triggers: 约束力, 约束力 各协议, 承诺 强弱
MATCH (agreement:Agreement)
WITH agreement
ORDER BY agreement.signedOn, agreement.id
CALL (agreement) {
  MATCH (agreement)-[:CONTAINS]->(:Commitment)-[:HAS_PART]->{0,1}(commitment:Commitment)
  WHERE NOT EXISTS { (commitment)-[:HAS_PART]->(:Commitment) }
  RETURN commitment.firmness AS firmness, commitment.modality AS modality, collect(commitment) AS commitments
}
RETURN
  agreement.id AS agreementId,
  agreement.name AS agreementName,
  agreement.nameEn AS agreementNameEn,
  firmness,
  modality,
  size(commitments) AS commitments,
  COLLECT {
    UNWIND commitments AS commitment
    MATCH (commitment)-[:EVIDENCED_BY]->(passage:Passage)
    RETURN DISTINCT passage.id ORDER BY passage.id LIMIT 100
  } AS evidence,
  COUNT {
    UNWIND commitments AS commitment
    MATCH (commitment)-[:EVIDENCED_BY]->(passage:Passage)
    RETURN DISTINCT passage.id
  } AS evidenceCount
ORDER BY agreement.signedOn, agreementId, firmness DESC, modality
