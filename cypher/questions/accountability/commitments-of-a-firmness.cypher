// Which commitments are binding to a given degree?
// 哪些承诺事项属于某一级约束力？
//
// One row per task and per commitment outside the numbered list, in the order of the agreements. `firmness` is 3 for a
// promise to deliver a result, 2 to work towards one, 1 only to explore it. Areas of cooperation are omitted because
// their tasks are listed.
// Graph: the agreement, the area and the commitment.
// triggers: exploratory commitments|promises (firmness=1), explore only commitments|promises (firmness=1)
// triggers: binding|firm commitments|promises (firmness=3), work towards commitments|promises (firmness=2)
// triggers: 探索类|探索性 (firmness=1), 推进类 (firmness=2), 明确成果|硬性承诺 (firmness=3)
/*
:param firmness => 1
*/
MATCH (agreement:Agreement)
WITH agreement
ORDER BY agreement.signedOn, agreement.id
MATCH path = (agreement)-[:CONTAINS]->(area:Commitment)-[:HAS_PART]->{0,1}(commitment:Commitment)
WHERE commitment.firmness = $firmness AND NOT EXISTS { (commitment)-[:HAS_PART]->(:Commitment) }
RETURN
  agreement.id AS agreementId,
  commitment.id AS commitmentId,
  commitment.name AS commitmentName,
  commitment.nameEn AS commitmentNameEn,
  commitment.statement AS statement,
  commitment.statementEn AS statementEn,
  commitment.modality AS modality,
  COLLECT { MATCH (commitment)<-[:HAS_DUTY]-(body:Institution|ActorGroup) RETURN body.name ORDER BY body.id } AS bodies,
  COLLECT {
    MATCH (commitment)<-[:HAS_DUTY]-(body:Institution|ActorGroup)
    RETURN body.nameEn ORDER BY body.id
  } AS bodiesEn,
  COLLECT { MATCH (commitment)-[:CREATES]->(entity:Deliverable) RETURN entity.name ORDER BY entity.id } AS creates,
  COLLECT { MATCH (commitment)-[:CREATES]->(entity:Deliverable) RETURN entity.nameEn ORDER BY entity.id } AS createsEn,
  COLLECT { MATCH (commitment)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id ORDER BY passage.id } AS evidence,
  path
ORDER BY
  agreement.signedOn, agreementId, area.level = 0, area.ordinal, commitment.level, commitment.ordinal, commitmentId
