// Which planned outcomes will be created, of which type, and who is responsible?
// 有哪些拟建成果，属于哪种类型，责任单位是谁？
//
// One row per deliverable and commitment. `firmness` is 3 for a promise to deliver a result, 2 to work towards one, 1
// only to explore it. `bodies` and `roles` are in the same order.
// Graph: the deliverable, the commitment that will create it with its responsible bodies, its area and agreement.
// triggers: will be created|built|established|set, planned outcomes|deliverables, to be created|built, what new
// triggers: 拟建成果, 将建成|将建立|要建|新建|拟建, 成果 清单|哪些
MATCH path = (deliverable:Deliverable)<-[creates:CREATES]-(commitment:Commitment)<-[:HAS_PART]-{0,1}
  (area:Commitment)<-[:CONTAINS]-(agreement:Agreement)
WITH path, deliverable, creates, commitment, area, agreement
ORDER BY
  deliverable.kind, agreement.signedOn, agreement.id, area.level = 0, area.ordinal, commitment.level,
  commitment.ordinal, commitment.id, deliverable.id
WITH *, COLLECT {
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
