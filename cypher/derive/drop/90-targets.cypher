// Deletes what the rule wrote for these targets.
MATCH (target:Target)
OPTIONAL MATCH (target)<-[counts:COUNTS_TOWARDS]-(:Observation)
WHERE counts.rule = 'targets-and-figures'
DELETE counts
REMOVE
  target.attainment, target.attainedValue, target.attainedAsOf, target.missingFigureOf, target.figuresNeededOf;
