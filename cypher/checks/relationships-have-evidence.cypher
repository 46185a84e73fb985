// Every relationship that states a fact names its evidence, or, if it is known from elsewhere (BACKGROUND), its source and no passage.
//
// The form sees to it: a large import is not asked again.
MATCH (from:Entity)-[fact:SIGNED|HAS_DUTY|CREATES|ACTS_ON|ABOUT|IN_FIELD|SERVES|COVERS|CORE_AREA|ADMINISTERS|LOCATED_IN|CONNECTS|SERVES_AREA|RESPONSIBLE_FOR|DELIVERS|COUNTERPART_OF|ON_SIDE|PART_OF]->(to:Entity)
WITH from, fact, to, fact:PART_OF AND coalesce(fact.basis, '') = 'BACKGROUND' AS known
WHERE (NOT known AND size(coalesce(fact.evidence, [])) = 0)
  OR (known AND (size(coalesce(fact.evidence, [])) > 0 OR coalesce(fact.source, '') = ''))
RETURN from.id AS fromId, type(fact) AS type, to.id AS toId
ORDER BY fromId, type, toId
