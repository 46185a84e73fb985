// Which joint targets are not split between the sides?
// 哪些共同目标未在各方之间分解？
//
// One row per joint target, with the parties that would have to split it.
// Graph: what sets the target, the target, and the signatories with their agreement.
// triggers: joint|shared targets not split|divided, targets without split, joint targets each side
// triggers: 目标 未分解|没有分解|没分解, 共同目标 分解|分解到
MATCH sets = (owner:Agreement|Commitment|Project|Programme)-[:HAS_TARGET]->(target:Target {scope: 'JOINT'})
CALL (owner) {
  MATCH signs = (owner)<-[:HAS_PART]-{0,1}(:Agreement|Commitment|Project|Programme)<-[:CONTAINS]-{0,1}
    (:Agreement)<-[signed:SIGNED]-(body:Institution)
  WHERE coalesce(signed.role, 'PARTY') = 'PARTY'
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
