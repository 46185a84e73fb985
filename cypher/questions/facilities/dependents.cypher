// What depends on a given facility?
// 哪些承诺事项依托或涉及某个设施？
//
// One row per commitment that acts on the facility, with its agreement and responsible bodies.
// Graph: all of these.
// triggers: depends|depend|rely|relies|based, who uses
// triggers: 依托|依赖|使用, 哪些承诺 依托
/*
:param facilityId => 'chongqing-national-fintech-certification-centre'
*/
MATCH path = (:Facility {id: $facilityId})<-[actsOn:ACTS_ON]-(commitment:Commitment)<-[:HAS_PART]-{0,1}
  (area:Commitment)<-[:CONTAINS]-(agreement:Agreement)
WITH path, actsOn, commitment, area, agreement, COLLECT {
  MATCH bears = (commitment)<-[:HAS_DUTY]-(body:Institution|ActorGroup)
  RETURN bears ORDER BY body.id
} AS bearing
RETURN
  actsOn.mode AS mode,
  agreement.id AS agreementId,
  agreement.name AS agreementName,
  agreement.nameEn AS agreementNameEn,
  commitment.id AS commitmentId,
  commitment.name AS commitmentName,
  commitment.nameEn AS commitmentNameEn,
  commitment.statement AS statement,
  commitment.statementEn AS statementEn,
  commitment.firmness AS firmness,
  [each IN bearing | last(nodes(each)).name] AS bodies,
  [each IN bearing | last(nodes(each)).nameEn] AS bodiesEn,
  actsOn.evidence AS evidence,
  [path] + bearing AS path
ORDER BY
  agreement.signedOn, agreementId, area.level = 0, area.ordinal, commitment.level, commitment.ordinal, commitmentId,
  mode
