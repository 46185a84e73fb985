// Every agreement has exactly one main theme of kind POLICY, and at least two parties or, if it was issued, one body that issued it.
MATCH (agreement:Agreement)
WITH
  agreement,
  COUNT { (agreement)-[:PRIMARY_THEME]->(:Theme {kind: 'POLICY'}) } AS themes,
  COUNT { (agreement)<-[signed:SIGNED WHERE coalesce(signed.role, 'PARTY') = 'PARTY']-(:Institution) } AS signatories,
  COUNT { (agreement)<-[:ISSUED]-(:Institution) } AS issuers
WHERE themes <> 1 OR CASE agreement.form WHEN 'ISSUED' THEN issuers < 1 ELSE signatories < 2 END
RETURN agreement.id AS agreementId, themes, signatories
ORDER BY agreementId
