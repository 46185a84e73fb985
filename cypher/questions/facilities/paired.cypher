// Which entities are named as counterparts of each other?
// 哪些对象在协议中互为对应？
//
// One row per pair and commitment: facilities, places or other entities on different sides that are to work together.
// Graph: the two entities and the commitment that names them.
// triggers: pairs|paired|counterparts entities, named as counterparts
// triggers: 互为对应|成对|配对
MATCH path = (left:Facility|Place|Initiative|Project)<-[one:ACTS_ON]-(commitment:Commitment)-[other:ACTS_ON]->
  (right:Facility|Place|Initiative|Project)
WHERE one.pair = other.pair AND left.id < right.id
MATCH (commitment)<-[:HAS_PART]-{0,1}(area:Commitment)<-[:CONTAINS]-(agreement:Agreement)
RETURN
  one.pair AS pair,
  agreement.id AS agreementId,
  commitment.id AS commitmentId,
  commitment.name AS commitmentName,
  commitment.nameEn AS commitmentNameEn,
  one.mode AS mode,
  left.id AS leftId,
  left.name AS leftName,
  left.nameEn AS leftNameEn,
  right.id AS rightId,
  right.name AS rightName,
  right.nameEn AS rightNameEn,
  one.evidence + [id IN other.evidence WHERE NOT id IN one.evidence] AS evidence,
  path
ORDER BY
  agreement.signedOn, agreementId, area.level = 0, area.ordinal, commitment.level, commitment.ordinal, commitmentId,
  pair, leftId, rightId
