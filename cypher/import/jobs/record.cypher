// What is known of an import.
MERGE (job:Import {id: $id})
  ON CREATE SET job.at = datetime()
SET job += $properties, job.seenAt = datetime()
