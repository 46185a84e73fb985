// How binding a commitment is (firmness) follows from its main verb (modality), as listed in the model.
MATCH (commitment:Commitment)
WHERE $firmness[commitment.modality] <> commitment.firmness
RETURN commitment.id AS commitmentId, commitment.modality AS modality, commitment.firmness AS firmness
ORDER BY commitmentId
