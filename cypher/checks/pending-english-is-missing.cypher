// English is pending only where an English text still repeats the Chinese one.
MATCH (entity:Entity)
WHERE entity.english = 'PENDING'
  AND entity.nameEn <> entity.name
  AND (entity.statementEn IS NULL OR entity.statementEn <> entity.statement)
RETURN entity.id AS id, entity.nameEn AS nameEn, entity.statementEn AS statementEn
ORDER BY id
