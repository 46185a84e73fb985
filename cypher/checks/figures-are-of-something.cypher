// Every observation is about an entity, every target is set by one, and every indicator is used.
MATCH (figure:Target|Observation|Indicator)
WHERE (figure:Observation AND NOT EXISTS { (figure)-[:OBSERVES]->(:Entity) })
  OR (figure:Target AND NOT EXISTS { (figure)<-[:HAS_TARGET]-(:Entity) })
  OR (figure:Indicator AND NOT EXISTS { (figure)<-[:MEASURED_BY|OF_INDICATOR]-(:Entity) })
RETURN figure.id AS id
ORDER BY id
