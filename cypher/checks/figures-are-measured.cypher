// Every target and observation has a value in the unit of its one indicator.
MATCH (figure:Target|Observation)
OPTIONAL MATCH (figure)-[:MEASURED_BY|OF_INDICATOR]->(indicator:Indicator)
WITH figure, collect(indicator) AS indicators
WHERE figure.value IS NULL OR size(indicators) <> 1 OR indicators[0].unit <> figure.unit
RETURN figure.id AS id, figure.value AS value, figure.unit AS unit, [i IN indicators | i.unit] AS units
ORDER BY id
