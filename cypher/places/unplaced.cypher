// Projects, commitments and facilities that no source ties to a place.
//
// One row with their numbers.
RETURN
  COUNT {
    MATCH (project:Project)
    WHERE NOT EXISTS { (project)-[:LOCATED_IN|CONNECTS|SERVES_AREA]->(:Place) }
  } AS projects,
  COUNT {
    MATCH (commitment:Commitment)
    WHERE NOT EXISTS { (commitment)-[:ACTS_ON]->(:Place) }
  } AS commitments,
  COUNT {
    MATCH (facility:Facility)
    WHERE NOT EXISTS { (facility)-[:LOCATED_IN|ON_SIDE]->(:Place) }
  } AS facilities
