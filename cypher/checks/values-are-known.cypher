// Enumerated properties hold one of their values.
//
// The form sees to it: a large import is not asked again.
MATCH (thing:Entity)
UNWIND [
  {label: 'Commitment', property: 'modality', values: ['ESTABLISH', 'BUILD', 'SHARE', 'OPEN', 'DRAFT', 'HOLD', 'IMPROVE', 'SUPPORT', 'PROMOTE', 'EXPLORE']},
  {label: 'Deliverable', property: 'kind', values: ['ALLIANCE', 'MECHANISM', 'FUND', 'PLATFORM', 'MAP', 'PLAN', 'LIST', 'EVENT', 'TASKFORCE', 'ZONE', 'SYSTEM', 'PRODUCT', 'POLICY', 'BODY']},
  {label: 'Institution', property: 'level', values: ['NATIONAL', 'MUNICIPAL', 'DISTRICT', 'ENTERPRISE']},
  {label: 'Observation', property: 'comparator', values: ['EXACT', 'ABOUT', 'MORE_THAN', 'LESS_THAN', 'AT_LEAST']},
  {label: 'Observation', property: 'nature', values: ['MEASURED', 'DESIGN', 'PLANNED', 'EXPECTED']},
  {label: 'Project', property: 'status', values: ['PLANNED', 'DESIGN', 'STARTED', 'UNDER_CONSTRUCTION', 'MAIN_STRUCTURE_DONE', 'TRIAL_RUN', 'COMPLETED', 'IN_OPERATION']},
  {label: 'Target', property: 'comparator', values: ['EXACT', 'ABOUT', 'MORE_THAN', 'LESS_THAN', 'AT_LEAST']},
  {label: 'Theme', property: 'kind', values: ['POLICY', 'CROSSCUT', 'FIELD']}
] AS rule
WITH thing, rule
WHERE rule.label IN labels(thing) AND NOT coalesce(thing[rule.property], '') IN rule.values
RETURN thing.id AS id, rule.property AS property, thing[rule.property] AS value
ORDER BY id, property
