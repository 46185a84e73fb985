// Every passage either supports a fact or is listed as supporting none, with the reason.
MATCH (passage:Passage)
WITH passage, EXISTS { (passage)<-[:EVIDENCED_BY]-(:Entity) } AS supports
WHERE supports = (passage.carriesNone IS NOT NULL)
RETURN passage.id AS passageId, supports, passage.carriesNone AS carriesNone
ORDER BY passageId
