// How many areas of cooperation does each agreement announce, and how many does the source list?
// 各协议宣布了多少个合作领域，原文列明了多少个？
//
// One row per agreement. `missing` is the number of areas announced but not listed; it is null where no number is
// announced. `tasks` counts the tasks in the areas, `besideTheList` the commitments outside the numbered list.
// triggers: how many areas, areas of cooperation, areas announced|listed
// triggers: 合作领域, 合作领域 多少|几个|宣布, 领域 宣布
MATCH (agreement:Agreement)
WITH agreement, COUNT { (agreement)-[:CONTAINS]->(:Commitment {level: 1}) } AS captured
RETURN
  agreement.id AS agreementId,
  agreement.name AS agreementName,
  agreement.nameEn AS agreementNameEn,
  agreement.declaredAreas AS declared,
  agreement.declaredAreasStatus AS declaredStatus,
  captured,
  agreement.declaredAreas - captured AS missing,
  COUNT { (agreement)-[:CONTAINS]->(:Commitment)-[:HAS_PART]->(:Commitment) } AS tasks,
  COUNT { (agreement)-[:CONTAINS]->(:Commitment {level: 0}) } AS besideTheList,
  COLLECT { MATCH (agreement)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id ORDER BY passage.id } AS evidence
ORDER BY agreement.signedOn, agreementId
