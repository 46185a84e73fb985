// Every relationship that states a fact names its evidence; what is known from elsewhere names its source instead.
MATCH (from:Entity)-[fact:SIGNED|HAS_DUTY|CREATES|ACTS_ON|ABOUT|IN_FIELD|SERVES|COVERS|CORE_AREA|ADMINISTERS|LOCATED_IN|CONNECTS|SERVES_AREA|RESPONSIBLE_FOR|DELIVERS|COUNTERPART_OF|ON_SIDE|PART_OF]->(to:Entity)
WHERE CASE
  WHEN fact.basis = 'BACKGROUND' THEN fact.source IS NULL OR fact.evidence IS NOT NULL
  ELSE size(coalesce(fact.evidence, [])) = 0
END
RETURN from.id AS fromId, type(fact) AS type, to.id AS toId
ORDER BY fromId, type, toId
