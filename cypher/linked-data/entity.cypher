// One entity, for linked data.
//
// One row: its labels and properties, whether it has more relationships than the row holds, and its relationships: their type, their
// properties and the node at the other end. Each type and direction has at most $most of them.
MATCH (entity:$($label) {id: $id})
RETURN
  labels(entity) AS labels,
  properties(entity) AS properties,
  COLLECT {
    UNWIND $types AS type
    CALL (entity, type) {
      MATCH (entity)-[relationship:$(type)]->(other:Entity|Passage)
      RETURN relationship, other, true AS out
      ORDER BY other.id, relationship.ordinal
      LIMIT $most
      UNION ALL
      MATCH (entity)<-[relationship:$(type)]-(other:Entity|Passage)
      WHERE other <> entity
      RETURN relationship, other, false AS out
      ORDER BY other.id, relationship.ordinal
      LIMIT $most
    }
    RETURN {
      type: type, out: out, properties: properties(relationship),
      id: other.id, name: other.name, nameEn: other.nameEn, english: other.english
    }
  } AS relationships,
  any(
    type IN $types
    WHERE COUNT { (entity)-[:$(type)]->(:Entity|Passage) } > $most OR COUNT { (entity)<-[:$(type)]-(:Entity|Passage) } > $most
  ) AS cut
