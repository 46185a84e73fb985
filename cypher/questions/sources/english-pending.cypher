// Which entities still lack English?
// 哪些对象尚缺英文？
//
// One row per entity whose English nobody has written yet, by the document that states it. Until then its English texts
// repeat the Chinese ones; `pending` names them. `evidence` lists the first 100 of `evidenceCount` passages. For a
// document, these are its own passages.
// triggers: lack|lacks|missing|without English, untranslated, not translated
// triggers: 缺英文|没有英文|无英文|尚缺英文, 未翻译|待翻译|待译
MATCH (entity:Entity)
WHERE entity.english = 'PENDING'
RETURN
  entity.document AS documentId,
  head([label IN labels(entity) WHERE NOT label IN ['Entity', 'Retired']]) AS kind,
  entity.id AS entityId,
  entity.name AS entityName,
  entity.nameEn AS entityNameEn,
  [text IN ['name', 'statement'] WHERE entity[text] = entity[text + 'En'] | text + 'En'] AS pending,
  COLLECT {
    CALL (entity) {
      MATCH (entity)-[:EVIDENCED_BY]->(passage:Passage)
      RETURN passage.id AS id
      UNION
      MATCH (entity:Document)<-[:OF_DOCUMENT]-(:Segment)<-[:IN_SEGMENT]-(passage:Passage)
      RETURN passage.id AS id
    }
    RETURN id ORDER BY id LIMIT 100
  } AS evidence,
  COUNT {
    CALL (entity) {
      MATCH (entity)-[:EVIDENCED_BY]->(passage:Passage)
      RETURN passage.id AS id
      UNION
      MATCH (entity:Document)<-[:OF_DOCUMENT]-(:Segment)<-[:IN_SEGMENT]-(passage:Passage)
      RETURN passage.id AS id
    }
    RETURN id
  } AS evidenceCount
ORDER BY coalesce(documentId, ''), kind, entityId
