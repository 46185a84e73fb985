// Every agreement has exactly one main theme, of kind POLICY, and at least two signatories.
MATCH (agreement:Agreement)
WITH
  agreement,
  COUNT { (agreement)-[:PRIMARY_THEME]->(:Theme {kind: 'POLICY'}) } AS themes,
  COUNT { (agreement)<-[:SIGNED]-(:Institution) } AS signatories
WHERE themes <> 1 OR signatories < 2
RETURN agreement.id AS agreementId, themes, signatories
ORDER BY agreementId
