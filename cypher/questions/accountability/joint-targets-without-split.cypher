// Which targets do two sides share without saying who brings how much?
//
// One row per joint target, with the signatories who would have to split it.
MATCH (owner:Agreement|Commitment|Project|Programme)-[:HAS_TARGET]->(target:Target {scope: 'JOINT'})
RETURN
  target.id AS targetId,
  target.name AS targetName,
  target.nameEn AS targetNameEn,
  target.value AS value,
  target.unit AS unit,
  target.deadline AS deadline,
  owner.id AS setBy,
  COLLECT { MATCH (owner)<-[:SIGNED]-(body:Institution) RETURN body.name ORDER BY body.id } AS signatories,
  target.baselineStatus AS baselineStatus,
  COLLECT { MATCH (target)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id ORDER BY passage.id } AS evidence
ORDER BY targetId, setBy
