// Which bodies on different sides are counterparts, and whose names differ beyond the place?
// 不同签约方的哪些单位相互对口，哪些单位的名称除地名外仍有差别？
//
// One row per pair of bodies that signed the same agreement for different places; three places make three pairs.
// `side` and `otherSide` are these places. `differs` is true if the names differ by more than the name of the place:
// places organise their departments differently.
// Graph: the two bodies with their places.
// triggers: counterpart|counterparts, opposite number
// triggers: 对口|对口单位|对口部门, 对应单位|对应部门
MATCH (agreement:Agreement)
WITH agreement
ORDER BY agreement.signedOn, agreement.id
MATCH (body:Institution)-[signed:SIGNED]->(agreement)<-[alsoSigned:SIGNED]-(other:Institution)
MATCH pair = (body)-[counterpart:COUNTERPART_OF {via: agreement.id}]->(other)
OPTIONAL MATCH (side:Place {id: signed.side})
OPTIONAL MATCH (otherSide:Place {id: alsoSigned.side})
OPTIONAL MATCH ofSide = (body)-[:OF_PLACE]->(side)
OPTIONAL MATCH ofOtherSide = (other)-[:OF_PLACE]->(otherSide)
// A place goes by its name, without 市, 省 or the like, and by its aliases (内蒙古).
WITH *, [place IN [side, otherSide] | [place.name, left(place.name, size(place.name) - 1)] + [
  alias IN coalesce(place.aliases, []) WHERE size(alias) > 1 AND place.name STARTS WITH alias
]] AS names
WITH
  *,
  reduce(bare = body.name, name IN names[0] | replace(bare, coalesce(name, ''), '')) AS bare,
  reduce(bare = other.name, name IN names[1] | replace(bare, coalesce(name, ''), '')) AS otherBare
RETURN
  counterpart.via AS agreementId,
  agreement.name AS agreementName,
  agreement.nameEn AS agreementNameEn,
  body.id AS bodyId,
  body.name AS bodyName,
  body.nameEn AS bodyNameEn,
  side.name AS side,
  side.nameEn AS sideEn,
  other.id AS otherId,
  other.name AS otherName,
  other.nameEn AS otherNameEn,
  otherSide.name AS otherSide,
  otherSide.nameEn AS otherSideEn,
  bare <> otherBare AS differs,
  counterpart.evidence AS evidence,
  [path IN [pair, ofSide, ofOtherSide] WHERE path IS NOT NULL] AS path
ORDER BY agreement.signedOn, agreementId, bodyId, otherId
