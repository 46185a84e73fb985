// Where do given passages stand, and who published them when?
// 给定的段落出自何处，由谁、何时发布？
//
// One row per passage, oldest source first, in the order of the text: what a citation consists of. `ordinal` is the
// position of the passage in its section, which has `passages` of them. The text is not stored; where the service holds
// it, `/api/passages/{id}` shows it.
// triggers: cite|citation|citations passage|passages, where passages stand
// triggers: 引用|引文 段落, 段落 出处
/*
:param passageIds => ['cqcd-2021.innovation-centre.13', 'cqcd-2021.headline.02']
*/
MATCH (passage:Passage)-[:IN_SEGMENT]->(segment:Segment)-[:OF_DOCUMENT]->(document:Document)
WHERE passage.id IN $passageIds
RETURN
  passage.id AS passageId,
  document.id AS documentId,
  document.name AS documentName,
  document.nameEn AS documentNameEn,
  document.kind AS kind,
  document.publisher AS publisher,
  document.publishedOn AS publishedOn,
  document.publishedOnStatus AS publishedOnStatus,
  document.address AS address,
  segment.id AS segmentId,
  segment.name AS segmentName,
  segment.nameEn AS segmentNameEn,
  passage.ordinal AS ordinal,
  COUNT { (segment)<-[:IN_SEGMENT]-(:Passage) } AS passages,
  passage.sha256 AS sha256,
  [passage.id] AS evidence
ORDER BY publishedOn, documentId, segment.ordinal, segmentId, ordinal, passageId
