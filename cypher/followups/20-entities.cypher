// What the later reports speak of and the page does not.

UNWIND [
  {id: 'jiangtiao-line-river-crossing', name: '江跳线过江段（圣泉寺至鼎山）', nameEn: 'River crossing of the Jiangjin-Tiaodeng line', aliases: ['江跳线过江段'], evidence: ['later-jiangtiao-crossing.text.01']}
] AS row
MERGE (project:Entity:Project {id: row.id})
SET project += row {.name, .nameEn, .aliases}
WITH project, row
UNWIND row.evidence AS passageId
OPTIONAL MATCH (passage:Passage {id: passageId})
MERGE (project)-[:EVIDENCED_BY]->(passage);

UNWIND [
  {id: 'joint-major-projects-2022', name: '2022年共建成渝地区双城经济圈160个重大项目', nameEn: '160 major joint projects of Sichuan and Chongqing, 2022', aliases: ['160个重大项目'], evidence: ['later-160-projects-quarter.text.01', 'later-160-projects-half-year.text.01', 'later-160-projects-ten-months.text.01', 'later-248-projects.text.01']},
  {id: 'joint-major-projects-2023', name: '2023年共建成渝地区双城经济圈248个重大项目', nameEn: '248 major joint projects of Sichuan and Chongqing, 2023', aliases: ['248个重大项目'], evidence: ['later-248-projects.text.02', 'later-248-projects-august.text.01']},
  {id: 'joint-major-projects-2024', name: '2024年共建成渝地区双城经济圈重大项目', nameEn: 'Major joint projects of Sichuan and Chongqing, 2024', aliases: [], naming: 'OURS', evidence: ['later-joint-base-july-2024.text.01', 'later-projects-july-2024.text.01']},
  {id: 'joint-major-projects-2025', name: '2025年320个共建双城经济圈重点项目', nameEn: '320 key joint projects of Sichuan and Chongqing, 2025', aliases: ['320个重点项目'], evidence: ['later-projects-april-2025.text.01', 'later-projects-2025.text.01']},
  {id: 'innovation-cooperation-projects-2023', name: '17个成渝科技创新合作项目', nameEn: '17 projects of Chengdu-Chongqing cooperation in science and technology innovation', aliases: [], evidence: ['later-17-projects.text.01']}
] AS row
MERGE (programme:Entity:Programme {id: row.id})
SET programme += row {.name, .nameEn, .aliases, .naming}
WITH programme, row
UNWIND row.evidence AS passageId
OPTIONAL MATCH (passage:Passage {id: passageId})
MERGE (programme)-[:EVIDENCED_BY]->(passage);

UNWIND [
  {id: 'chongqing-corridor-implementation-plan', kind: 'PLAN', name: '重庆市贯彻落实《巴蜀文化旅游走廊建设规划》实施方案', nameEn: 'Plan of Chongqing for carrying out the corridor plan', aliases: ['重庆市走廊规划实施方案'], evidence: ['later-corridor-chongqing-plan.text.01']},
  {id: 'western-financial-centre-joint-rules', kind: 'POLICY', name: '成渝共建西部金融中心规划联合实施细则', nameEn: 'Joint rules for carrying out the plan of the Western financial centre', aliases: ['西部金融中心58项措施', '渝府办发〔2022〕126号'], evidence: ['later-financial-centre-rules.text.01']}
] AS row
MERGE (deliverable:Entity:Deliverable {id: row.id})
SET deliverable += row {.kind, .name, .nameEn, .aliases}
WITH deliverable, row
UNWIND row.evidence AS passageId
OPTIONAL MATCH (passage:Passage {id: passageId})
MERGE (deliverable)-[:EVIDENCED_BY]->(passage);

UNWIND [
  {id: 'xinglong-lake-science-centre', kind: 'INNOVATION_DISTRICT', name: '成渝（兴隆湖）综合性科学中心', nameEn: 'Chengdu-Chongqing comprehensive science centre at Xinglong Lake', aliases: ['兴隆湖综合性科学中心'], sideStatus: 'STATED', evidence: ['later-science-centre.text.01']}
] AS row
MERGE (facility:Entity:Facility {id: row.id})
SET facility += row {.kind, .name, .nameEn, .aliases, .sideStatus}
WITH facility, row
UNWIND row.evidence AS passageId
OPTIONAL MATCH (passage:Passage {id: passageId})
MERGE (facility)-[:EVIDENCED_BY]->(passage);

// The governments that issued the plan of the corridor together with two ministries.
UNWIND [
  {id: 'chongqing-municipal-people-s-government', label: 'Government', level: 'MUNICIPAL', name: '重庆市人民政府', nameEn: 'Chongqing Municipal People’s Government', aliases: ['重庆市政府'], place: 'chongqing', evidence: ['later-corridor-plan-notice.text.01']},
  {id: 'national-development-and-reform-commission', label: 'Ministry', level: 'NATIONAL', name: '国家发展和改革委员会', nameEn: 'National Development and Reform Commission', aliases: ['国家发展改革委', '国家发改委'], evidence: ['later-corridor-plan-notice.text.01']},
  {id: 'sichuan-provincial-people-s-government', label: 'Government', level: 'PROVINCIAL', name: '四川省人民政府', nameEn: 'Sichuan Provincial People’s Government', aliases: ['四川省政府'], place: 'sichuan', evidence: ['later-corridor-plan-notice.text.01']}
] AS row
MERGE (body:Entity:Institution {id: row.id})
SET body:$(row.label), body += row {.name, .nameEn, .aliases, .level}
WITH body, row
CALL (body, row) {
  UNWIND coalesce([row.place], []) AS placeId
  WITH body, placeId
  WHERE placeId IS NOT NULL
  OPTIONAL MATCH (place:Place {id: placeId})
  MERGE (body)-[:OF_PLACE]->(place)
}
UNWIND row.evidence AS passageId
OPTIONAL MATCH (passage:Passage {id: passageId})
MERGE (body)-[:EVIDENCED_BY]->(passage);

UNWIND [
  {body: 'chongqing-municipal-people-s-government', document: 'later-corridor-plan-notice', evidence: ['later-corridor-plan-notice.text.01']},
  {body: 'ministry-of-culture-and-tourism', document: 'later-corridor-plan-notice', evidence: ['later-corridor-plan-notice.text.01']},
  {body: 'national-development-and-reform-commission', document: 'later-corridor-plan-notice', evidence: ['later-corridor-plan-notice.text.01']},
  {body: 'sichuan-provincial-people-s-government', document: 'later-corridor-plan-notice', evidence: ['later-corridor-plan-notice.text.01']}
] AS row
OPTIONAL MATCH (body:Institution {id: row.body})
OPTIONAL MATCH (document:Document {id: row.document})
MERGE (body)-[issued:ISSUED]->(document)
SET issued.evidence = row.evidence;

// What is measured beside the indicators of the page.
UNWIND [
  {id: 'indicator-annual-plan-investment', name: '年度计划投资额', nameEn: 'Investment planned for the year', unit: '元', evidence: ['later-160-projects-quarter.text.01', 'later-248-projects.text.02']},
  {id: 'indicator-automotive-cluster-scale', name: '汽车产业集群规模', nameEn: 'Scale of the automotive cluster', unit: '元', evidence: ['later-vehicles-2025.text.02']},
  {id: 'indicator-books-of-the-card', name: '一卡通共享图书数量', nameEn: 'Books shared by the card', unit: '册', evidence: ['later-reading-card-13.text.01']},
  {id: 'indicator-cities-and-counties', name: '涉及市区县数量', nameEn: 'Cities and counties', unit: '个', evidence: ['later-corridor-area.text.01', 'later-corridor-core-area.text.01']},
  {id: 'indicator-conference-guests', name: '大会嘉宾人数', nameEn: 'Guests of the conference', unit: '人', evidence: ['later-conference-closed.text.01', 'later-conference-opened.text.01']},
  {id: 'indicator-conference-origins', name: '大会嘉宾所属国家和组织数量', nameEn: 'Countries and organisations of the guests', unit: '个', evidence: ['later-conference-closed.text.01', 'later-conference-opened.text.01']},
  {id: 'indicator-cooperation-projects-approved', name: '合作项目立项数量', nameEn: 'Cooperation projects approved', unit: '个', evidence: ['later-17-projects.text.01']},
  {id: 'indicator-expressway-length', name: '高速公路长度', nameEn: 'Length of expressway', unit: '公里', evidence: ['later-wankai-started.text.01']},
  {id: 'indicator-gas-production', name: '天然气产量', nameEn: 'Gas production', unit: '立方米', evidence: ['later-gas-half-year-2022.text.01', 'later-joint-base-july-2024.text.02', 'later-sichuan-energy-2025.text.01', 'later-sichuan-energy-2025.text.02']},
  {id: 'indicator-large-facilities-started', name: '已启动大科学装置数量', nameEn: 'Large scientific facilities started', unit: '个', evidence: ['later-science-centre.text.01']},
  {id: 'indicator-libraries-of-the-card', name: '一卡通覆盖图书馆数量', nameEn: 'Libraries with the card', unit: '家', evidence: ['later-reading-card-13.text.01', 'later-reading-card-13.text.02', 'later-reading-card-174.text.01', 'later-reading-card-launched.text.01']},
  {id: 'indicator-loans-of-the-card', name: '一卡通借还册次', nameEn: 'Loans with the card', unit: '册次', evidence: ['later-reading-card-174.text.01']},
  {id: 'indicator-measures', name: '措施数量', nameEn: 'Measures', unit: '项', evidence: ['later-financial-centre-rules.text.01']},
  {id: 'indicator-new-stations', name: '新建车站数量', nameEn: 'New stations', unit: '座', evidence: ['later-jiangtiao-accepted.text.01']},
  {id: 'indicator-planned-area', name: '规划面积', nameEn: 'Planned area', unit: '平方公里', evidence: ['later-corridor-area.text.01', 'later-corridor-core-area.text.01', 'later-science-centre.text.01']},
  {id: 'indicator-port-throughput', name: '港口年吞吐量', nameEn: 'Annual throughput of the port', unit: '吨/年', evidence: ['later-xinsheng-port.text.01', 'later-xinsheng-port.text.02']},
  {id: 'indicator-power-line-length', name: '输电线路长度', nameEn: 'Length of power line', unit: '公里', evidence: ['later-uhv-under-way.text.01']},
  {id: 'indicator-railway-length', name: '铁路长度', nameEn: 'Length of railway', unit: '公里', evidence: ['later-jiangtiao-crossing.text.01', 'later-jiangtiao-opened.text.01', 'later-zhengwan-opened.text.01', 'later-zhengwan-opened.text.02', 'later-zhengwan-rails.text.01']},
  {id: 'indicator-share-of-total-investment', name: '总投资完成比例', nameEn: 'Share of the total investment completed', unit: '%', evidence: ['later-wankai-kaizhou.text.01']},
  {id: 'indicator-share-of-works-completed', name: '工程完成比例', nameEn: 'Share of the works completed', unit: '%', evidence: ['later-wankai-kaizhou.text.01']},
  {id: 'indicator-site-area', name: '占地面积', nameEn: 'Site area', unit: '亩', evidence: ['later-ultra-transient-started.text.01']},
  {id: 'indicator-substations', name: '变电站数量', nameEn: 'Substations', unit: '座', evidence: ['later-uhv-under-way.text.01']},
  {id: 'indicator-total-investment', name: '总投资', nameEn: 'Total investment', unit: '元', evidence: ['later-248-projects.text.02', 'later-jiangnan-pipeline.text.02', 'later-jiangtiao-crossing.text.01', 'later-lize-finished.text.01', 'later-qianjiang-plant.text.02', 'later-uhv-picture.text.01', 'later-uhv-under-way.text.01', 'later-ultra-transient-started.text.01', 'later-wankai-started.text.01']},
  {id: 'indicator-transformer-capacity', name: '变电容量', nameEn: 'Transformer capacity', unit: '千伏安', evidence: ['later-uhv-under-way.text.01']},
  {id: 'indicator-waste-treated-per-year', name: '年处理生活垃圾量', nameEn: 'Household waste treated per year', unit: '吨/年', evidence: ['later-qianjiang-plant.text.01', 'later-wulong-plant.text.01']}
] AS row
MERGE (indicator:Entity:Indicator {id: row.id})
SET indicator += row {.name, .nameEn, .unit}
SET indicator.aliases = []
WITH indicator, row
UNWIND row.evidence AS passageId
OPTIONAL MATCH (passage:Passage {id: passageId})
MERGE (indicator)-[:EVIDENCED_BY]->(passage);

// The list of joint major projects is a new one each year.
UNWIND [
  {one: 'joint-major-projects-2021', other: 'joint-major-projects-2022', on: date('2022-01-01'), evidence: ['later-160-projects-quarter.text.01']},
  {one: 'joint-major-projects-2022', other: 'joint-major-projects-2023', on: date('2023-01-01'), evidence: ['later-248-projects.text.02']},
  {one: 'joint-major-projects-2023', other: 'joint-major-projects-2024', on: date('2024-01-01'), evidence: ['later-joint-base-july-2024.text.01']},
  {one: 'joint-major-projects-2024', other: 'joint-major-projects-2025', on: date('2025-01-01'), evidence: ['later-projects-april-2025.text.01']}
] AS row
OPTIONAL MATCH (one:Programme {id: row.one})
OPTIONAL MATCH (other:Programme {id: row.other})
MERGE (one)-[succeeded:SUCCEEDED_BY]->(other)
SET succeeded.kind = 'NEXT_YEAR', succeeded.on = row.on, succeeded.evidence = row.evidence;

// The crossing prolongs the line.
UNWIND [
  {part: 'jiangtiao-line-river-crossing', whole: 'tiaodeng-jiangjin-suburban-railway', basis: 'STATED', evidence: ['later-jiangtiao-crossing.text.01']}
] AS row
OPTIONAL MATCH (part:Project {id: row.part})
OPTIONAL MATCH (whole:Project {id: row.whole})
MERGE (part)-[partOf:PART_OF]->(whole)
SET partOf.basis = row.basis, partOf.evidence = row.evidence;

// The centre at Xinglong Lake is the part of Chengdu; that of Chongqing is to be at 金凤.
UNWIND [
  {facility: 'xinglong-lake-science-centre', place: 'chengdu', basis: 'STATED', evidence: ['later-science-centre.text.01']}
] AS row
OPTIONAL MATCH (facility:Facility {id: row.facility})
OPTIONAL MATCH (place:Place {id: row.place})
MERGE (facility)-[onSide:ON_SIDE]->(place)
SET onSide.basis = row.basis, onSide.evidence = row.evidence;
