// Every commitment is stated in Chinese and in English.
//
// The form sees to it: a large import is not asked again.
MATCH (commitment:Commitment)
WHERE coalesce(commitment.statement, '') = '' OR coalesce(commitment.statementEn, '') = ''
RETURN commitment.id AS commitmentId
ORDER BY commitmentId
