// Which commitments are on a given theme, or in a given field? (picture)
//
// One path per commitment, at most 60: the theme, the commitment, its area and the agreement.
/*
:param themeId => 'theme-talent'
*/
MATCH path = (:Theme {id: $themeId})<-[about:ABOUT|IN_FIELD]-(commitment:Commitment)<-[:HAS_PART]-{0,1}
  (area:Commitment)<-[:CONTAINS]-(agreement:Agreement)
WHERE about.derived IS NULL
RETURN path, about.evidence AS evidence
ORDER BY agreement.id, area.ordinal, commitment.level, commitment.ordinal
LIMIT 60
