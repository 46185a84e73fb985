// What an analyst asks for has its status: the date and length of agreements, the due date of commitments, the side of facilities, the stage of projects, the dates of projects, figures and documents.
//
// The form sees to it: a large import is not asked again.
MATCH (thing:Entity)
WITH thing, CASE
  WHEN thing:Agreement THEN ['signedOnStatus', 'declaredAreasStatus', 'validUntilStatus', 'leadBodyStatus']
  WHEN thing:Commitment THEN ['dueByStatus']
  WHEN thing:Facility THEN ['sideStatus']
  WHEN thing:Document THEN ['publishedOnStatus']
  WHEN thing:Project THEN ['statusStatus', 'statusAsOfStatus']
  WHEN thing:Target THEN ['baselineStatus', 'deadlineStatus']
  WHEN thing:Observation THEN ['asOfStatus', 'nature']
  ELSE []
END AS expected
WITH thing, [key IN expected WHERE thing[key] IS NULL] AS missing
WHERE size(missing) > 0
RETURN thing.id AS id, missing
ORDER BY id
