// What money do agreements speak of, and who pays it?
// 各项协议涉及哪些资金，由谁出资？
//
// One row per amount and what it is for: an agreement, a commitment or a deliverable. `purpose` tells a total from the
// amount of a year, a share and an upper limit, `condition` what has to happen first. Where no payer is stated,
// `payers` is empty.
// Graph: the agreement, what the money is for, the amount, who pays it and who gets it.
// triggers: money|funding|funds|amounts|budget, how much money|pay|pays|paid, who pays|funds
// triggers: 资金|金额|经费|出资|多少钱, 谁出资|谁出钱
MATCH (amount:Amount)<-[:HAS_AMOUNT]-(thing:Agreement|Commitment|Deliverable)
MATCH way = (agreement:Agreement)-[:CONTAINS|HAS_PART|CREATES]->{0,3}(thing)
RETURN
  agreement.id AS agreementId,
  agreement.name AS agreementName,
  agreement.nameEn AS agreementNameEn,
  thing.id AS entityId,
  thing.name AS entityName,
  thing.nameEn AS entityNameEn,
  amount.id AS amountId,
  amount.name AS amountName,
  amount.nameEn AS amountNameEn,
  amount.purpose AS purpose,
  amount.comparator AS comparator,
  amount.value AS value,
  amount.unit AS unit,
  amount.valueText AS valueText,
  amount.condition AS condition,
  COLLECT { MATCH (amount)-[:PAID_BY]->(body:Institution) RETURN body.name ORDER BY body.id } AS payers,
  COLLECT { MATCH (amount)-[:PAID_BY]->(body:Institution) RETURN body.nameEn ORDER BY body.id } AS payersEn,
  COLLECT { MATCH (amount)-[:PAID_TO]->(body:Institution) RETURN body.name ORDER BY body.id } AS payees,
  COLLECT { MATCH (amount)-[:PAID_TO]->(body:Institution) RETURN body.nameEn ORDER BY body.id } AS payeesEn,
  COLLECT { MATCH (amount)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id ORDER BY passage.id } AS evidence,
  [way] + COLLECT {
    MATCH has = (thing)-[:HAS_AMOUNT]->(amount)
    RETURN has
  } + COLLECT { MATCH paid = (amount)-[:PAID_BY|PAID_TO]->(:Institution) RETURN paid } AS path
ORDER BY agreement.signedOn, agreementId, entityId, amountId
