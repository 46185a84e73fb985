// Every commitment is stated in Chinese and in English.
MATCH (commitment:Commitment)
WHERE coalesce(commitment.statement, '') = '' OR coalesce(commitment.statementEn, '') = ''
RETURN commitment.id AS commitmentId
ORDER BY commitmentId
