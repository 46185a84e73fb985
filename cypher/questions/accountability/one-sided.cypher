// Which duties and facilities exist on one side only, without a counterpart on another?
// 哪些责任和设施仅一方具备，其他方没有对应项？
//
// One row per duty or facility. DUTY: a body of one side has a duty in a commitment, and no body of another side has a
// duty in it in the same role. FACILITY: a commitment acts on the facility, which is on one side only and is not paired
// with one on another side. The side of a body is the place for which it signed the agreement, itself if it signed for
// none, or else the place that it belongs to; who neither signed nor belongs to a place, such as a ministry, counts for
// no side. If there are no DUTY rows, every duty is shared between sides. For facilities whose side the source does not
// state, see `facilities/shared`.
// Graph: the body, or the facility with its side, the commitment, its area and agreement.
// triggers: one-sided, one side only, without counterpart duties, duties one side
// triggers: 仅一方|只有一方|单方, 责任 仅一方|没有对应
UNWIND ['DUTY', 'FACILITY'] AS kind
MATCH (agreement:Agreement)
WITH kind, agreement
ORDER BY kind, agreement.signedOn, agreement.id
MATCH promise = (agreement)-[:CONTAINS]->(area:Commitment)-[:HAS_PART]->{0,1}(commitment:Commitment)
CALL (kind, agreement, commitment) {
  WITH *
  WHERE kind = 'DUTY'
  MATCH (commitment)<-[duty:HAS_DUTY]-(body:Institution)
  CALL (agreement, body) {
    MATCH (agreement)<-[signed:SIGNED]-(body)
    OPTIONAL MATCH (place:Place {id: signed.side})
    RETURN coalesce(place, body) AS side
    UNION
    // A body of a district is on the side of its city, if that is one.
    MATCH (body)-[:OF_PLACE]->(place:Place)
    WHERE NOT EXISTS { (body)-[:SIGNED]->(agreement) }
    OPTIONAL MATCH (place)-[:PART_OF]->{0,3}(above:Place)
    WHERE EXISTS { MATCH (agreement)<-[signed:SIGNED]-(:Institution) WHERE signed.side = above.id }
    RETURN coalesce(above, place) AS side
  }
  WITH collect({body: body, duty: duty, side: side}) AS duties
  UNWIND duties AS each
  WITH duties, each
  WHERE none(other IN duties WHERE other.side <> each.side AND other.duty.role = each.duty.role)
  WITH each.body AS body, each.duty AS duty, each.side AS side
  MATCH tie = (body)-[duty]->(:Commitment)
  RETURN body AS entity, side AS place, duty.role AS how, duty.evidence AS evidence, tie
  UNION ALL
  WITH *
  WHERE kind = 'FACILITY'
  MATCH tie = (place:Place)<-[:ON_SIDE]-(facility:Facility)<-[actsOn:ACTS_ON]-(commitment)
  WHERE COUNT { (facility)-[:ON_SIDE]->(:Place) } = 1
    AND NOT EXISTS { MATCH (facility)<-[paired:ACTS_ON]-(:Commitment) WHERE paired.pair IS NOT NULL }
  RETURN facility AS entity, place, actsOn.mode AS how, actsOn.evidence AS evidence, tie
}
RETURN
  kind,
  entity.id AS entityId,
  entity.name AS entityName,
  entity.nameEn AS entityNameEn,
  place.name AS side,
  place.nameEn AS sideEn,
  how,
  agreement.id AS agreementId,
  commitment.id AS commitmentId,
  commitment.name AS commitmentName,
  commitment.nameEn AS commitmentNameEn,
  evidence,
  [tie, promise] AS path
ORDER BY
  kind, agreement.signedOn, agreementId, area.level = 0, area.ordinal, commitment.level, commitment.ordinal,
  commitmentId, entityId, how
