// Green development, and what the year's investment came to (passages 41 to 61 of the second article).

// Places of the section. Where they lie is geography, which seed 96 states as such: the text says no more than their names, and
// that the river basin is one of our city's (我市).
UNWIND [
  {id: 'chayuan-new-area',   kind: ['FunctionalZone'], name: '茶园新区',             nameEn: 'Chayuan New Area',                          aliases: ['茶园', 'Chayuan'],                                        areaKm2: null, partOf: [], partOfBasis: null, evidence: ['major-projects.55']},
  {id: 'guangyang-island',   kind: [],                 name: '广阳岛',               nameEn: 'Guangyang Island',                          aliases: ['Guangyang Isle', 'Guangyangdao'],                         areaKm2: null, partOf: [], partOfBasis: null, evidence: ['major-projects.48']},
  {id: 'liangping',          kind: ['District'],       name: '梁平区',               nameEn: 'Liangping District',                        aliases: ['梁平', 'Liangping'],                                      areaKm2: null, partOf: [], partOfBasis: null, evidence: ['major-projects.52']},
  {id: 'longxi-river-basin', kind: [],                 name: '龙溪河流域',           nameEn: 'Longxi River basin',                        aliases: ['龙溪河', '梁平龙溪河', '梁平的“母亲河”', 'Longxi River'], areaKm2: null, partOf: [], partOfBasis: null, evidence: ['major-projects.52']},
  {id: 'pengshui',           kind: ['County'],         name: '彭水苗族土家族自治县', nameEn: 'Pengshui Miao and Tujia Autonomous County', aliases: ['彭水', '彭水县', 'Pengshui'],                             areaKm2: null, partOf: [], partOfBasis: null, evidence: ['major-projects.56']},
  {id: 'qianjiang',          kind: ['District'],       name: '黔江区',               nameEn: 'Qianjiang District',                        aliases: ['黔江', 'Qianjiang'],                                      areaKm2: null, partOf: [], partOfBasis: null, evidence: ['major-projects.55']},
  {id: 'wulong',             kind: ['District'],       name: '武隆区',               nameEn: 'Wulong District',                           aliases: ['武隆', 'Wulong'],                                         areaKm2: null, partOf: [], partOfBasis: null, evidence: ['major-projects.55', 'major-projects.56']}
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

UNWIND [
  {part: 'longxi-river-basin', whole: 'chongqing', basis: 'INFERRED', evidence: ['major-projects.51', 'major-projects.52']}
] AS row
OPTIONAL MATCH (part:Place {id: row.part})
OPTIONAL MATCH (whole:Place {id: row.whole})
MERGE (part)-[partOf:PART_OF]->(whole)
SET partOf.basis = row.basis, partOf.evidence = [passageId IN row.evidence | 'cqcd-2021.' + passageId];

// Goals. 双碳 is peak carbon and carbon neutrality together. Whose work report named them first, the nation's or the
// city's, is not stated, so that report is not the city's of passage 60. The controls and the campaign are what the text
// lists under 双碳; who carries them out is not stated.
UNWIND [
  {id: 'carbon-intensity-control',                    name: '碳排放强度控制',         nameEn: 'Control of carbon intensity',                                aliases: ['碳强度控制'],                                                                                                                              evidence: ['major-projects.53']},
  {id: 'curbing-energy-intensive-projects',           name: '遏制高耗能、高排放项目', nameEn: 'Curbing energy-intensive and high-emission projects',        aliases: ['遏制两高项目'],                                                                                                                            evidence: ['major-projects.53']},
  {id: 'dual-carbon',                                 name: '双碳',                   nameEn: 'Dual carbon goals: carbon peaking and carbon neutrality',    aliases: ['“双碳”', '“双碳”战略', '“双碳”目标', '双碳战略', '双碳目标', '碳达峰', '碳中和', '“碳达峰”“碳中和”', '碳达峰碳中和', 'dual carbon goals'], evidence: ['major-projects.42', 'major-projects.43', 'major-projects.53']},
  {id: 'dual-control-of-energy',                      name: '能耗双控',               nameEn: 'Dual control of energy consumption',                         aliases: ['能耗双控制'],                                                                                                                              evidence: ['major-projects.53']},
  {id: 'energy-saving-and-carbon-reduction-campaign', name: '重点领域节能降碳行动',   nameEn: 'Energy-saving and carbon-reduction campaign in key sectors', aliases: ['节能降碳行动', '节能降碳', 'energy efficiency campaign'],                                                                                  evidence: ['major-projects.53']},
  {id: 'international-wetland-city',                  name: '国际湿地城市',           nameEn: 'International wetland city',                                 aliases: ['创建国际湿地城市', '湿地城市', 'wetland city'],                                                                                            evidence: ['major-projects.52']},
  {id: 'three-lives-win-win',                         name: '三生共赢',               nameEn: 'Win-win for production, living and ecology',                 aliases: ['“三生共赢”', '生产、生活、生态', '“生产、生活、生态”', '三生'], timeText: '2021年',                                                        evidence: ['major-projects.51']}
] AS row
MERGE (initiative:Entity:Initiative {id: row.id})
SET initiative += row {.name, .nameEn, .aliases, .layout, .timeText}
WITH initiative, row
UNWIND row.evidence AS passageId
OPTIONAL MATCH (passage:Passage {id: 'cqcd-2021.' + passageId})
MERGE (initiative)-[:EVIDENCED_BY]->(passage);

// The sewage works that stands and the extension of it that is built are two things.
UNWIND [
  {id: 'chayuan-sewage-treatment-plant', kind: 'SEWAGE_TREATMENT_PLANT', name: '茶园新区城市污水处理厂', nameEn: 'Chayuan New Area wastewater treatment plant', aliases: ['茶园污水处理厂', '茶园新区污水处理厂'], side: ['chongqing'], sideBasis: 'STATED', sideStatus: 'STATED', locatedIn: ['chayuan-new-area'], evidence: ['major-projects.54', 'major-projects.55']}
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

// Sets of projects. The four fields are those that the city's work report stresses; that they are the joint projects
// of the first part of the article (成渝双城) is not stated.
UNWIND [
  {id: 'ecological-and-environmental-projects',         name: '生态环保建设',                         nameEn: 'Ecological and environmental projects',                                         aliases: ['生态环保项目', 'environmental protection projects'],        evidence: ['major-projects.44']},
  {id: 'projects-in-chengdu-chongqing-twin-cities',     name: '成渝双城领域重大项目',                 nameEn: 'Major projects for the Chengdu-Chongqing twin cities',                          aliases: ['成渝双城领域'], naming: 'OURS',                             evidence: ['major-projects.60']},
  {id: 'projects-in-fields-of-the-work-report',         name: '市政府工作报告重点强调领域的重大项目', nameEn: 'Major projects in the fields stressed by the municipal government work report', aliases: [], naming: 'OURS',                                           evidence: ['major-projects.60']},
  {id: 'projects-in-modern-industry',                   name: '现代产业领域重大项目',                 nameEn: 'Major projects in modern industry',                                             aliases: ['现代产业领域'], naming: 'OURS',                             evidence: ['major-projects.60']},
  {id: 'projects-in-science-and-technology-innovation', name: '科技创新领域重大项目',                 nameEn: 'Major projects in science and technology innovation',                           aliases: ['科技创新领域'], naming: 'OURS',                             evidence: ['major-projects.60']},
  {id: 'projects-in-urban-improvement',                 name: '城市提升领域重大项目',                 nameEn: 'Major projects in urban improvement',                                           aliases: ['城市提升领域'], naming: 'OURS',                             evidence: ['major-projects.60']},
  {id: 'sewage-treatment-projects',                     name: '污水处理重点项目',                     nameEn: 'Key wastewater treatment projects',                                             aliases: ['7个污水处理重点项目', 'key sewage treatment projects'],     evidence: ['major-projects.44', 'major-projects.54', 'major-projects.55']},
  {id: 'waste-incineration-plants',                     name: '垃圾焚烧发电厂建设',                   nameEn: 'Construction of waste-to-energy incineration plants',                           aliases: ['垃圾焚烧发电厂', '垃圾焚烧发电', 'waste-to-energy plants'], evidence: ['major-projects.44', 'major-projects.54', 'major-projects.55']}
] AS row
MERGE (programme:Entity:Programme {id: row.id})
SET programme += row {.name, .nameEn, .aliases, .naming}
WITH programme, row
UNWIND row.evidence AS passageId
OPTIONAL MATCH (passage:Passage {id: 'cqcd-2021.' + passageId})
MERGE (programme)-[:EVIDENCED_BY]->(passage);

// What the year pushes ahead (推进 … 建设) is UNDER_CONSTRUCTION; whether the extension of the sewage works is new or goes
// on (新建、续建) is not stated of it alone. The Longxi project is about to act (准备): PLANNED, and so are its four works.
// Of the six areas two are named, of the seven sewage projects one; the others stay unnamed. 今年 is the year 2021; 去年起 opens a
// period in 2020 that has no end. That works are carried out (实施), or expected to be done in part, names no stage: INFERRED.
UNWIND [
  {id: 'chayuan-sewage-treatment-plant-phase-three',        name: '茶园新区城市污水处理厂三期扩建',                      nameEn: 'Third-phase expansion of the Chayuan New Area wastewater treatment plant',                                                       aliases: ['茶园污水处理厂三期', '茶园新区城市污水处理厂三期'],                                                                           status: 'UNDER_CONSTRUCTION', statusStatus: 'STATED',   statusAsOf: null, statusAsOfStatus: 'NOT_APPLICABLE', statusPeriodStart: date('2021-01-01'), statusPeriodEnd: date('2021-12-31'), statusText: '新建、续建',               partOf: ['sewage-treatment-projects'],               locatedIn: ['chayuan-new-area'],                connects: [], serves: [],                     evidence: ['major-projects.55']},
  {id: 'guangyang-island-ecological-restoration',           name: '广阳岛生态修复工程',                                  nameEn: 'Ecological restoration of Guangyang Island',                                                                                     aliases: ['一系列生态修复工程', '广阳岛生态修复'],                                                                                       status: 'UNDER_CONSTRUCTION', statusStatus: 'INFERRED', statusAsOf: null, statusAsOfStatus: 'NOT_APPLICABLE', statusPeriodStart: date('2020-01-01'), statusPeriodEnd: null,               statusText: '连续实施',                 partOf: [],                                          locatedIn: ['guangyang-island'],                connects: [], serves: [],                     evidence: ['major-projects.48']},
  {id: 'guangyang-island-ecological-restoration-phase-two', name: '广阳岛生态二期修复',                                  nameEn: 'Second phase of the ecological restoration of Guangyang Island',                                                                 aliases: ['广阳岛生态修复二期', '广阳岛二期', '生态二期修复'],                                                                           status: 'UNDER_CONSTRUCTION', statusStatus: 'INFERRED', statusAsOf: null, statusAsOfStatus: 'NOT_STATED',     statusPeriodStart: null,               statusPeriodEnd: null,               statusText: '可完成60%',                partOf: ['guangyang-island-ecological-restoration'], locatedIn: ['guangyang-island'],                connects: [], serves: [],                     evidence: ['major-projects.48']},
  {id: 'longxi-river-ppp',                                  name: '梁平龙溪河流域水环境综合治理与可持续发展试点PPP项目', nameEn: 'PPP pilot project for integrated water environment management and sustainable development in the Longxi River basin, Liangping', aliases: ['龙溪河PPP项目', '龙溪河流域PPP项目', '梁平龙溪河流域水环境综合治理', '龙溪河流域水环境综合治理', 'Longxi River PPP project'], status: 'PLANNED',            statusStatus: 'STATED',   statusAsOf: null, statusAsOfStatus: 'NOT_STATED',     statusPeriodStart: null,               statusPeriodEnd: null,               statusText: '准备',                     partOf: [],                                          locatedIn: ['liangping', 'longxi-river-basin'], connects: [], serves: [],                     evidence: ['major-projects.52']},
  {id: 'longxi-river-ppp-farm-pollution',                   name: '农业面源污染治理',                                    nameEn: 'Control of agricultural non-point source pollution in the Longxi River basin',                                                   aliases: ['面源污染治理'],                                                                                                               status: 'PLANNED',            statusStatus: 'STATED',   statusAsOf: null, statusAsOfStatus: 'NOT_STATED',     statusPeriodStart: null,               statusPeriodEnd: null,               statusText: '准备',                     partOf: ['longxi-river-ppp'],                        locatedIn: ['liangping', 'longxi-river-basin'], connects: [], serves: [],                     evidence: ['major-projects.52']},
  {id: 'longxi-river-ppp-rural-waste',                      name: '农村垃圾收集治理',                                    nameEn: 'Rural waste collection and treatment in the Longxi River basin',                                                                 aliases: ['农村垃圾治理'],                                                                                                               status: 'PLANNED',            statusStatus: 'STATED',   statusAsOf: null, statusAsOfStatus: 'NOT_STATED',     statusPeriodStart: null,               statusPeriodEnd: null,               statusText: '准备',                     partOf: ['longxi-river-ppp'],                        locatedIn: ['liangping', 'longxi-river-basin'], connects: [], serves: [],                     evidence: ['major-projects.52']},
  {id: 'longxi-river-ppp-sewage',                           name: '污水处理设施、管网',                                  nameEn: 'Wastewater treatment facilities and sewers in the Longxi River basin',                                                           aliases: ['污水处理设施', '污水管网'],                                                                                                   status: 'PLANNED',            statusStatus: 'STATED',   statusAsOf: null, statusAsOfStatus: 'NOT_STATED',     statusPeriodStart: null,               statusPeriodEnd: null,               statusText: '准备',                     partOf: ['longxi-river-ppp'],                        locatedIn: ['liangping', 'longxi-river-basin'], connects: [], serves: [],                     evidence: ['major-projects.52']},
  {id: 'longxi-river-ppp-wetland',                          name: '河流湿地',                                            nameEn: 'River wetlands in the Longxi River basin',                                                                                       aliases: ['河流湿地工程'],                                                                                                               status: 'PLANNED',            statusStatus: 'STATED',   statusAsOf: null, statusAsOfStatus: 'NOT_STATED',     statusPeriodStart: null,               statusPeriodEnd: null,               statusText: '准备',                     partOf: ['longxi-river-ppp'],                        locatedIn: ['liangping', 'longxi-river-basin'], connects: [], serves: [],                     evidence: ['major-projects.52']},
  {id: 'qianjiang-waste-incineration-plant',                name: '黔江垃圾焚烧发电厂',                                  nameEn: 'Qianjiang waste-to-energy incineration plant',                                                                                   aliases: ['黔江区垃圾焚烧发电厂', '黔江垃圾焚烧发电'], naming: 'OURS',                                                                   status: 'UNDER_CONSTRUCTION', statusStatus: 'STATED',   statusAsOf: null, statusAsOfStatus: 'NOT_APPLICABLE', statusPeriodStart: date('2021-01-01'), statusPeriodEnd: date('2021-12-31'), statusText: '重点推进',                 partOf: ['waste-incineration-plants'],               locatedIn: ['qianjiang'],                       connects: [], serves: [],                     evidence: ['major-projects.55']},
  {id: 'wulong-waste-incineration-plant',                   name: '武隆区生活垃圾焚烧发电项目',                          nameEn: 'Wulong household waste-to-energy incineration project',                                                                          aliases: ['武隆垃圾焚烧发电厂', '武隆生活垃圾焚烧发电项目', '武隆区生活垃圾焚烧发电厂'],                                                 status: 'UNDER_CONSTRUCTION', statusStatus: 'STATED',   statusAsOf: null, statusAsOfStatus: 'NOT_APPLICABLE', statusPeriodStart: date('2021-01-01'), statusPeriodEnd: date('2021-12-31'), statusText: '重点推进',                 partOf: ['waste-incineration-plants'],               locatedIn: ['wulong'],                          connects: [], serves: ['pengshui', 'wulong'], evidence: ['major-projects.55', 'major-projects.56']}
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

// What belongs to what beside the above. Waste and sewage are named as parts of the environmental projects (STATED);
// the island and the river are given as examples of them (INFERRED).
UNWIND [
  {part: 'guangyang-island-ecological-restoration',       whole: 'ecological-and-environmental-projects', basis: 'INFERRED', evidence: ['major-projects.44', 'major-projects.48']},
  {part: 'longxi-river-ppp',                              whole: 'ecological-and-environmental-projects', basis: 'INFERRED', evidence: ['major-projects.44', 'major-projects.52']},
  {part: 'projects-in-chengdu-chongqing-twin-cities',     whole: 'projects-in-fields-of-the-work-report', basis: 'STATED',   evidence: ['major-projects.60']},
  {part: 'projects-in-modern-industry',                   whole: 'projects-in-fields-of-the-work-report', basis: 'STATED',   evidence: ['major-projects.60']},
  {part: 'projects-in-science-and-technology-innovation', whole: 'projects-in-fields-of-the-work-report', basis: 'STATED',   evidence: ['major-projects.60']},
  {part: 'projects-in-urban-improvement',                 whole: 'projects-in-fields-of-the-work-report', basis: 'STATED',   evidence: ['major-projects.60']},
  {part: 'sewage-treatment-projects',                     whole: 'ecological-and-environmental-projects', basis: 'STATED',   evidence: ['major-projects.44', 'major-projects.55']},
  {part: 'waste-incineration-plants',                     whole: 'ecological-and-environmental-projects', basis: 'STATED',   evidence: ['major-projects.44', 'major-projects.55']}
] AS row
OPTIONAL MATCH (part:Programme|Project {id: row.part})
OPTIONAL MATCH (whole:Programme|Project {id: row.whole})
MERGE (part)-[partOf:PART_OF]->(whole)
SET partOf.basis = row.basis, partOf.evidence = [passageId IN row.evidence | 'cqcd-2021.' + passageId];

// Which shared goal they serve. That the environmental projects answer 双碳 is how the text asks (43) and answers (44); the
// controls and the campaign are named under it (53). The twin cities of passage 60 are read as their economic circle.
UNWIND [
  {work: 'carbon-intensity-control',                    initiative: 'dual-carbon',                       basis: 'STATED',   evidence: ['major-projects.53']},
  {work: 'curbing-energy-intensive-projects',           initiative: 'dual-carbon',                       basis: 'STATED',   evidence: ['major-projects.53']},
  {work: 'dual-control-of-energy',                      initiative: 'dual-carbon',                       basis: 'STATED',   evidence: ['major-projects.53']},
  {work: 'ecological-and-environmental-projects',       initiative: 'dual-carbon',                       basis: 'STATED',   evidence: ['major-projects.43', 'major-projects.44']},
  {work: 'energy-saving-and-carbon-reduction-campaign', initiative: 'dual-carbon',                       basis: 'STATED',   evidence: ['major-projects.53']},
  {work: 'longxi-river-ppp',                            initiative: 'international-wetland-city',        basis: 'STATED',   evidence: ['major-projects.52']},
  {work: 'longxi-river-ppp',                            initiative: 'three-lives-win-win',               basis: 'STATED',   evidence: ['major-projects.51', 'major-projects.52']},
  {work: 'projects-in-chengdu-chongqing-twin-cities',   initiative: 'chengdu-chongqing-economic-circle', basis: 'INFERRED', evidence: ['major-projects.60']}
] AS row
OPTIONAL MATCH (work:Programme|Project|Initiative {id: row.work})
OPTIONAL MATCH (initiative:Initiative {id: row.initiative})
MERGE (work)-[serves:SERVES]->(initiative)
SET serves.basis = row.basis, serves.evidence = [passageId IN row.evidence | 'cqcd-2021.' + passageId];

// What is measured. The text says 投资, not of what kind; the lead over the nation is in percentage points.
UNWIND [
  {id: 'indicator-ecological-restoration-completed',             name: '生态修复完成比例',               nameEn: 'Share of ecological restoration completed',                aliases: [],                                   unit: '%',         direction: 'UP', evidence: ['major-projects.48']},
  {id: 'indicator-electricity-per-year',                         name: '年发电量',                       nameEn: 'Annual electricity output',                                aliases: ['发电量'],                           unit: '千瓦时/年', direction: 'UP', evidence: ['major-projects.56']},
  {id: 'indicator-infrastructure-investment-growth',             name: '基础设施投资同比增速',           nameEn: 'Year-on-year growth of infrastructure investment',         aliases: ['基础设施投资增长'],                 unit: '%',         direction: 'UP', evidence: ['major-projects.59']},
  {id: 'indicator-infrastructure-investment-growth-over-nation', name: '基础设施投资增速高于全国的幅度', nameEn: 'Infrastructure investment growth above the national rate', aliases: [],                                   unit: '个百分点',  direction: 'UP', evidence: ['major-projects.59']},
  {id: 'indicator-investment-growth',                            name: '投资同比增速',                   nameEn: 'Year-on-year growth of investment',                        aliases: ['投资增长', '投资同比增长'],         unit: '%',         direction: 'UP', evidence: ['major-projects.58']},
  {id: 'indicator-investment-growth-over-nation',                name: '投资增速高于全国的幅度',         nameEn: 'Investment growth above the national rate',                aliases: [],                                   unit: '个百分点',  direction: 'UP', evidence: ['major-projects.58']},
  {id: 'indicator-sewage-treatment-projects',                    name: '污水处理重点项目数量',           nameEn: 'Key wastewater treatment projects',                        aliases: [],                                   unit: '个',        direction: null, evidence: ['major-projects.55']},
  {id: 'indicator-waste-incineration-areas',                     name: '建设垃圾焚烧发电厂的地区数量',   nameEn: 'Areas building waste-to-energy incineration plants',       aliases: [],                                   unit: '个',        direction: null, evidence: ['major-projects.55']},
  {id: 'indicator-waste-treated-per-day',                        name: '日处理生活垃圾量',               nameEn: 'Household waste treated per day',                          aliases: ['日处理生活垃圾', '垃圾日处理能力'], unit: '吨/日',     direction: 'UP', evidence: ['major-projects.56']}
] AS row
MERGE (indicator:Entity:Indicator {id: row.id})
SET indicator += row {.name, .nameEn, .aliases, .unit, .direction}
WITH indicator, row
UNWIND row.evidence AS passageId
OPTIONAL MATCH (passage:Passage {id: 'cqcd-2021.' + passageId})
MERGE (indicator)-[:EVIDENCED_BY]->(passage);

// The figures. What the Wulong project can do once it runs (投运后可) is what it is designed for; the share of the island's second
// phase is a forecast (预计) for the last day of the year. 1—11月 heads the sentence: a period for the growth; for the shares of the
// year's plan, reached at its end, INFERRED. 今年 is the whole year 2021.
UNWIND [
  {id: 'cqcd-2021-guangyang-island-phase-two-completed',            indicator: 'indicator-ecological-restoration-completed',             name: '广阳岛二期修复预计年底完成60%',      nameEn: '60 per cent of the second phase on Guangyang Island expected by the end of 2021',    value: 60,       valueText: '60%',      unit: '%',         comparator: 'EXACT', nature: 'EXPECTED', asOf: date('2021-12-31'), asOfStatus: 'STATED', counting: 'CUMULATIVE',         periodStart: null,               periodEnd: null,               timeText: '预计今年底', observes: ['guangyang-island-ecological-restoration-phase-two'], evidence: ['major-projects.48']},
  {id: 'cqcd-2021-infrastructure-investment-growth',                indicator: 'indicator-infrastructure-investment-growth',             name: '基础设施投资增长8.5%',               nameEn: 'Infrastructure investment up 8.5 per cent year on year',                             value: 8.5,      valueText: '8.5%',     unit: '%',         comparator: 'EXACT', nature: 'MEASURED', asOf: null,               asOfStatus: 'NOT_APPLICABLE', periodStart: date('2021-01-01'), periodEnd: date('2021-11-30'), timeText: '1—11月',     observes: ['chongqing'],                                         evidence: ['major-projects.58', 'major-projects.59']},
  {id: 'cqcd-2021-infrastructure-investment-growth-over-nation',    indicator: 'indicator-infrastructure-investment-growth-over-nation', name: '基础设施投资增速高于全国8个百分点',  nameEn: 'Infrastructure investment growth 8 percentage points above the national rate',       value: 8,        valueText: '8',        unit: '个百分点',  comparator: 'EXACT', nature: 'MEASURED', asOf: null,               asOfStatus: 'NOT_APPLICABLE', periodStart: date('2021-01-01'), periodEnd: date('2021-11-30'), timeText: '1—11月',     observes: ['chongqing'],                                         evidence: ['major-projects.58', 'major-projects.59']},
  {id: 'cqcd-2021-investment-growth',                               indicator: 'indicator-investment-growth',                            name: '重庆投资增长6.5%',                   nameEn: 'Investment in Chongqing up 6.5 per cent year on year',                               value: 6.5,      valueText: '6.5%',     unit: '%',         comparator: 'EXACT', nature: 'MEASURED', asOf: null,               asOfStatus: 'NOT_APPLICABLE', periodStart: date('2021-01-01'), periodEnd: date('2021-11-30'), timeText: '1—11月',     observes: ['chongqing'],                                         evidence: ['major-projects.58']},
  {id: 'cqcd-2021-investment-growth-over-nation',                   indicator: 'indicator-investment-growth-over-nation',                name: '投资增速高于全国1.3个百分点',        nameEn: 'Investment growth 1.3 percentage points above the national rate',                    value: 1.3,      valueText: '1.3',      unit: '个百分点',  comparator: 'EXACT', nature: 'MEASURED', asOf: null,               asOfStatus: 'NOT_APPLICABLE', periodStart: date('2021-01-01'), periodEnd: date('2021-11-30'), timeText: '1—11月',     observes: ['chongqing'],                                         evidence: ['major-projects.58']},
  {id: 'cqcd-2021-sewage-treatment-projects',                       indicator: 'indicator-sewage-treatment-projects',                    name: '污水处理重点项目7个',                nameEn: 'Seven key wastewater treatment projects',                                            value: 7,        valueText: '7',        unit: '个',        comparator: 'EXACT', nature: 'MEASURED', asOf: null,               asOfStatus: 'NOT_APPLICABLE', periodStart: date('2021-01-01'), periodEnd: date('2021-12-31'), timeText: '今年',       observes: ['sewage-treatment-projects'],                         evidence: ['major-projects.55']},
  {id: 'cqcd-2021-share-of-plan-chengdu-chongqing-twin-cities',     indicator: 'indicator-share-of-annual-plan-investment',              name: '成渝双城领域完成年度计划投资104.8%', nameEn: '104.8 per cent of the annual investment plan for the twin cities',                   value: 104.8,    valueText: '104.8%',   unit: '%',         comparator: 'EXACT', nature: 'MEASURED', asOf: date('2021-11-30'), asOfStatus: 'INFERRED',       periodStart: null,               periodEnd: null,               timeText: '1—11月',     observes: ['projects-in-chengdu-chongqing-twin-cities'],         evidence: ['major-projects.58', 'major-projects.60']},
  {id: 'cqcd-2021-share-of-plan-modern-industry',                   indicator: 'indicator-share-of-annual-plan-investment',              name: '现代产业领域完成年度计划投资104.4%', nameEn: '104.4 per cent of the annual investment plan for modern industry',                   value: 104.4,    valueText: '104.4%',   unit: '%',         comparator: 'EXACT', nature: 'MEASURED', asOf: date('2021-11-30'), asOfStatus: 'INFERRED',       periodStart: null,               periodEnd: null,               timeText: '1—11月',     observes: ['projects-in-modern-industry'],                       evidence: ['major-projects.58', 'major-projects.60']},
  {id: 'cqcd-2021-share-of-plan-science-and-technology-innovation', indicator: 'indicator-share-of-annual-plan-investment',              name: '科技创新领域完成年度计划投资118.4%', nameEn: '118.4 per cent of the annual investment plan for science and technology innovation', value: 118.4,    valueText: '118.4%',   unit: '%',         comparator: 'EXACT', nature: 'MEASURED', asOf: date('2021-11-30'), asOfStatus: 'INFERRED',       periodStart: null,               periodEnd: null,               timeText: '1—11月',     observes: ['projects-in-science-and-technology-innovation'],     evidence: ['major-projects.58', 'major-projects.60']},
  {id: 'cqcd-2021-share-of-plan-urban-improvement',                 indicator: 'indicator-share-of-annual-plan-investment',              name: '城市提升领域完成年度计划投资100.8%', nameEn: '100.8 per cent of the annual investment plan for urban improvement',                 value: 100.8,    valueText: '100.8%',   unit: '%',         comparator: 'EXACT', nature: 'MEASURED', asOf: date('2021-11-30'), asOfStatus: 'INFERRED',       periodStart: null,               periodEnd: null,               timeText: '1—11月',     observes: ['projects-in-urban-improvement'],                     evidence: ['major-projects.58', 'major-projects.60']},
  {id: 'cqcd-2021-waste-incineration-areas',                        indicator: 'indicator-waste-incineration-areas',                     name: '6个地区建垃圾焚烧发电厂',            nameEn: 'Waste-to-energy incineration plants in six areas',                                   value: 6,        valueText: '6',        unit: '个',        comparator: 'EXACT', nature: 'MEASURED', asOf: null,               asOfStatus: 'NOT_APPLICABLE', periodStart: date('2021-01-01'), periodEnd: date('2021-12-31'), timeText: '今年',       observes: ['waste-incineration-plants'],                         evidence: ['major-projects.55']},
  {id: 'cqcd-2021-wulong-electricity-per-year',                     indicator: 'indicator-electricity-per-year',                         name: '武隆项目投运后年发电约6000万千瓦时', nameEn: 'Wulong project designed to generate about 60 million kilowatt-hours a year',         value: 60000000, valueText: '约6000万', unit: '千瓦时/年', comparator: 'ABOUT', nature: 'DESIGN',   asOf: null,               asOfStatus: 'NOT_APPLICABLE', periodStart: null,               periodEnd: null,               timeText: '投运后',     observes: ['wulong-waste-incineration-plant'],                   evidence: ['major-projects.56']},
  {id: 'cqcd-2021-wulong-waste-per-day',                            indicator: 'indicator-waste-treated-per-day',                        name: '武隆项目投运后日处理生活垃圾600吨',  nameEn: 'Wulong project designed to treat 600 tonnes of household waste a day',               value: 600,      valueText: '600',      unit: '吨/日',     comparator: 'EXACT', nature: 'DESIGN',   asOf: null,               asOfStatus: 'NOT_APPLICABLE', periodStart: null,               periodEnd: null,               timeText: '投运后',     observes: ['wulong-waste-incineration-plant'],                   evidence: ['major-projects.56']}
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
