// Between the reports on one entity.
MATCH (report:StatusReport)-[slipped:SLIPPED_TO]-(:StatusReport)
WHERE slipped.rule = 'moved-forecasts'
WITH DISTINCT slipped
DELETE slipped;
