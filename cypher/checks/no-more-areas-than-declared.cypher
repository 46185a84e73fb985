// No agreement lists more areas of cooperation than the text announces.
MATCH (agreement:Agreement)
WITH agreement, COUNT { (agreement)-[:CONTAINS]->(:Commitment {level: 1}) } AS captured
WHERE captured > agreement.declaredAreas
RETURN agreement.id AS agreementId, agreement.declaredAreas AS declared, captured
ORDER BY agreementId
