// Which agreements were signed between two given days?
// 某两个日期之间签署了哪些协议？
//
// One row per agreement; both days are included. `parties` signed or issued it; witnesses are left out.
// Graph: the agreement and its parties.
// triggers: signed, agreements signed, agreements between, agreements since
// triggers: 签署|签订|签了 协议, 签署|签订|签了
/*
:param from => date('2021-01-01')
:param to => date('2021-12-31')
*/
MATCH (agreement:Agreement)
WHERE $from <= agreement.signedOn <= $to
WITH agreement, COLLECT {
  MATCH (agreement)<-[signed:SIGNED|ISSUED]-(party:Institution)
  WHERE coalesce(signed.role, 'PARTY') = 'PARTY'
  WITH DISTINCT party
  RETURN party ORDER BY party.id
} AS parties
RETURN
  agreement.id AS agreementId,
  agreement.name AS agreementName,
  agreement.nameEn AS agreementNameEn,
  agreement.signedOn AS signedOn,
  agreement.signedOnStatus AS signedOnStatus,
  agreement.signedOnNote AS signedOnNote,
  [party IN parties | party.name] AS parties,
  [party IN parties | party.nameEn] AS partiesEn,
  COLLECT { MATCH (agreement)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id ORDER BY passage.id } AS evidence,
  COLLECT {
    MATCH path = (agreement)<-[:SIGNED|ISSUED]-(party:Institution)
    WHERE party IN parties
    RETURN path ORDER BY party.id
  } AS path
ORDER BY signedOn, agreementId
