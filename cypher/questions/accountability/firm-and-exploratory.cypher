// How firm are the promises of each agreement?
//
// One row per agreement and verb. `firmness` 3: a result is promised; 2: an effort; 1: a look into it. Areas
// are left out, because their tasks are counted.
MATCH (agreement:Agreement)-[:CONTAINS]->(:Commitment)-[:HAS_PART]->{0,1}(commitment:Commitment)
WHERE commitment.level <> 1
WITH agreement, commitment.firmness AS firmness, commitment.modality AS modality, collect(commitment) AS commitments
RETURN
  agreement.id AS agreementId,
  agreement.nameEn AS agreementNameEn,
  firmness,
  modality,
  size(commitments) AS commitments,
  COLLECT {
    UNWIND commitments AS commitment
    MATCH (commitment)-[:EVIDENCED_BY]->(passage:Passage)
    RETURN DISTINCT passage.id ORDER BY passage.id
  } AS evidence
ORDER BY agreementId, firmness DESC, modality
