// Records the state of an import job, with a heartbeat.
MERGE (job:Import {id: $id})
  ON CREATE SET job.at = datetime({timezone: 'Z'})
SET job += $properties, job.heartbeatAt = datetime({timezone: 'Z'})
