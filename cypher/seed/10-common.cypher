// What more than one section names: the two cities, their regions, shared goals and themes.

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
  {id: 'theme-automotive-industry',               name: '汽车产业',   nameEn: 'Automotive industry',               aliases: ['汽车工业', 'Auto industry', 'Car industry'], evidence: ['headline.02', 'auto-cluster.02']},
  {id: 'theme-culture-and-tourism',               name: '文化和旅游', nameEn: 'Culture and tourism',               aliases: ['文旅'],                                      evidence: ['headline.02', 'culture-tourism.03']},
  {id: 'theme-finance',                           name: '金融',       nameEn: 'Finance',                           aliases: ['金融业'],                                    evidence: ['financial-centre.03']},
  {id: 'theme-science-and-technology-innovation', name: '科技创新',   nameEn: 'Science and technology innovation', aliases: ['科创'],                                      evidence: ['headline.02', 'innovation-centre.02']},
  {id: 'theme-science-city',                      name: '科学城建设', nameEn: 'Building the Western Science City', aliases: ['科学城', '西部科学城建设'],                  evidence: ['science-city.02']}
] AS row
MERGE (theme:Entity:Theme {id: row.id})
SET theme.kind = 'POLICY', theme += row {.name, .nameEn, .aliases}
WITH theme, row
UNWIND row.evidence AS passageId
OPTIONAL MATCH (passage:Passage {id: 'cqcd-2021.' + passageId})
MERGE (theme)-[:EVIDENCED_BY]->(passage);

// Regions that are no units of administration.
UNWIND [
  {id: 'chengdu-chongqing-region', kind: ['Region'], name: '成渝地区', nameEn: 'Chengdu-Chongqing region', aliases: ['成渝', 'Chengyu region'],                   areaKm2: null, partOf: [], partOfBasis: null, evidence: ['science-city.03', 'innovation-centre.02']},
  {id: 'western-region',           kind: ['Region'], name: '西部地区', nameEn: 'Western China',            aliases: ['西部', '整个西部地区', 'Western region'], areaKm2: null, partOf: [], partOfBasis: null, evidence: ['science-city.04']}
] AS row
MERGE (place:Entity:Place {id: row.id})
SET place:$(row.kind), place += row {.name, .nameEn, .aliases, .areaKm2}
WITH place, row
CALL (place, row) {
  UNWIND row.partOf AS wholeId
  OPTIONAL MATCH (whole:Place {id: wholeId})
  MERGE (place)-[partOf:PART_OF]->(whole)
  SET partOf.basis = row.partOfBasis, partOf.evidence = [passageId IN row.evidence | 'cqcd-2021.' + passageId]
}
UNWIND row.evidence AS passageId
OPTIONAL MATCH (passage:Passage {id: 'cqcd-2021.' + passageId})
MERGE (place)-[:EVIDENCED_BY]->(passage);

// 成渝 is Chengdu and Chongqing by its name.
UNWIND [
  {part: 'chengdu',   whole: 'chengdu-chongqing-region', basis: 'NAME', evidence: ['innovation-centre.02', 'science-city.03']},
  {part: 'chongqing', whole: 'chengdu-chongqing-region', basis: 'NAME', evidence: ['innovation-centre.02', 'science-city.03']}
] AS row
OPTIONAL MATCH (part:Place {id: row.part})
OPTIONAL MATCH (whole:Place {id: row.whole})
MERGE (part)-[partOf:PART_OF]->(whole)
SET partOf.basis = row.basis, partOf.evidence = [passageId IN row.evidence | 'cqcd-2021.' + passageId];

// Goals that several agreements serve.
UNWIND [
  {id: 'chengdu-chongqing-economic-circle',                 name: '成渝地区双城经济圈',           nameEn: 'Chengdu-Chongqing economic circle',                              aliases: ['双城经济圈', 'twin-city economic circle'], evidence: ['headline.02', 'culture-tourism.03', 'major-projects.14']},
  {id: 'national-science-and-technology-innovation-centre', name: '具有全国影响力的科技创新中心', nameEn: 'Science and technology innovation centre of national influence', aliases: ['全国影响力的科技创新中心'],                evidence: ['science-city.03', 'innovation-centre.02']}
] AS row
MERGE (initiative:Entity:Initiative {id: row.id})
SET initiative += row {.name, .nameEn, .aliases, .layout, .timeText}
WITH initiative, row
UNWIND row.evidence AS passageId
OPTIONAL MATCH (passage:Passage {id: 'cqcd-2021.' + passageId})
MERGE (initiative)-[:EVIDENCED_BY]->(passage);

// What sort of help a promise is (CROSSCUT), and fields that more than one section names (FIELD).
UNWIND [
  {id: 'theme-exchange-and-brand',       kind: 'CROSSCUT', name: '交流与品牌',         nameEn: 'Exchanges and branding',           aliases: []},
  {id: 'theme-industry-chains',          kind: 'CROSSCUT', name: '产业链协同',         nameEn: 'Industrial and supply chains',     aliases: ['产业链供应链协同']},
  {id: 'theme-information-and-data',     kind: 'CROSSCUT', name: '信息与数据互通',     nameEn: 'Exchange of information and data', aliases: []},
  {id: 'theme-investment-and-financing', kind: 'CROSSCUT', name: '投融资',             nameEn: 'Investment and financing',         aliases: []},
  {id: 'theme-joint-research',           kind: 'CROSSCUT', name: '研发攻关',           nameEn: 'Joint research and development',   aliases: ['技术攻关', '联合攻关', 'Joint R&D']},
  {id: 'theme-open-scenarios',           kind: 'CROSSCUT', name: '应用场景开放',       nameEn: 'Opening up application scenarios', aliases: ['开放应用场景']},
  {id: 'theme-planning-and-policy',      kind: 'CROSSCUT', name: '规划与政策',         nameEn: 'Planning and policy',              aliases: []},
  {id: 'theme-shared-facilities',        kind: 'CROSSCUT', name: '设施平台共享',       nameEn: 'Shared facilities and platforms',  aliases: []},
  {id: 'theme-supervision-and-risk',     kind: 'CROSSCUT', name: '监管与风险',         nameEn: 'Supervision and risk',             aliases: []},
  {id: 'theme-talent',                   kind: 'CROSSCUT', name: '人才',               nameEn: 'Talent',                           aliases: []},
  {id: 'theme-technology-transfer',      kind: 'CROSSCUT', name: '成果转化与技术转移', nameEn: 'Technology transfer',              aliases: ['成果转化', '技术转移']},
  {id: 'theme-artificial-intelligence',  kind: 'FIELD',    name: '人工智能',           nameEn: 'Artificial intelligence',          aliases: ['AI']},
  {id: 'theme-city-brain',               kind: 'FIELD',    name: '城市大脑',           nameEn: 'City brain',                       aliases: []},
  {id: 'theme-industrial-internet',      kind: 'FIELD',    name: '工业互联网',         nameEn: 'Industrial internet',              aliases: []},
  {id: 'theme-new-energy-vehicles',      kind: 'FIELD',    name: '新能源汽车',         nameEn: 'New-energy vehicles',              aliases: ['新能源车', 'NEV']}
] AS row
MERGE (theme:Entity:Theme {id: row.id})
SET theme += row {.kind, .name, .nameEn, .aliases};
