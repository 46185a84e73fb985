// Every amount of money is of an agreement, commitment or deliverable, and has a value.
MATCH (amount:Amount)
WHERE amount.value IS NULL OR NOT EXISTS { (amount)<-[:HAS_AMOUNT]-(:Entity) }
RETURN amount.id AS id, amount.value AS value
ORDER BY id
