// What more than one section names: the two cities and the main themes of the agreements.

UNWIND [
  {id: 'chengdu',   kind: 'City', name: '成都市', nameEn: 'Chengdu',   aliases: ['成都', '蓉', '蓉城', 'Chengdu City'],           evidence: ['headline.02']},
  {id: 'chongqing', kind: 'City', name: '重庆市', nameEn: 'Chongqing', aliases: ['重庆', '渝', '山城', 'Chongqing Municipality'], evidence: ['headline.02']}
] AS row
MERGE (place:Entity:Place {id: row.id})
SET place:$(row.kind), place += row {.name, .nameEn, .aliases}
WITH place, row
UNWIND row.evidence AS passageId
OPTIONAL MATCH (passage:Passage {id: 'cqcd-2021.' + passageId})
MERGE (place)-[:EVIDENCED_BY]->(passage);

// One main theme per agreement; the names are ours, the subjects are those of the headline.
UNWIND [
  {id: 'theme-automotive-industry',               name: '汽车产业',   nameEn: 'Automotive industry',               aliases: ['汽车', 'car industry'],                 evidence: ['headline.02', 'auto-cluster.02']},
  {id: 'theme-culture-and-tourism',               name: '文化和旅游', nameEn: 'Culture and tourism',               aliases: ['文旅', '文旅发展'],                     evidence: ['headline.02', 'culture-tourism.03']},
  {id: 'theme-finance',                           name: '金融',       nameEn: 'Finance',                           aliases: ['西部金融中心建设', 'financial centre'], evidence: ['financial-centre.03']},
  {id: 'theme-science-and-technology-innovation', name: '科技创新',   nameEn: 'Science and technology innovation', aliases: ['innovation centre', '科创'],            evidence: ['headline.02', 'innovation-centre.02']},
  {id: 'theme-science-city',                      name: '科学城建设', nameEn: 'Building the science city',         aliases: ['科学城', 'science city'],               evidence: ['science-city.02']}
] AS row
MERGE (theme:Entity:Theme {id: row.id})
SET theme.kind = 'POLICY', theme += row {.name, .nameEn, .aliases}
WITH theme, row
UNWIND row.evidence AS passageId
OPTIONAL MATCH (passage:Passage {id: 'cqcd-2021.' + passageId})
MERGE (theme)-[:EVIDENCED_BY]->(passage);
