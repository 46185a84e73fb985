// Which joint targets are not split between the two sides?
// 哪些共同目标未在双方之间分解？
//
// One row per joint target, with the signatories who would have to split it.
// Drawn: what sets the target, the target, and the signatories with their agreement.
MATCH sets = (owner:Agreement|Commitment|Project|Programme)-[:HAS_TARGET]->(target:Target {scope: 'JOINT'})
CALL (owner) {
  MATCH signs = (owner)<-[:HAS_PART]-{0,1}(:Agreement|Commitment|Project|Programme)<-[:CONTAINS]-{0,1}
    (:Agreement)<-[:SIGNED]-(body:Institution)
  WITH signs, body
  ORDER BY body.id
  RETURN collect(signs) AS signatures, collect(body) AS bodies
}
RETURN
  target.id AS targetId,
  target.name AS targetName,
  target.nameEn AS targetNameEn,
  target.comparator AS comparator,
  target.value AS value,
  target.unit AS unit,
  target.deadline AS deadline,
  owner.id AS setBy,
  owner.name AS setByName,
  owner.nameEn AS setByNameEn,
  [body IN bodies | body.name] AS signatories,
  [body IN bodies | body.nameEn] AS signatoriesEn,
  target.baselineStatus AS baselineStatus,
  COLLECT { MATCH (target)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id ORDER BY passage.id } AS evidence,
  [sets] + signatures AS path
ORDER BY deadline, targetId, setBy
