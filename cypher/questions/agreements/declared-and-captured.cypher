// How many areas does each agreement declare, and how many does the source list?
//
// One row per agreement. `missing` are areas that are declared but not told; null where none are declared.
MATCH (agreement:Agreement)
WITH agreement, COUNT { (agreement)-[:CONTAINS]->(:Commitment {level: 1}) } AS captured
RETURN
  agreement.id AS agreementId,
  agreement.nameEn AS agreementNameEn,
  agreement.declaredAreas AS declared,
  agreement.declaredAreasStatus AS declaredStatus,
  captured,
  agreement.declaredAreas - captured AS missing,
  COUNT { (agreement)-[:CONTAINS]->(:Commitment)-[:HAS_PART]->(:Commitment) } AS tasks,
  COUNT { (agreement)-[:CONTAINS]->(:Commitment {level: 0}) } AS besideTheList,
  COLLECT { MATCH (agreement)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id ORDER BY passage.id } AS evidence
ORDER BY agreementId
