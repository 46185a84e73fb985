// The judgement of an analyst has an author and a reason; what a source reports has neither.
MATCH (report:StatusReport)
WHERE (report.by = 'ANALYST') <> (report.author IS NOT NULL) OR (report.by = 'ANALYST') <> (report.reason IS NOT NULL)
RETURN report.id AS id, report.by AS by, report.author AS author, report.reason AS reason
ORDER BY id
