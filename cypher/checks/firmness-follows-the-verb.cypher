// A result is promised by ESTABLISH, BUILD, SHARE, OPEN, DRAFT, HOLD (3), an effort by IMPROVE, SUPPORT, PROMOTE (2), a look by EXPLORE (1).
MATCH (commitment:Commitment)
WITH commitment, CASE
  WHEN commitment.modality IN ['ESTABLISH', 'BUILD', 'SHARE', 'OPEN', 'DRAFT', 'HOLD'] THEN 3
  WHEN commitment.modality IN ['IMPROVE', 'SUPPORT', 'PROMOTE'] THEN 2
  WHEN commitment.modality = 'EXPLORE' THEN 1
END AS firmness
WHERE firmness IS NULL OR firmness <> commitment.firmness
RETURN commitment.id AS commitmentId, commitment.modality AS modality, commitment.firmness AS firmness
ORDER BY commitmentId
