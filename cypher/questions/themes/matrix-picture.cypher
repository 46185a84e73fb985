// Which themes does each agreement touch, and which does it leave out? (picture)
//
// For each agreement and crosscutting theme the first commitment of its list that ties them; no path where the
// agreement leaves the theme out.
MATCH path = (agreement:Agreement)-[:CONTAINS]->(area:Commitment)-[:HAS_PART]->{0,1}
  (commitment:Commitment)-[about:ABOUT]->(theme:Theme {kind: 'CROSSCUT'})
WHERE about.derived IS NULL
WITH agreement, theme, path, about
ORDER BY area.ordinal, commitment.level, commitment.ordinal
WITH agreement, theme, head(collect({path: path, about: about})) AS first
WITH agreement, theme, first.path AS path, first.about AS about
RETURN path, about.evidence AS evidence
ORDER BY agreement.id, theme.id
LIMIT 80
