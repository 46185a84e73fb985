// How firm a promise is follows from its main verb, as vocabulary.csv tells in the row of firmness.
MATCH (commitment:Commitment)
WHERE $firmness[commitment.modality] <> commitment.firmness
RETURN commitment.id AS commitmentId, commitment.modality AS modality, commitment.firmness AS firmness
ORDER BY commitmentId
