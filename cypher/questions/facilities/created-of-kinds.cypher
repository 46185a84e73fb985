// Which planned outcomes of given types will be created, and who is responsible?
// 某些类型的拟建成果有哪些，责任单位是谁？
//
// One row per deliverable and commitment. `firmness` is 3 for a promise to deliver a result, 2 to work towards one, 1
// only to explore it. `bodies` and `roles` are in the same order.
// Graph: the deliverable, the commitment that will create it with its responsible bodies, its area and agreement.
// triggers: planned|new alliances|alliance (kinds=ALLIANCE), planned|new platforms|platform (kinds=PLATFORM)
// triggers: planned|new mechanisms|mechanism (kinds=MECHANISM), planned|new funds|fund (kinds=FUND)
// triggers: planned|new zones|zone (kinds=ZONE), planned|new policies|policy (kinds=POLICY)
// triggers: 拟建|新建|要建|建立|设立 平台 (kinds=PLATFORM), 拟建|新建|要建|建立|成立 联盟 (kinds=ALLIANCE), 拟建|新建|要建|建立 机制 (kinds=MECHANISM)
// triggers: 拟设|新建|要建|设立 基金 (kinds=FUND), 出台 政策 (kinds=POLICY)
/*
:param kinds => ['ALLIANCE', 'PLATFORM']
*/
MATCH path = (deliverable:Deliverable)<-[creates:CREATES]-(commitment:Commitment)<-[:HAS_PART]-{0,1}
  (area:Commitment)<-[:CONTAINS]-(agreement:Agreement)
WHERE deliverable.kind IN $kinds
WITH path, deliverable, creates, commitment, area, agreement, COLLECT {
  MATCH bears = (commitment)<-[duty:HAS_DUTY]-(body:Institution|ActorGroup)
  RETURN bears ORDER BY duty.role, body.id
} AS bearing
RETURN
  deliverable.kind AS kind,
  deliverable.id AS deliverableId,
  deliverable.name AS deliverableName,
  deliverable.nameEn AS deliverableNameEn,
  agreement.id AS agreementId,
  commitment.id AS commitmentId,
  commitment.name AS commitmentName,
  commitment.nameEn AS commitmentNameEn,
  commitment.firmness AS firmness,
  [each IN bearing | last(nodes(each)).name] AS bodies,
  [each IN bearing | last(nodes(each)).nameEn] AS bodiesEn,
  [each IN bearing | relationships(each)[0].role] AS roles,
  creates.evidence AS evidence,
  [path] + bearing AS path
ORDER BY
  kind, agreement.signedOn, agreementId, area.level = 0, area.ordinal, commitment.level, commitment.ordinal,
  commitmentId, deliverableId
