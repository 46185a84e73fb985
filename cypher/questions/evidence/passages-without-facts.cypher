// Which passages carry no fact, and why?
// 哪些段落未载明任何事实，原因何在？
//
// One row per passage. HEADLINE_REPEATED: the text says it again; CREDIT: who wrote or drew; COLOUR: a scene or
// praise; LINK: it only leads over.
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
