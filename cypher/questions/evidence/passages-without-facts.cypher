// Which passages support no facts, and why?
// 哪些段落不支持任何事实，原因何在？
//
// One row per passage. HEADLINE_REPEATED: a headline that the text repeats; CREDIT: a credit line; COLOUR:
// scene-setting or praise; LINK: a transition.
// triggers: passages no|without facts, unused|empty passages
// triggers: 段落 没有|不支持|未使用|无事实
MATCH (passage:Passage)-[:IN_SEGMENT]->(segment:Segment)
WHERE passage.carriesNone IS NOT NULL
RETURN
  passage.id AS passageId,
  segment.name AS segmentName,
  segment.nameEn AS segmentNameEn,
  passage.ordinal AS ordinal,
  passage.carriesNone AS reason,
  [passage.id] AS evidence
ORDER BY segment.ordinal, ordinal, passageId
