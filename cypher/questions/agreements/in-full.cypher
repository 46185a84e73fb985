// What does a given agreement say in full?
// 某份协议的全部内容是什么？
//
// One row per commitment in the order of the text: the areas of the numbered list (level 1), each followed by its
// tasks (level 2), then the commitments outside the list (level 0). `areaOrdinal` is the number of the area in the
// list; `ordinal` is that of the area, or of the task within its area. Commitments outside the list have neither, but
// an `outsideOrdinal`. Lists on one subject are in the same order: `bodyIds`, `roles` and `bases` say who is
// responsible, `themeIds` and `themeKinds` what it is about, `createdIds` and `createdKinds` what it will create,
// `actsOnIds` and `modes` what it acts on and how.
// Graph: all of these, with the area and the agreement.
// triggers: in full, full text, what say|says|contain|contains, content|contents, everything in agreement
// triggers: 全部内容|全文|内容, 写了什么|说了什么|规定了什么, 条款
/*
:param agreementId => 'cqcd-2021-science-city'
*/
MATCH promise = (agreement:Agreement {id: $agreementId})-[:CONTAINS]->(area:Commitment)-[:HAS_PART]->{0,1}
  (commitment:Commitment)
WITH
  agreement, area, commitment, promise,
  COLLECT {
    MATCH bears = (commitment)<-[duty:HAS_DUTY]-(body:Institution|ActorGroup)
    RETURN bears ORDER BY duty.role, body.id
  } AS bearing,
  COLLECT {
    MATCH isAbout = (commitment)-[about:ABOUT|IN_FIELD]->(theme:Theme)
    WHERE about.derived IS NULL
    RETURN isAbout ORDER BY theme.kind, theme.id
  } AS about,
  COLLECT {
    MATCH creates = (commitment)-[:CREATES]->(deliverable:Deliverable)
    RETURN creates ORDER BY deliverable.id
  } AS creating,
  COLLECT {
    MATCH acts = (commitment)-[:ACTS_ON]->(entity:Facility|Place|Initiative|Project)
    RETURN acts ORDER BY entity.id
  } AS acting
RETURN
  CASE WHEN area.level = 1 THEN area.ordinal END AS areaOrdinal,
  CASE WHEN commitment.level <> 0 THEN commitment.ordinal END AS ordinal,
  CASE
    WHEN commitment.level = 0
      THEN COUNT { (agreement)-[:CONTAINS]->(other:Commitment {level: 0}) WHERE other.ordinal <= commitment.ordinal }
  END AS outsideOrdinal,
  commitment.id AS commitmentId,
  commitment.level AS level,
  commitment.name AS name,
  commitment.nameEn AS nameEn,
  commitment.statement AS statement,
  commitment.statementEn AS statementEn,
  commitment.modality AS modality,
  commitment.firmness AS firmness,
  commitment.recurrence AS recurrence,
  [each IN bearing | last(nodes(each)).id] AS bodyIds,
  [each IN bearing | last(nodes(each)).name] AS bodies,
  [each IN bearing | last(nodes(each)).nameEn] AS bodiesEn,
  [each IN bearing | relationships(each)[0].role] AS roles,
  [each IN bearing | relationships(each)[0].basis] AS bases,
  [each IN about | last(nodes(each)).id] AS themeIds,
  [each IN about | last(nodes(each)).name] AS themes,
  [each IN about | last(nodes(each)).nameEn] AS themesEn,
  [each IN about | last(nodes(each)).kind] AS themeKinds,
  [each IN creating | last(nodes(each)).id] AS createdIds,
  [each IN creating | last(nodes(each)).name] AS creates,
  [each IN creating | last(nodes(each)).nameEn] AS createsEn,
  [each IN creating | last(nodes(each)).kind] AS createdKinds,
  [each IN acting | last(nodes(each)).id] AS actsOnIds,
  [each IN acting | last(nodes(each)).name] AS actsOn,
  [each IN acting | last(nodes(each)).nameEn] AS actsOnEn,
  [each IN acting | relationships(each)[0].mode] AS modes,
  COLLECT { MATCH (commitment)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id ORDER BY passage.id } AS evidence,
  [promise] + bearing + about + creating + acting AS path
ORDER BY area.level = 0, area.ordinal, level, commitment.ordinal, commitmentId
