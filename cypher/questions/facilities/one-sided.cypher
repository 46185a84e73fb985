// Which facilities exist on one side only, without a counterpart on another?
// 承诺事项涉及的设施中，哪些仅在一方，其他方没有对应设施？
//
// One row per facility that a commitment acts on, that is on one side only and that is not paired with another.
// Facilities whose side the source does not state count for no side: see `facilities/shared`.
// Graph: the side, the facility, and the commitments that act on it.
// triggers: facilities one side, facilities one-sided|without counterpart
// triggers: 设施 仅一方|只有一方|单方|没有对应
MATCH onSide = (facility:Facility)-[:ON_SIDE]->(side:Place)
WHERE COUNT { (facility)-[:ON_SIDE]->(:Place) } = 1
  AND EXISTS { (facility)<-[:ACTS_ON]-(:Commitment) }
  AND NOT EXISTS { MATCH (facility)<-[paired:ACTS_ON]-(:Commitment) WHERE paired.pair IS NOT NULL }
WITH facility, side, onSide, COLLECT {
  MATCH acts = (facility)<-[:ACTS_ON]-(commitment:Commitment)<-[:HAS_PART]-{0,1}(area:Commitment)<-[:CONTAINS]-
    (agreement:Agreement)
  RETURN acts
  ORDER BY
    agreement.signedOn, agreement.id, area.level = 0, area.ordinal, commitment.level, commitment.ordinal, commitment.id
} AS acting
RETURN
  facility.id AS facilityId,
  facility.name AS facilityName,
  facility.nameEn AS facilityNameEn,
  facility.kind AS kind,
  [side.name] AS sides,
  [side.nameEn] AS sidesEn,
  facility.sideStatus AS sideStatus,
  [each IN acting | nodes(each)[1].id] AS commitmentIds,
  [each IN acting | nodes(each)[1].name] AS commitmentNames,
  [each IN acting | nodes(each)[1].nameEn] AS commitmentNamesEn,
  COLLECT { MATCH (facility)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id ORDER BY passage.id } AS evidence,
  [onSide] + COLLECT {
    MATCH acts = (facility)<-[:ACTS_ON]-(commitment:Commitment)
    RETURN acts ORDER BY commitment.id
  } AS path
ORDER BY side.id, facilityId
