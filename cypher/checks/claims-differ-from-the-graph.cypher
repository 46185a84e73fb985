// Every claim is about exactly one entity, and gives another value of the property than that entity has.
MATCH (claim:Claim)
WITH claim, COLLECT { MATCH (claim)-[:ABOUT_ENTITY]->(thing:Entity) RETURN thing } AS things
WHERE size(things) <> 1 OR coalesce(toString(things[0][claim.property]) = claim.value, false)
RETURN claim.id AS id, claim.property AS property, claim.value AS value
ORDER BY id
