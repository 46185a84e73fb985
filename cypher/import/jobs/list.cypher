// Lists import jobs, the latest first. A running job without a heartbeat for a minute was interrupted.
MATCH (job:Import)
RETURN
  job {
    .id, .source, .by, .sha256, .bytes, .dryRun, .documents, .errors, .notes, .rows,
    at: toString(job.at),
    state: CASE
      WHEN job.state IN ['WAITING', 'RUNNING'] AND job.heartbeatAt + duration('PT1M') < datetime() THEN 'INTERRUPTED'
      ELSE job.state
    END
  } AS job
ORDER BY job.at DESC, job.id
LIMIT $limit
