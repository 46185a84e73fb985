// What delivers commitments of the agreements. STATED where the source names the agreement, INFERRED where we match.
UNWIND [
  {thing: 'innovation-cooperation-projects-2023', commitment: 'cqcd-2021-innovation-centre.4.1', basis: 'STATED', extent: 'PART', evidence: ['later-17-projects.text.01']},
  {thing: 'chongqing-corridor-implementation-plan', commitment: 'cqcd-2021-culture-tourism.1.2', basis: 'INFERRED', extent: 'STEP', evidence: ['later-corridor-chongqing-plan.text.01']},
  {thing: 'xinglong-lake-science-centre', commitment: 'cqcd-2021-innovation-centre.1', basis: 'INFERRED', extent: 'STEP', evidence: ['later-science-centre.text.01']}
] AS row
OPTIONAL MATCH (thing:Programme|Deliverable|Facility {id: row.thing})
OPTIONAL MATCH (commitment:Commitment {id: row.commitment})
MERGE (thing)-[delivers:DELIVERS]->(commitment)
SET delivers.basis = row.basis, delivers.extent = row.extent, delivers.evidence = row.evidence;
