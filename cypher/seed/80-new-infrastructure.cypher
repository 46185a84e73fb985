// The year's projects of new infrastructure and new urbanisation (passages 17 to 40 of the second article).

// Places of the section. That a district or county is Chongqing's, and Tiaodeng too, is geography: seed 96 states it as such. The
// text itself places the riverside road in its district (STATED), and the courtyard carries its county's name (NAME). 跳蹬 is how
// the page prints 跳磴.
UNWIND [
  {id: 'bayi-courtyard',        kind: [],           name: '垫江八一大院', nameEn: 'Bayi Courtyard in Dianjiang', aliases: ['八一大院', '八一大院小区', 'Bayi residential compound'],    areaKm2: null, partOf: ['dianjiang'], partOfBasis: 'NAME',   evidence: ['major-projects.26']},
  {id: 'dianjiang',             kind: ['County'],   name: '垫江县',       nameEn: 'Dianjiang County',            aliases: ['垫江', 'Dianjiang'],                                        areaKm2: null, partOf: [],            partOfBasis: null,     evidence: ['major-projects.26']},
  {id: 'nanan',                 kind: ['District'], name: '南岸区',       nameEn: 'Nan’an District',             aliases: ['南岸', 'Nanan', 'Nanan District'],                          areaKm2: null, partOf: [],            partOfBasis: null,     evidence: ['major-projects.20']},
  {id: 'nanbin-road',           kind: [],           name: '南滨路',       nameEn: 'Nanbin Road',                 aliases: ['South Riverside Road'],                                     areaKm2: null, partOf: ['nanan'],     partOfBasis: 'STATED', evidence: ['major-projects.20']},
  {id: 'tiaodeng',              kind: [],           name: '跳蹬',         nameEn: 'Tiaodeng',                    aliases: ['跳磴', '跳磴镇'],                                           areaKm2: null, partOf: [],            partOfBasis: null,     evidence: ['major-projects.39']},
  {id: 'two-rivers-four-banks', kind: [],           name: '两江四岸',     nameEn: 'Two Rivers and Four Banks',   aliases: ['“两江四岸”', 'Liangjiang Si’an', 'two rivers, four banks'], areaKm2: null, partOf: [],            partOfBasis: null,     evidence: ['major-projects.22', 'major-projects.23']}
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

// The commission that speaks of Two Rivers and Four Banks is that of our city (市).
UNWIND [
  {part: 'two-rivers-four-banks', whole: 'chongqing', basis: 'INFERRED', evidence: ['major-projects.23', 'major-projects.24']}
] AS row
OPTIONAL MATCH (part:Place {id: row.part})
OPTIONAL MATCH (whole:Place {id: row.whole})
MERGE (part)-[partOf:PART_OF]->(whole)
SET partOf.basis = row.basis, partOf.evidence = [passageId IN row.evidence | 'cqcd-2021.' + passageId];

// What the year's building goes by: two new (infrastructure, urbanisation) and one major (transport, water works).
UNWIND [
  {id: 'two-new-one-major', name: '两新一重', nameEn: 'Two New and One Major', aliases: ['“两新一重”', 'new infrastructure, new urbanisation and major works'], evidence: ['major-projects.19']}
] AS row
MERGE (initiative:Entity:Initiative {id: row.id})
SET initiative += row {.name, .nameEn, .aliases, .layout, .timeText}
WITH initiative, row
UNWIND row.evidence AS passageId
OPTIONAL MATCH (passage:Passage {id: 'cqcd-2021.' + passageId})
MERGE (initiative)-[:EVIDENCED_BY]->(passage);

// The two departments only speak: an official of each is quoted. The text makes neither of them responsible for a
// programme or project, so they have no RESPONSIBLE_FOR; as departments of the city (市) they are tied to it.
// 长安汽车 is the short name of a company of Chongqing, whose full name says so; the text counts its project among those of our city.
UNWIND [
  {id: 'changan-automobile',                                       kind: ['Company'], name: '重庆长安汽车股份有限公司',   nameEn: 'Chongqing Changan Automobile Co., Ltd.',                      aliases: ['长安汽车', 'Changan', 'Changan Automobile', 'Chang’an Automobile', 'Changan Auto'],     level: 'ENTERPRISE', city: ['chongqing'], evidence: ['major-projects.34']},
  {id: 'chongqing-development-and-reform-commission',              kind: ['Bureau'],  name: '重庆市发展和改革委员会',     nameEn: 'Chongqing Development and Reform Commission',                 aliases: ['市发展改革委', '重庆市发展改革委', '市发改委', '重庆市发改委', '重庆发改委', '发改委'], level: 'MUNICIPAL',  city: ['chongqing'], evidence: ['major-projects.19', 'major-projects.44']},
  {id: 'chongqing-housing-and-urban-rural-development-commission', kind: ['Bureau'],  name: '重庆市住房和城乡建设委员会', nameEn: 'Chongqing Commission of Housing and Urban-Rural Development', aliases: ['市住房城乡建委', '重庆市住房城乡建委', '市住建委', '重庆市住建委', '住建委'],           level: 'MUNICIPAL',  city: ['chongqing'], evidence: ['major-projects.24']}
] AS row
MERGE (body:Entity:Institution {id: row.id})
SET body:$(row.kind), body += row {.name, .nameEn, .aliases, .level}
WITH body, row
CALL (body, row) {
  UNWIND row.city AS cityId
  OPTIONAL MATCH (city:Place {id: cityId})
  MERGE (body)-[:OF_PLACE]->(city)
}
UNWIND row.evidence AS passageId
OPTIONAL MATCH (passage:Passage {id: 'cqcd-2021.' + passageId})
MERGE (body)-[:EVIDENCED_BY]->(passage);

// The node is one of the nation's top nodes; its name says in which city it stands.
UNWIND [
  {id: 'chongqing-national-top-level-node-of-industrial-internet-identifier-resolution', kind: 'IDENTIFIER_NODE', name: '工业互联网标识解析国家顶级节点（重庆）', nameEn: 'National top-level node (Chongqing) of industrial internet identifier resolution', aliases: ['工业互联网标识解析国家顶级节点(重庆)', '标识解析国家顶级节点（重庆）', '重庆顶级节点', '重庆标识解析节点'], side: ['chongqing'], sideBasis: 'NAME', sideStatus: 'STATED', locatedIn: [], evidence: ['major-projects.38']}
] AS row
MERGE (facility:Entity:Facility {id: row.id})
SET facility += row {.kind, .name, .nameEn, .aliases, .sideStatus}
WITH facility, row
CALL (facility, row) {
  UNWIND row.side AS cityId
  OPTIONAL MATCH (city:Place {id: cityId})
  MERGE (facility)-[onSide:ON_SIDE]->(city)
  SET onSide.basis = row.sideBasis, onSide.evidence = [passageId IN row.evidence | 'cqcd-2021.' + passageId]
}
CALL (facility, row) {
  UNWIND row.locatedIn AS placeId
  OPTIONAL MATCH (place:Place {id: placeId})
  MERGE (facility)-[locatedIn:LOCATED_IN]->(place)
  SET locatedIn.evidence = [passageId IN row.evidence | 'cqcd-2021.' + passageId]
}
UNWIND row.evidence AS passageId
OPTIONAL MATCH (passage:Passage {id: 'cqcd-2021.' + passageId})
MERGE (facility)-[:EVIDENCED_BY]->(passage);

// Sets of projects. The two new and the one major are the three that the text itself takes 两新一重 apart into.
// The ten public spaces are not said to belong to any of them.
UNWIND [
  {id: 'major-transport-and-water-works',            name: '交通、水利等重大工程建设',         nameEn: 'Major works in transport, water conservancy and other fields',       aliases: ['一重', '交通水利重大工程', 'One Major'],                                                                                                                           evidence: ['major-projects.19']},
  {id: 'new-infrastructure',                         name: '新型基础设施建设',                 nameEn: 'New infrastructure',                                                 aliases: ['新基建', '新基建项目', '新型基础设施', 'new-infrastructure projects'],                                                                                             evidence: ['major-projects.19', 'major-projects.33']},
  {id: 'new-urbanisation',                           name: '新型城镇化建设',                   nameEn: 'New urbanisation',                                                   aliases: ['新型城镇化', '新型城镇化项目', 'new-urbanisation projects'],                                                                                                       evidence: ['major-projects.19', 'major-projects.30']},
  {id: 'old-neighbourhood-renovation',               name: '老旧小区改造',                     nameEn: 'Renovation of old residential neighbourhoods',                       aliases: ['改造老旧小区', '旧改', 'old residential compounds'],                                                                                                               evidence: ['major-projects.30', 'major-projects.31']},
  {id: 'shanty-town-renovation',                     name: '棚户区危旧房改造',                 nameEn: 'Redevelopment of shanty towns and dilapidated housing',              aliases: ['棚户区改造', '棚改', '危旧房改造', 'shanty-town redevelopment'],                                                                                                   evidence: ['major-projects.30', 'major-projects.32']},
  {id: 'ten-public-spaces-of-two-rivers-four-banks', name: '两江四岸十大公共空间治理提升项目', nameEn: 'Ten public-space improvement projects of Two Rivers and Four Banks', aliases: ['‘两江四岸’十大公共空间治理提升项目', '‘两江四岸’十大公共空间', '两江四岸十大公共空间', '十大公共空间', '十大公共空间治理提升项目', 'ten riverside public spaces'], evidence: ['major-projects.22', 'major-projects.23']},
  {id: 'two-new-projects',                           name: '“两新”项目',                       nameEn: 'Two New projects',                                                   aliases: ['两新', '两新项目', '“两新”', '“两新”建设', '“两新”项目建设', 'new infrastructure and new urbanisation projects'],                                                  evidence: ['major-projects.19', 'major-projects.40']}
] AS row
MERGE (programme:Entity:Programme {id: row.id})
SET programme += row {.name, .nameEn, .aliases}
WITH programme, row
UNWIND row.evidence AS passageId
OPTIONAL MATCH (passage:Passage {id: 'cqcd-2021.' + passageId})
MERGE (programme)-[:EVIDENCED_BY]->(passage);

// What the text calls a project is a project, parks and squares too. 大鱼海棠公园 (22) and 大鱼海棠广场 (23) are two names of one
// project: the same official says in one breath that the former is part of one of the ten, and that the latter is among
// those of the ten that are in use. The nodes that are in use are parts of the programme; whether they are parts of one of its
// ten projects is not stated. 上周末 cannot be dated. 截至11月底 stands at the head of the sentence that ends with the railway
// (INFERRED), of which only the Jiangjin end is on trial. The factory's network and the refitting of its lines are the works
// that the text names. The stage is INFERRED where no word names it: a part of the wetland park has visitors, residents have
// moved back to the courtyard, the car maker pushes its project (大力推进, 开展), machine vision has saved costs.
UNWIND [
  {id: 'bayi-courtyard-renovation',           name: '垫江八一大院改造',                       nameEn: 'Renovation of Bayi Courtyard in Dianjiang', aliases: ['八一大院改造'], naming: 'OURS',                                                                                                              status: 'COMPLETED',          statusStatus: 'INFERRED', statusAsOf: null,               statusAsOfStatus: 'NOT_STATED', statusPeriodStart: null, statusPeriodEnd: null, statusText: '还安装了电梯',                                           partOf: [],                                                                      locatedIn: ['bayi-courtyard', 'dianjiang'],                   connects: [],                       serves: [], evidence: ['major-projects.26', 'major-projects.27', 'major-projects.28']},
  {id: 'changan-5g-ai-machine-vision',        name: '5G+AI机器视觉',                          nameEn: '5G and AI machine vision at Changan',       aliases: ['机器视觉', '机器视觉“眼睛”', 'machine vision'],                                                                                              status: 'IN_OPERATION',       statusStatus: 'INFERRED', statusAsOf: null,               statusAsOfStatus: 'NOT_STATED', statusPeriodStart: null, statusPeriodEnd: null, statusText: '帮企业节约成本',                                         partOf: ['changan-5g-plus-smart-manufacturing'],                                 locatedIn: [],                                                connects: [],                       serves: [], evidence: ['major-projects.35']},
  {id: 'changan-5g-plus-smart-manufacturing', name: '"5G+"智能制造项目',                      nameEn: 'Changan’s 5G+ smart manufacturing project', aliases: ['“5G+”智能制造项目', '5G+智能制造项目', '5G+智能制造', '长安汽车5G+智能制造项目', '5G+ smart manufacturing'],                                 status: 'UNDER_CONSTRUCTION', statusStatus: 'INFERRED', statusAsOf: null,               statusAsOfStatus: 'NOT_STATED', statusPeriodStart: null, statusPeriodEnd: null, statusText: '大力推进',                                               partOf: ['new-infrastructure'],                                                  locatedIn: [],                                                connects: [],                       serves: [], evidence: ['major-projects.33', 'major-projects.34']},
  {id: 'changan-5g-virtual-private-network',  name: '5G虚拟企业专网建设',                     nameEn: '5G virtual private network at Changan',     aliases: ['5G虚拟企业专网', '5G专网'],                                                                                                                  status: 'UNDER_CONSTRUCTION', statusStatus: 'INFERRED', statusAsOf: null,               statusAsOfStatus: 'NOT_STATED', statusPeriodStart: null, statusPeriodEnd: null, statusText: '大力推进',                                               partOf: ['changan-5g-plus-smart-manufacturing'],                                 locatedIn: [],                                                connects: [],                       serves: [], evidence: ['major-projects.34']},
  {id: 'changan-production-line-refit',       name: '生产线适配改造',                         nameEn: 'Refitting of production lines at Changan',  aliases: ['产线改造', '产线适配改造'],                                                                                                                  status: 'UNDER_CONSTRUCTION', statusStatus: 'INFERRED', statusAsOf: null,               statusAsOfStatus: 'NOT_STATED', statusPeriodStart: null, statusPeriodEnd: null, statusText: '开展',                                                   partOf: ['changan-5g-plus-smart-manufacturing'],                                 locatedIn: [],                                                connects: [],                       serves: [], evidence: ['major-projects.34']},
  {id: 'dayu-haitang-park',                   name: '大鱼海棠公园',                           nameEn: 'Dayu Haitang Park',                         aliases: ['大鱼海棠广场', '天空之境', '“天空之境”', 'Big Fish and Begonia Park', 'Dayu Haitang Square'],                                                status: 'IN_OPERATION',       statusStatus: 'STATED',   statusAsOf: null,               statusAsOfStatus: 'NOT_STATED', statusPeriodStart: null, statusPeriodEnd: null, statusText: '陆续建成投用',                                           partOf: ['ten-public-spaces-of-two-rivers-four-banks', 'yabadong-wetland-park'], locatedIn: ['nanan', 'nanbin-road', 'two-rivers-four-banks'], connects: [],                       serves: [], evidence: ['major-projects.20', 'major-projects.21', 'major-projects.22', 'major-projects.23']},
  {id: 'jiangbeizui-riverside-park',          name: '江北嘴江滩公园',                         nameEn: 'Jiangbeizui Riverside Park',                aliases: [],                                                                                                                                            status: 'IN_OPERATION',       statusStatus: 'STATED',   statusAsOf: null,               statusAsOfStatus: 'NOT_STATED', statusPeriodStart: null, statusPeriodEnd: null, statusText: '陆续建成投用',                                           partOf: ['ten-public-spaces-of-two-rivers-four-banks'],                          locatedIn: ['two-rivers-four-banks'],                         connects: [],                       serves: [], evidence: ['major-projects.23']},
  {id: 'jiulongtan-square',                   name: '九龙滩广场',                             nameEn: 'Jiulongtan Square',                         aliases: [],                                                                                                                                            status: 'IN_OPERATION',       statusStatus: 'STATED',   statusAsOf: null,               statusAsOfStatus: 'NOT_STATED', statusPeriodStart: null, statusPeriodEnd: null, statusText: '陆续建成投用',                                           partOf: ['ten-public-spaces-of-two-rivers-four-banks'],                          locatedIn: ['two-rivers-four-banks'],                         connects: [],                       serves: [], evidence: ['major-projects.23']},
  {id: 'tiaodeng-jiangjin-suburban-railway',  name: '市郊铁路（轨道交通延长线）跳蹬至江津线', nameEn: 'Tiaodeng-Jiangjin suburban railway',        aliases: ['市郊铁路(轨道交通延长线)跳蹬至江津线', '市郊铁路跳蹬至江津线', '跳蹬至江津线', '跳蹬至江津线江津区', '江跳线', 'Tiaodeng to Jiangjin line'], status: 'TRIAL_RUN',          statusStatus: 'STATED',   statusAsOf: date('2021-11-30'), statusAsOfStatus: 'INFERRED',   statusPeriodStart: null, statusPeriodEnd: null, statusText: '江津区进入车辆试跑阶段',                                 partOf: [],                                                                      locatedIn: ['jiangjin'],                                      connects: ['jiangjin', 'tiaodeng'], serves: [], evidence: ['major-projects.36', 'major-projects.39']},
  {id: 'yabadong-wetland-park',               name: '雅巴洞湿地公园',                         nameEn: 'Yabadong Wetland Park',                     aliases: [],                                                                                                                                            status: 'STARTED',            statusStatus: 'INFERRED', statusAsOf: null,               statusAsOfStatus: 'NOT_STATED', statusPeriodStart: null, statusPeriodEnd: null, statusText: null,                                                     partOf: ['ten-public-spaces-of-two-rivers-four-banks'],                          locatedIn: ['two-rivers-four-banks'],                         connects: [],                       serves: [], evidence: ['major-projects.22']}
] AS row
MERGE (project:Entity:Project {id: row.id})
SET project += row {.name, .nameEn, .aliases, .naming}
WITH project, row
CALL (project, row) {
  MERGE (report:Entity:StatusReport {id: 'cqcd-2021.status.' + row.id})
  SET
    report.name = row.name + '的进展',
    report.nameEn = 'Status of ' + row.nameEn,
    report += row {.status, .statusStatus, .statusText},
    report.nature = 'MEASURED',
    report.by = 'SOURCE',
    report.asOf = row.statusAsOf,
    report.asOfStatus = row.statusAsOfStatus,
    report.periodStart = row.statusPeriodStart,
    report.periodEnd = row.statusPeriodEnd
  MERGE (report)-[:REPORTS_ON]->(project)
  WITH report, row
  UNWIND row.evidence AS passageId
  OPTIONAL MATCH (passage:Passage {id: 'cqcd-2021.' + passageId})
  MERGE (report)-[:EVIDENCED_BY]->(passage)
}
CALL (project, row) {
  UNWIND row.partOf AS wholeId
  OPTIONAL MATCH (whole:Programme|Project {id: wholeId})
  MERGE (project)-[partOf:PART_OF]->(whole)
  SET partOf.basis = 'STATED', partOf.evidence = [passageId IN row.evidence | 'cqcd-2021.' + passageId]
}
CALL (project, row) {
  UNWIND row.locatedIn AS placeId
  OPTIONAL MATCH (place:Place {id: placeId})
  MERGE (project)-[locatedIn:LOCATED_IN]->(place)
  SET locatedIn.evidence = [passageId IN row.evidence | 'cqcd-2021.' + passageId]
}
CALL (project, row) {
  UNWIND row.connects AS placeId
  OPTIONAL MATCH (place:Place {id: placeId})
  MERGE (project)-[connects:CONNECTS]->(place)
  SET connects.evidence = [passageId IN row.evidence | 'cqcd-2021.' + passageId]
}
CALL (project, row) {
  UNWIND row.serves AS placeId
  OPTIONAL MATCH (place:Place {id: placeId})
  MERGE (project)-[serves:SERVES_AREA]->(place)
  SET serves.evidence = [passageId IN row.evidence | 'cqcd-2021.' + passageId]
}
UNWIND row.evidence AS passageId
OPTIONAL MATCH (passage:Passage {id: 'cqcd-2021.' + passageId})
MERGE (project)-[:EVIDENCED_BY]->(passage);

// What belongs to what beside the above. The courtyard and the railway are given as examples of what goes before or comes
// after, not called part of it (INFERRED).
UNWIND [
  {part: 'bayi-courtyard-renovation',          whole: 'old-neighbourhood-renovation', basis: 'INFERRED', evidence: ['major-projects.26', 'major-projects.30']},
  {part: 'new-infrastructure',                 whole: 'two-new-projects',             basis: 'STATED',   evidence: ['major-projects.19']},
  {part: 'new-urbanisation',                   whole: 'two-new-projects',             basis: 'STATED',   evidence: ['major-projects.19']},
  {part: 'old-neighbourhood-renovation',       whole: 'new-urbanisation',             basis: 'STATED',   evidence: ['major-projects.30']},
  {part: 'shanty-town-renovation',             whole: 'new-urbanisation',             basis: 'STATED',   evidence: ['major-projects.30']},
  {part: 'tiaodeng-jiangjin-suburban-railway', whole: 'new-infrastructure',           basis: 'INFERRED', evidence: ['major-projects.33', 'major-projects.39']}
] AS row
OPTIONAL MATCH (part:Programme|Project {id: row.part})
OPTIONAL MATCH (whole:Programme|Project {id: row.whole})
MERGE (part)-[partOf:PART_OF]->(whole)
SET partOf.basis = row.basis, partOf.evidence = [passageId IN row.evidence | 'cqcd-2021.' + passageId];

// Which shared goal a programme serves.
UNWIND [
  {work: 'major-transport-and-water-works', initiative: 'two-new-one-major', basis: 'STATED', evidence: ['major-projects.19']},
  {work: 'two-new-projects',                initiative: 'two-new-one-major', basis: 'STATED', evidence: ['major-projects.19']}
] AS row
OPTIONAL MATCH (work:Programme|Project|Initiative {id: row.work})
OPTIONAL MATCH (initiative:Initiative {id: row.initiative})
MERGE (work)-[serves:SERVES]->(initiative)
SET serves.basis = row.basis, serves.evidence = [passageId IN row.evidence | 'cqcd-2021.' + passageId];

// The one body that the text has do a project: the car maker.
UNWIND [
  {body: 'changan-automobile', work: 'changan-5g-plus-smart-manufacturing', role: 'IMPLEMENTER', evidence: ['major-projects.34']},
  {body: 'changan-automobile', work: 'changan-5g-virtual-private-network',  role: 'IMPLEMENTER', evidence: ['major-projects.34']},
  {body: 'changan-automobile', work: 'changan-production-line-refit',       role: 'IMPLEMENTER', evidence: ['major-projects.34']}
] AS row
OPTIONAL MATCH (body:Institution {id: row.body})
OPTIONAL MATCH (work:Project|Programme {id: row.work})
MERGE (body)-[responsible:RESPONSIBLE_FOR]->(work)
SET responsible.role = row.role, responsible.evidence = [passageId IN row.evidence | 'cqcd-2021.' + passageId];

// What is measured. Resolutions are counted in 次; for registrations no unit is printed, and identifiers are counted in 个.
UNWIND [
  {id: 'indicator-5g-base-stations',              name: '5G基站数量',               nameEn: '5G base stations',                                                              aliases: ['5G基站', '5G stations'],                unit: '个',     direction: 'UP', evidence: ['major-projects.36']},
  {id: 'indicator-5g-coverage-of-key-areas',      name: '区县重点区域5G网络覆盖率', nameEn: '5G coverage of the key areas of districts and counties',                        aliases: ['5G网络全覆盖', '5G覆盖率'],             unit: '%',      direction: 'UP', evidence: ['major-projects.36']},
  {id: 'indicator-charging-points',               name: '充电桩数量',               nameEn: 'Charging points',                                                               aliases: ['充电桩', 'charging piles'],             unit: '个',     direction: 'UP', evidence: ['major-projects.37']},
  {id: 'indicator-cost-saved',                    name: '节约成本',                 nameEn: 'Costs saved',                                                                   aliases: ['成本节约', 'savings'],                  unit: '元',     direction: 'UP', evidence: ['major-projects.35']},
  {id: 'indicator-identifier-registrations',      name: '标识注册量',               nameEn: 'Identifiers registered',                                                        aliases: ['累计标识注册量'],                       unit: '个',     direction: 'UP', evidence: ['major-projects.38']},
  {id: 'indicator-identifier-resolutions',        name: '标识解析量',               nameEn: 'Identifier resolutions',                                                        aliases: ['解析量'],                               unit: '次',     direction: 'UP', evidence: ['major-projects.38']},
  {id: 'indicator-identifier-secondary-nodes',    name: '标识解析二级节点数量',     nameEn: 'Secondary nodes of identifier resolution',                                      aliases: ['二级节点'],                             unit: '个',     direction: 'UP', evidence: ['major-projects.38']},
  {id: 'indicator-old-neighbourhoods',            name: '改造老旧小区数量',         nameEn: 'Old residential neighbourhoods renovated',                                      aliases: ['老旧小区数量'],                         unit: '个',     direction: 'UP', evidence: ['major-projects.31']},
  {id: 'indicator-old-neighbourhoods-floor-area', name: '老旧小区改造面积',         nameEn: 'Floor area of old residential neighbourhoods renovated',                        aliases: [],                                       unit: '平方米', direction: 'UP', evidence: ['major-projects.31']},
  {id: 'indicator-old-neighbourhoods-households', name: '老旧小区改造惠及户数',     nameEn: 'Households that benefit from the renovation of old residential neighbourhoods', aliases: ['惠及居民'],                             unit: '户',     direction: 'UP', evidence: ['major-projects.31']},
  {id: 'indicator-public-space-projects',         name: '公共空间治理提升项目数量', nameEn: 'Public-space improvement projects',                                             aliases: [],                                       unit: '个',     direction: null, evidence: ['major-projects.22']},
  {id: 'indicator-shanty-town-floor-area',        name: '棚户区改造面积',           nameEn: 'Floor area of shanty towns redeveloped',                                        aliases: [],                                       unit: '平方米', direction: 'UP', evidence: ['major-projects.32']},
  {id: 'indicator-shanty-town-households',        name: '棚户区改造户数',           nameEn: 'Households in redeveloped shanty towns',                                        aliases: [],                                       unit: '户',     direction: 'UP', evidence: ['major-projects.32']},
  {id: 'indicator-shanty-town-residents',         name: '搬出棚户区的人数',         nameEn: 'Residents rehoused from shanty towns',                                          aliases: ['棚户区群众', '出棚进楼', '“出棚进楼”'], unit: '人',     direction: 'UP', evidence: ['major-projects.32']},
  {id: 'indicator-two-new-projects',              name: '“两新”项目数量',           nameEn: 'Two New projects',                                                              aliases: [],                                       unit: '个',     direction: null, evidence: ['major-projects.40']}
] AS row
MERGE (indicator:Entity:Indicator {id: row.id})
SET indicator += row {.name, .nameEn, .aliases, .unit, .direction}
WITH indicator, row
UNWIND row.evidence AS passageId
OPTIONAL MATCH (passage:Passage {id: 'cqcd-2021.' + passageId})
MERGE (indicator)-[:EVIDENCED_BY]->(passage);

// The figures. A date at the head of a sentence governs its clauses up to the next date: 截至11月底 is STATED for the
// 5G stations and INFERRED for what follows them. The saving is that of machine vision alone (仅此一项), and so the least
// that the project saved the company.
UNWIND [
  {id: 'cqcd-2021-5g-base-stations',              indicator: 'indicator-5g-base-stations',              name: '重庆5G基站7万余个',                      nameEn: 'More than 70,000 5G base stations in Chongqing',                                   value: 70000,      valueText: '7万余',  unit: '个',     comparator: 'MORE_THAN', nature: 'MEASURED', asOf: date('2021-11-30'), asOfStatus: 'STATED',         periodStart: null,               periodEnd: null,               timeText: '截至11月底',       observes: ['chongqing', 'new-infrastructure'],                                                           evidence: ['major-projects.36']},
  {id: 'cqcd-2021-5g-coverage-of-key-areas',      indicator: 'indicator-5g-coverage-of-key-areas',      name: '5G覆盖所有区县的重点区域',               nameEn: '5G covers the key areas of every district and county',                             value: 100,        valueText: '全覆盖', unit: '%',      comparator: 'EXACT',     nature: 'MEASURED', asOf: date('2021-11-30'), asOfStatus: 'STATED',         periodStart: null,               periodEnd: null,               timeText: '截至11月底',       observes: ['chongqing', 'new-infrastructure'],                                                           evidence: ['major-projects.36']},
  {id: 'cqcd-2021-changan-cost-saved',            indicator: 'indicator-cost-saved',                    name: '长安汽车靠机器视觉节约成本3000万元以上', nameEn: 'Machine vision saved Changan more than 30 million yuan',                           value: 30000000,   valueText: '3000万', unit: '元',     comparator: 'MORE_THAN', nature: 'MEASURED', asOf: null,               asOfStatus: 'NOT_STATED',     periodStart: null,               periodEnd: null,               timeText: null,               observes: ['changan-5g-ai-machine-vision', 'changan-5g-plus-smart-manufacturing', 'changan-automobile'], evidence: ['major-projects.35']},
  {id: 'cqcd-2021-charging-points',               indicator: 'indicator-charging-points',               name: '充电桩3.7万个，居西部前列',              nameEn: '37,000 charging points, among the most in western China',                          value: 37000,      valueText: '3.7万',  unit: '个',     comparator: 'EXACT',     nature: 'MEASURED', asOf: date('2021-11-30'), asOfStatus: 'INFERRED',       periodStart: null,               periodEnd: null,               timeText: '截至11月底',       observes: ['chongqing', 'new-infrastructure'],                                                           evidence: ['major-projects.36', 'major-projects.37']},
  {id: 'cqcd-2021-identifier-registrations',      indicator: 'indicator-identifier-registrations',      name: '标识注册量60.2亿个',                     nameEn: '6.02 billion identifiers registered',                                              value: 6020000000, valueText: '60.2亿', unit: '个',     comparator: 'EXACT',     nature: 'MEASURED', asOf: date('2021-11-30'), asOfStatus: 'INFERRED', counting: 'CUMULATIVE',       periodStart: null,               periodEnd: null,               timeText: '截至11月底',       observes: ['chongqing-national-top-level-node-of-industrial-internet-identifier-resolution'],            evidence: ['major-projects.36', 'major-projects.38']},
  {id: 'cqcd-2021-identifier-resolutions',        indicator: 'indicator-identifier-resolutions',        name: '标识解析量31.7亿次',                     nameEn: '3.17 billion identifier resolutions',                                              value: 3170000000, valueText: '31.7亿', unit: '次',     comparator: 'EXACT',     nature: 'MEASURED', asOf: date('2021-11-30'), asOfStatus: 'INFERRED', counting: 'CUMULATIVE',       periodStart: null,               periodEnd: null,               timeText: '截至11月底',       observes: ['chongqing-national-top-level-node-of-industrial-internet-identifier-resolution'],            evidence: ['major-projects.36', 'major-projects.38']},
  {id: 'cqcd-2021-identifier-secondary-nodes',    indicator: 'indicator-identifier-secondary-nodes',    name: '上线二级节点19个',                       nameEn: '19 secondary nodes in operation',                                                  value: 19,         valueText: '19',     unit: '个',     comparator: 'EXACT',     nature: 'MEASURED', asOf: date('2021-11-30'), asOfStatus: 'INFERRED',       periodStart: null,               periodEnd: null,               timeText: '截至11月底',       observes: ['chongqing-national-top-level-node-of-industrial-internet-identifier-resolution'],            evidence: ['major-projects.36', 'major-projects.38']},
  {id: 'cqcd-2021-old-neighbourhoods',            indicator: 'indicator-old-neighbourhoods',            name: '改造老旧小区2103个',                     nameEn: '2,103 old residential neighbourhoods renovated',                                   value: 2103,       valueText: '2103',   unit: '个',     comparator: 'EXACT',     nature: 'MEASURED', asOf: null,               asOfStatus: 'NOT_STATED',     periodStart: null,               periodEnd: null,               timeText: '截至目前',         observes: ['chongqing', 'old-neighbourhood-renovation'],                                                 evidence: ['major-projects.31']},
  {id: 'cqcd-2021-old-neighbourhoods-floor-area', indicator: 'indicator-old-neighbourhoods-floor-area', name: '老旧小区改造面积3309万平方米',           nameEn: '33.09 million square metres of old residential neighbourhoods renovated',          value: 33090000,   valueText: '3309万', unit: '平方米', comparator: 'EXACT',     nature: 'MEASURED', asOf: null,               asOfStatus: 'NOT_STATED',     periodStart: null,               periodEnd: null,               timeText: '截至目前',         observes: ['chongqing', 'old-neighbourhood-renovation'],                                                 evidence: ['major-projects.31']},
  {id: 'cqcd-2021-old-neighbourhoods-households', indicator: 'indicator-old-neighbourhoods-households', name: '老旧小区改造惠及38万户',                 nameEn: '380,000 households benefit from the renovation of old residential neighbourhoods', value: 380000,     valueText: '38万',   unit: '户',     comparator: 'EXACT',     nature: 'MEASURED', asOf: null,               asOfStatus: 'NOT_STATED',     periodStart: null,               periodEnd: null,               timeText: '截至目前',         observes: ['chongqing', 'old-neighbourhood-renovation'],                                                 evidence: ['major-projects.31']},
  {id: 'cqcd-2021-public-space-projects',         indicator: 'indicator-public-space-projects',         name: '两江四岸公共空间项目十个',               nameEn: 'Ten public-space improvement projects of Two Rivers and Four Banks',               value: 10,         valueText: '十大',   unit: '个',     comparator: 'EXACT',     nature: 'MEASURED', asOf: null,               asOfStatus: 'NOT_STATED',     periodStart: null,               periodEnd: null,               timeText: null,               observes: ['ten-public-spaces-of-two-rivers-four-banks'],                                                evidence: ['major-projects.22']},
  {id: 'cqcd-2021-shanty-town-floor-area',        indicator: 'indicator-shanty-town-floor-area',        name: '棚户区改造面积3515万平方米',             nameEn: '35.15 million square metres of shanty towns redeveloped',                          value: 35150000,   valueText: '3515万', unit: '平方米', comparator: 'EXACT',     nature: 'MEASURED', asOf: null,               asOfStatus: 'NOT_STATED',     periodStart: null,               periodEnd: null,               timeText: '截至目前',         observes: ['chongqing', 'shanty-town-renovation'],                                                       evidence: ['major-projects.31', 'major-projects.32']},
  {id: 'cqcd-2021-shanty-town-households',        indicator: 'indicator-shanty-town-households',        name: '棚户区改造31.6万户',                     nameEn: '316,000 households in redeveloped shanty towns',                                   value: 316000,     valueText: '31.6万', unit: '户',     comparator: 'EXACT',     nature: 'MEASURED', asOf: null,               asOfStatus: 'NOT_STATED',     periodStart: null,               periodEnd: null,               timeText: '截至目前',         observes: ['chongqing', 'shanty-town-renovation'],                                                       evidence: ['major-projects.31', 'major-projects.32']},
  {id: 'cqcd-2021-shanty-town-residents',         indicator: 'indicator-shanty-town-residents',         name: '搬出棚户区110万人',                      nameEn: '1.1 million residents rehoused from shanty towns',                                 value: 1100000,    valueText: '110万',  unit: '人',     comparator: 'EXACT',     nature: 'MEASURED', asOf: null,               asOfStatus: 'NOT_STATED',     periodStart: null,               periodEnd: null,               timeText: '截至目前',         observes: ['chongqing', 'shanty-town-renovation'],                                                       evidence: ['major-projects.31', 'major-projects.32']},
  {id: 'cqcd-2021-two-new-projects',              indicator: 'indicator-two-new-projects',              name: '今年“两新”项目60多个',                   nameEn: 'More than 60 Two New projects in 2021',                                            value: 60,         valueText: '60多',   unit: '个',     comparator: 'MORE_THAN', nature: 'MEASURED', asOf: null,               asOfStatus: 'NOT_APPLICABLE', periodStart: date('2021-01-01'), periodEnd: date('2021-12-31'), timeText: '今年',             observes: ['two-new-projects'],                                                                          evidence: ['major-projects.40']}
] AS row
OPTIONAL MATCH (indicator:Indicator {id: row.indicator})
MERGE (observation:Entity:Observation {id: row.id})
SET observation += row {
  .name, .nameEn, .value, .valueText, .unit, .comparator, .nature, .asOf, .asOfStatus, .periodStart, .periodEnd, .timeText
}
SET observation.counting = CASE
  WHEN row.counting IS NOT NULL THEN row.counting
  WHEN row.periodStart IS NOT NULL THEN 'IN_PERIOD'
  WHEN row.asOf IS NOT NULL THEN 'AT_DATE'
END
MERGE (observation)-[:OF_INDICATOR]->(indicator)
WITH observation, row
CALL (observation, row) {
  UNWIND row.observes AS thingId
  OPTIONAL MATCH (thing:Project|Programme|Place|Facility|Institution {id: thingId})
  MERGE (observation)-[:OBSERVES]->(thing)
}
UNWIND row.evidence AS passageId
OPTIONAL MATCH (passage:Passage {id: 'cqcd-2021.' + passageId})
MERGE (observation)-[:EVIDENCED_BY]->(passage);
