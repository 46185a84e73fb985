// Nothing succeeds or replaces itself, directly or through others.
// A length of one has the planner begin at the entity, even in an empty graph.
MATCH (one:Institution|Programme|Place|Agreement)-[:SUCCEEDED_BY|REPLACES]->{1}(other:Entity)
WHERE EXISTS { (other)-[:SUCCEEDED_BY]->{0,50}(one) } OR EXISTS { (other)-[:REPLACES]->{0,50}(one) }
RETURN one.id AS id, other.id AS otherId
ORDER BY id, otherId
