// The passages on which no fact rests, and why. All others support at least one.
//
// HEADLINE_REPEATED: a heading, or a sentence, that the text below or above it says again. CREDIT: who wrote or drew.
// COLOUR: a scene, praise or a quotation without a fact. LINK: a sentence that only leads over.
UNWIND [
  {passage: 'headline.01',          carriesNone: 'HEADLINE_REPEATED'},
  {passage: 'science-city.01',      carriesNone: 'HEADLINE_REPEATED'},
  {passage: 'major-projects.12',    carriesNone: 'LINK'},
  {passage: 'major-projects.17',    carriesNone: 'HEADLINE_REPEATED'},
  {passage: 'major-projects.18',    carriesNone: 'COLOUR'},
  {passage: 'major-projects.25',    carriesNone: 'LINK'},
  {passage: 'major-projects.29',    carriesNone: 'COLOUR'},
  {passage: 'major-projects.41',    carriesNone: 'HEADLINE_REPEATED'},
  {passage: 'major-projects.45',    carriesNone: 'COLOUR'},
  {passage: 'major-projects.46',    carriesNone: 'COLOUR'},
  {passage: 'major-projects.47',    carriesNone: 'COLOUR'},
  {passage: 'major-projects.49',    carriesNone: 'COLOUR'},
  {passage: 'major-projects.50',    carriesNone: 'LINK'},
  {passage: 'major-projects.57',    carriesNone: 'HEADLINE_REPEATED'},
  {passage: 'major-projects.61',    carriesNone: 'COLOUR'},
  {passage: 'innovation-centre.01', carriesNone: 'HEADLINE_REPEATED'},
  {passage: 'auto-cluster.01',      carriesNone: 'HEADLINE_REPEATED'},
  {passage: 'culture-tourism.01',   carriesNone: 'HEADLINE_REPEATED'},
  {passage: 'culture-tourism.28',   carriesNone: 'CREDIT'},
  {passage: 'financial-centre.01',  carriesNone: 'HEADLINE_REPEATED'},
  {passage: 'financial-centre.02',  carriesNone: 'LINK'},
  {passage: 'financial-centre.29',  carriesNone: 'CREDIT'}
] AS row
OPTIONAL MATCH (passage:Passage {id: 'cqcd-2021.' + row.passage})
SET passage.carriesNone = row.carriesNone;
