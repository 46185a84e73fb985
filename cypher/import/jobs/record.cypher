// Records the state of an import job, with a heartbeat.
MERGE (job:Import {id: $id})
  ON CREATE SET job.at = datetime()
SET job += $properties, job.heartbeatAt = datetime()
