// Which promises of a given agreement or body are also made in another agreement by different owners?
// 某份协议或某个单位的哪些承诺，在另一份协议中由不同单位另行作出？
//
// One row per commitment of the agreement, or that the body co-owns, leads or supports, and commitment of another
// agreement with which it shares no owner. `reasons`, `what` and the columns are those of themes/promised-twice, which
// lists the pairs of all agreements. No rows: nobody else promises the same.
// Graph: both commitments and their agreements, linked by what they share, or else by a goal of both agreements.
// triggers: promised|promise|promises elsewhere, also promised|promise others, duplicates|overlaps of|in|with
// triggers: 其他协议 也承诺|另行承诺, 另一份协议 也承诺|另行承诺, 与其他协议 重复|重叠
/*
:param entityId => 'cqcd-2021-innovation-centre'
*/
MATCH (given:Agreement|Institution|ActorGroup {id: $entityId})
CALL (given) {
  MATCH (given)-[:CONTAINS]->(:Commitment)-[:HAS_PART]->{0,1}(one:Commitment)
  RETURN one
  UNION
  MATCH (given)-[duty:HAS_DUTY]->(one:Commitment)
  WHERE duty.role IN ['CO_OWNER', 'LEAD', 'SUPPORT']
  RETURN one
}
MATCH (one)<-[:HAS_PART]-{0,1}(area:Commitment)<-[:CONTAINS]-(agreement:Agreement)
CALL (agreement, one) {
  CALL (agreement, one) {
    MATCH (one)-[about:ABOUT]->(:Theme)<-[otherAbout:ABOUT]-(other:Commitment)
    MATCH (one)-[field:IN_FIELD]->(shared:Theme)<-[otherField:IN_FIELD]-(other)
    WHERE all(tie IN [about, otherAbout, field, otherField] WHERE tie.derived IS NULL)
    RETURN other, 'FIELD' AS rule, shared.name AS what, shared.nameEn AS whatEn
    UNION
    MATCH (one)-[acts:ACTS_ON]->(entity:Facility|Initiative|Project|ScienceCity)
    MATCH (entity)<-[otherActs:ACTS_ON]-(other:Commitment)
    WHERE acts.mode = otherActs.mode
    RETURN other, 'ENTITY' AS rule, entity.name AS what, entity.nameEn AS whatEn
    UNION
    MATCH (agreement)-[:SERVES]->(goal:Initiative)<-[:SERVES]-(:Agreement)-[:CONTAINS]->
      (:Commitment)-[:HAS_PART]->{0,1}(other:Commitment)
    WHERE COUNT { (goal)<-[:SERVES]-(:Agreement) } < COUNT { (:Agreement) }
    WITH DISTINCT one, other
    CALL (one, other) {
      MATCH (one)-[:CREATES]->(created:Deliverable)
      WHERE any(name IN [created.name] + created.aliases WHERE size(name) >= 4 AND other.name CONTAINS name)
      RETURN 'NAME' AS rule, created.name AS what, created.nameEn AS whatEn
      UNION
      MATCH (other)-[:CREATES]->(created:Deliverable)
      WHERE any(name IN [created.name] + created.aliases WHERE size(name) >= 4 AND one.name CONTAINS name)
      RETURN 'NAME' AS rule, created.name AS what, created.nameEn AS whatEn
      UNION
      MATCH (one)-[:CREATES]->(created:Deliverable)
      MATCH (other)-[:CREATES]->(otherCreated:Deliverable)
      WHERE otherCreated.kind = created.kind
      WITH
        created,
        COLLECT { MATCH (one)-[about:ABOUT]->(theme:Theme) RETURN theme.id ORDER BY theme.id } AS themes,
        COLLECT { MATCH (other)-[about:ABOUT]->(theme:Theme) RETURN theme.id ORDER BY theme.id } AS otherThemes
      WHERE size(themes) > 0 AND themes = otherThemes
      RETURN 'KIND' AS rule, created.kind AS what, created.kind AS whatEn
    }
    RETURN other, rule, what, whatEn
  }
  MATCH (other)<-[:HAS_PART]-{0,1}(:Commitment)<-[:CONTAINS]-(otherAgreement:Agreement)
  WHERE agreement <> otherAgreement
    AND NOT EXISTS {
      (one)<-[duty:HAS_DUTY]-(:Institution)-[otherDuty:HAS_DUTY]->(other)
      WHERE duty.role IN ['CO_OWNER', 'LEAD', 'SUPPORT'] AND otherDuty.role IN ['CO_OWNER', 'LEAD', 'SUPPORT']
    }
  WITH DISTINCT other, rule, what, whatEn
  ORDER BY rule, what
  RETURN other, collect(rule) AS reasons, collect(what) AS what, collect(whatEn) AS whatEn
}
MATCH (other)<-[:HAS_PART]-{0,1}(otherArea:Commitment)<-[:CONTAINS]-(otherAgreement:Agreement)
CALL (one, other, area, agreement, otherArea, otherAgreement) {
  CALL (one, other, area, agreement, otherArea, otherAgreement) {
    MATCH path = (agreement)-[:CONTAINS]->(area)-[:HAS_PART]->{0,1}(one)-[:ACTS_ON|IN_FIELD|ABOUT]->
      (:Theme|Facility|Initiative|Project|ScienceCity)<-[:ACTS_ON|IN_FIELD|ABOUT]-
      (other)<-[:HAS_PART]-{0,1}(otherArea)<-[:CONTAINS]-(otherAgreement)
    WHERE all(step IN relationships(path) WHERE step.derived IS NULL)
    RETURN path, 1 AS choice
    UNION ALL
    MATCH path = (one)<-[:HAS_PART]-{0,1}(area)<-[:CONTAINS]-(agreement)-[:SERVES]->
      (goal:Initiative)<-[:SERVES]-(otherAgreement)-[:CONTAINS]->(otherArea)-[:HAS_PART]->{0,1}(other)
    WHERE COUNT { (goal)<-[:SERVES]-(:Agreement) } < COUNT { (:Agreement) }
    RETURN path, 2 AS choice
  }
  RETURN collect({of: choice, path: path}) AS ways
}
RETURN
  one.id AS commitmentId,
  one.name AS commitmentName,
  one.nameEn AS commitmentNameEn,
  one.statement AS statement,
  one.statementEn AS statementEn,
  one.firmness AS firmness,
  COLLECT {
    MATCH (one)<-[duty:HAS_DUTY]-(body:Institution)
    WHERE duty.role IN ['CO_OWNER', 'LEAD', 'SUPPORT']
    RETURN body.name ORDER BY body.id
  } AS owners,
  COLLECT {
    MATCH (one)<-[duty:HAS_DUTY]-(body:Institution)
    WHERE duty.role IN ['CO_OWNER', 'LEAD', 'SUPPORT']
    RETURN body.nameEn ORDER BY body.id
  } AS ownersEn,
  other.id AS otherCommitmentId,
  other.name AS otherCommitmentName,
  other.nameEn AS otherCommitmentNameEn,
  other.statement AS otherStatement,
  other.statementEn AS otherStatementEn,
  other.firmness AS otherFirmness,
  COLLECT {
    MATCH (other)<-[duty:HAS_DUTY]-(body:Institution)
    WHERE duty.role IN ['CO_OWNER', 'LEAD', 'SUPPORT']
    RETURN body.name ORDER BY body.id
  } AS otherOwners,
  COLLECT {
    MATCH (other)<-[duty:HAS_DUTY]-(body:Institution)
    WHERE duty.role IN ['CO_OWNER', 'LEAD', 'SUPPORT']
    RETURN body.nameEn ORDER BY body.id
  } AS otherOwnersEn,
  reasons,
  what,
  whatEn,
  COLLECT {
    UNWIND [one, other] AS each
    MATCH (each)-[:EVIDENCED_BY]->(passage:Passage)
    RETURN DISTINCT passage.id ORDER BY passage.id LIMIT 100
  } AS evidence,
  COUNT {
    UNWIND [one, other] AS each
    MATCH (each)-[:EVIDENCED_BY]->(passage:Passage)
    RETURN DISTINCT passage
  } AS evidenceCount,
  [way IN ways WHERE way.of = ways[0].of | way.path] AS path
ORDER BY
  agreement.signedOn, agreement.id, area.ordinal, one.level, one.ordinal,
  otherAgreement.signedOn, otherAgreement.id, otherArea.ordinal, other.level, other.ordinal,
  commitmentId, otherCommitmentId
