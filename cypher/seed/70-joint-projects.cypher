// What Sichuan and Chongqing build together: transport, energy and the joint major projects (passages 01 to 16 of the second article).

// Places of the section. Where districts, counties, cities and provinces lie is geography: seed 96 states it as such, save what
// a name (重庆（荣昌）) or a sentence (四川达州) says. 甘南 stands between 川东 and 陕南 and is the south of Gansu, not the prefecture of
// that name. 恩施 is a prefecture and the city at its centre; which of them is meant is not stated, and both rank as cities. 三环 is
// an era that the metropolitan area has entered; that it is a ring road there is our reading. 潼安 stands in a project's title only
// and is no place here.
UNWIND [
  {id: 'dazhou',                 kind: ['City'],     name: '达州市',       nameEn: 'Dazhou',                              aliases: ['达州', '四川达州', 'Dazhou City'],                                       areaKm2: null, partOf: ['sichuan'],                partOfBasis: 'STATED',   evidence: ['major-projects.02']},
  {id: 'eastern-sichuan',        kind: ['Region'],   name: '川东',         nameEn: 'Eastern Sichuan',                     aliases: ['川东地区', '四川东部', 'East Sichuan'],                                  areaKm2: null, partOf: ['sichuan'],                partOfBasis: 'NAME',     evidence: ['major-projects.01']},
  {id: 'enshi',                  kind: ['City'],     name: '恩施',         nameEn: 'Enshi',                               aliases: ['Enshi City'],                                                            areaKm2: null, partOf: [],                         partOfBasis: null,       evidence: ['major-projects.02']},
  {id: 'gansu',                  kind: ['Province'], name: '甘肃省',       nameEn: 'Gansu Province',                      aliases: ['甘肃', '甘', 'Gansu'],                                                   areaKm2: null, partOf: [],                         partOfBasis: null,       evidence: ['major-projects.01']},
  {id: 'guangyuan',              kind: ['City'],     name: '广元市',       nameEn: 'Guangyuan',                           aliases: ['广元', 'Guangyuan City'],                                                areaKm2: null, partOf: [],                         partOfBasis: null,       evidence: ['major-projects.02']},
  {id: 'hechuan',                kind: ['District'], name: '合川区',       nameEn: 'Hechuan District',                    aliases: ['合川', 'Hechuan'],                                                       areaKm2: null, partOf: [],                         partOfBasis: null,       evidence: ['major-projects.05']},
  {id: 'jialing-river',          kind: [],           name: '嘉陵江',       nameEn: 'Jialing River',                       aliases: ['Jialingjiang', 'Jialing'],                                               areaKm2: null, partOf: [],                         partOfBasis: null,       evidence: ['major-projects.05']},
  {id: 'kaijiang',               kind: ['County'],   name: '开江县',       nameEn: 'Kaijiang County',                     aliases: ['开江', 'Kaijiang'],                                                      areaKm2: null, partOf: [],                         partOfBasis: null,       evidence: ['major-projects.02']},
  {id: 'kaizhou',                kind: ['District'], name: '开州区',       nameEn: 'Kaizhou District',                    aliases: ['开州', 'Kaizhou'],                                                       areaKm2: null, partOf: [],                         partOfBasis: null,       evidence: ['major-projects.02']},
  {id: 'lize',                   kind: [],           name: '利泽',         nameEn: 'Lize',                                aliases: [],                                                                        areaKm2: null, partOf: [],                         partOfBasis: null,       evidence: ['major-projects.05']},
  {id: 'main-metropolitan-area', kind: ['Region'],   name: '主城都市区',   nameEn: 'Main metropolitan area of Chongqing', aliases: ['重庆主城都市区', 'main urban area', 'metropolitan area'],                areaKm2: null, partOf: [],                         partOfBasis: null,       evidence: ['major-projects.06']},
  {id: 'nanchuan',               kind: ['District'], name: '南川区',       nameEn: 'Nanchuan District',                   aliases: ['南川', 'Nanchuan'],                                                      areaKm2: null, partOf: [],                         partOfBasis: null,       evidence: ['major-projects.10']},
  {id: 'northwest-china',        kind: ['Region'],   name: '西北地区',     nameEn: 'Northwest China',                     aliases: ['西北', '我国西北地区', 'Northwest'],                                     areaKm2: null, partOf: [],                         partOfBasis: null,       evidence: ['major-projects.01']},
  {id: 'parts-of-chongqing',     kind: [],           name: '重庆部分地区', nameEn: 'Parts of Chongqing',                  aliases: [],                                                                        areaKm2: null, partOf: ['chongqing'],              partOfBasis: 'STATED',   evidence: ['major-projects.01']},
  {id: 'rongchang',              kind: ['District'], name: '荣昌区',       nameEn: 'Rongchang District',                  aliases: ['荣昌', 'Rongchang'],                                                     areaKm2: null, partOf: ['chongqing'],              partOfBasis: 'NAME',     evidence: ['major-projects.16']},
  {id: 'shaanxi',                kind: ['Province'], name: '陕西省',       nameEn: 'Shaanxi Province',                    aliases: ['陕西', '陕', 'Shaanxi'],                                                 areaKm2: null, partOf: [],                         partOfBasis: null,       evidence: ['major-projects.01']},
  {id: 'sichuan',                kind: ['Province'], name: '四川省',       nameEn: 'Sichuan Province',                    aliases: ['四川', '川', 'Sichuan'],                                                 areaKm2: null, partOf: [],                         partOfBasis: null,       evidence: ['major-projects.02', 'major-projects.03']},
  {id: 'sichuan-chongqing',      kind: ['Region'],   name: '川渝',         nameEn: 'Sichuan and Chongqing',               aliases: ['川渝地区', '川渝两地', 'Chuanyu'],                                       areaKm2: null, partOf: [],                         partOfBasis: null,       evidence: ['major-projects.03', 'major-projects.07', 'major-projects.09', 'major-projects.13', 'major-projects.15']},
  {id: 'southern-gansu',         kind: ['Region'],   name: '甘南',         nameEn: 'Southern Gansu',                      aliases: ['甘肃南部', 'South Gansu'],                                               areaKm2: null, partOf: ['gansu'],                  partOfBasis: 'NAME',     evidence: ['major-projects.01']},
  {id: 'southern-shaanxi',       kind: ['Region'],   name: '陕南',         nameEn: 'Southern Shaanxi',                    aliases: ['陕西南部', 'South Shaanxi'],                                             areaKm2: null, partOf: ['shaanxi'],                partOfBasis: 'NAME',     evidence: ['major-projects.01']},
  {id: 'southern-sichuan',       kind: ['Region'],   name: '川南',         nameEn: 'Southern Sichuan',                    aliases: ['川南地区', '四川南部', 'South Sichuan'],                                 areaKm2: null, partOf: ['sichuan'],                partOfBasis: 'NAME',     evidence: ['major-projects.11']},
  {id: 'third-ring',             kind: [],           name: '三环',         nameEn: 'Third ring',                          aliases: ['“三环”', '“三环”时代', '三环时代', 'third ring road', 'three-ring era'], areaKm2: null, partOf: ['main-metropolitan-area'], partOfBasis: 'INFERRED', evidence: ['major-projects.06']},
  {id: 'wanzhou',                kind: ['District'], name: '万州区',       nameEn: 'Wanzhou District',                    aliases: ['万州', 'Wanzhou'],                                                       areaKm2: null, partOf: [],                         partOfBasis: null,       evidence: ['major-projects.02']},
  {id: 'weituo',                 kind: [],           name: '渭沱',         nameEn: 'Weituo',                              aliases: [],                                                                        areaKm2: null, partOf: ['hechuan'],                partOfBasis: 'NAME',     evidence: ['major-projects.05']},
  {id: 'yuxi',                   kind: ['Region'],   name: '渝西',         nameEn: 'Western Chongqing',                   aliases: ['渝西地区', 'Yuxi'],                                                      areaKm2: null, partOf: ['chongqing'],              partOfBasis: 'NAME',     evidence: ['major-projects.05']},
  {id: 'zhongxian',              kind: ['County'],   name: '忠县',         nameEn: 'Zhong County',                        aliases: ['Zhongxian', 'Zhong Xian'],                                               areaKm2: null, partOf: [],                         partOfBasis: null,       evidence: ['major-projects.01']}
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

// 川渝 is Sichuan and Chongqing by its name. It is not 成渝, the region of Chengdu and Chongqing. The metropolitan area is that of
// our city (我市) in the sentence before.
UNWIND [
  {part: 'chongqing',              whole: 'sichuan-chongqing', basis: 'NAME',     evidence: ['major-projects.03']},
  {part: 'main-metropolitan-area', whole: 'chongqing',         basis: 'INFERRED', evidence: ['major-projects.04', 'major-projects.06']},
  {part: 'sichuan',                whole: 'sichuan-chongqing', basis: 'NAME',     evidence: ['major-projects.03']}
] AS row
OPTIONAL MATCH (part:Place {id: row.part})
OPTIONAL MATCH (whole:Place {id: row.whole})
MERGE (part)-[partOf:PART_OF]->(whole)
SET partOf.basis = row.basis, partOf.evidence = [passageId IN row.evidence | 'cqcd-2021.' + passageId];

// Goals. What Sichuan and Chongqing are to plan for their power (passage 13) follows two principles, each a goal of its own.
// Who plans is no more than 两地: no body is named.
UNWIND [
  {id: 'high-quality-growth-pole',                name: '高质量发展重要增长极',     nameEn: 'Major growth pole for high-quality development',                          aliases: ['增长极', '重要增长极', 'growth pole'],                          evidence: ['major-projects.08']},
  {id: 'interconnected-transport-infrastructure', name: '交通基础设施互联互通',     nameEn: 'Interconnected transport infrastructure of the Chengdu-Chongqing region', aliases: ['交通互联互通', 'transport connectivity'], naming: 'OURS',       evidence: ['major-projects.08']},
  {id: 'more-sichuan-power-for-chongqing',        name: '川电送渝增量',             nameEn: 'More Sichuan power transmitted to Chongqing',                             aliases: ['“川电送渝增量”', '川电送渝', '川电入渝'],                       evidence: ['major-projects.13']},
  {id: 'northwest-channel-to-the-sea',            name: '西北地区通江入海通道',     nameEn: 'Northwest China’s route to the river and the sea',                        aliases: ['通江入海', '通江入海通道', 'north-western channel to the sea'], evidence: ['major-projects.01']},
  {id: 'one-network-of-infrastructure',           name: '基础设施“一张网”',         nameEn: 'One integrated infrastructure network',                                   aliases: ['一张网', '“一张网”', '基础设施一张网', 'one network'],          evidence: ['major-projects.03']},
  {id: 'sichuan-chongqing-grid-reinforcement',    name: '川渝电网加强',             nameEn: 'Stronger Sichuan-Chongqing power grid',                                   aliases: ['“川渝电网加强”'],                                               evidence: ['major-projects.13']},
  {id: 'sichuan-chongqing-power-integration',     name: '川渝电网和电力市场一体化', nameEn: 'Integration of the grids and power markets of Sichuan and Chongqing',     aliases: ['电力市场一体化', 'power market integration'],                   evidence: ['major-projects.13']}
] AS row
MERGE (initiative:Entity:Initiative {id: row.id})
SET initiative += row {.name, .nameEn, .aliases, .naming, .layout, .timeText}
WITH initiative, row
UNWIND row.evidence AS passageId
OPTIONAL MATCH (passage:Passage {id: 'cqcd-2021.' + passageId})
MERGE (initiative)-[:EVIDENCED_BY]->(passage);

// The port and its first berths are two things. Its name says in which county it stands; that the county is Chongqing's is
// geography, so its side is INFERRED.
UNWIND [
  {id: 'zhongxian-xinsheng-port', kind: 'PORT', name: '忠县新生港', nameEn: 'Xinsheng Port in Zhong County', aliases: ['新生港', 'Xinsheng Port', 'Zhongxian Xinsheng Port'], side: ['chongqing'], sideBasis: 'NAME', sideStatus: 'INFERRED', locatedIn: ['zhongxian'], evidence: ['major-projects.01']}
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

// Sets of projects. 川渝省际高速公路通道 are those in use and those being built. The 33 are the projects ahead of their plan among
// those that Chongqing coordinates (我市调度): how many it coordinates is not stated, nor which body does so, so nobody is
// RESPONSIBLE_FOR them. 合长 and 黔石 are two of five; the others stay unnamed.
UNWIND [
  {id: 'comprehensive-transport-system',         name: '综合交通运输体系建设',                         nameEn: 'Development of Chongqing’s comprehensive transport system',                           aliases: ['综合交通运输体系', '重庆综合交通运输体系建设', 'comprehensive transport system'],                                                                      evidence: ['major-projects.04']},
  {id: 'five-completed-expressway-projects',     name: '建成的5个高速公路项目',                        nameEn: 'Five completed projects including the Hechang and Qianshi expressways',               aliases: ['5个高速公路项目', 'five expressways'], naming: 'OURS',                                                                                                 evidence: ['major-projects.06']},
  {id: 'joint-major-projects-2021',              name: '合作共建的67个重大项目',                       nameEn: '67 major joint projects of Sichuan and Chongqing, 2021',                              aliases: ['67个重大项目', '川渝合作共建重大项目', '川渝合作共建的67个重大项目', '2021年川渝合作共建重大项目', '67 joint major projects', 'joint major projects'], evidence: ['major-projects.15']},
  {id: 'key-transport-projects',                 name: '交通重点建设项目',                             nameEn: 'Key transport projects',                                                              aliases: ['交通重点项目', 'key transport construction projects'],                                                                                                 evidence: ['major-projects.03']},
  {id: 'major-energy-projects',                  name: '能源重大项目',                                 nameEn: 'Major energy projects',                                                               aliases: ['能源重大项目建设', '川渝能源重大项目', 'major energy projects of the two places'],                                                                     evidence: ['major-projects.08']},
  {id: 'projects-ahead-of-plan',                 name: '涉及重庆调度的33个提前完成年度投资计划的项目', nameEn: '33 projects coordinated by Chongqing that are ahead of their annual investment plan', aliases: ['33个项目', '我市调度的33个项目', '重庆调度的33个项目', '提前完成年度投资计划的33个项目', '33 projects coordinated by Chongqing'],                      evidence: ['major-projects.16']},
  {id: 'sichuan-chongqing-expressway-corridors', name: '川渝省际高速公路通道',                         nameEn: 'Sichuan-Chongqing inter-provincial expressway corridors',                             aliases: ['省际高速公路通道', '川渝高速公路通道', '川渝省际高速', 'inter-provincial expressway corridors'],                                                       evidence: ['major-projects.07']}
] AS row
MERGE (programme:Entity:Programme {id: row.id})
SET programme += row {.name, .nameEn, .aliases, .naming}
WITH programme, row
UNWIND row.evidence AS passageId
OPTIONAL MATCH (passage:Passage {id: 'cqcd-2021.' + passageId})
MERGE (programme)-[:EVIDENCED_BY]->(passage);

// Whole and part are two projects: the expressway and its section, the railway and its section, the water project and its pumping
// station. 渝西工程 is the short name of 渝西水资源配置工程. 9月底 is the last third of the month, 本月中旬 the middle one, 今年 the year:
// periods in 2021 (passage 15), of which the month is December, in which the page came out. The stage is INFERRED where a part only
// is reported on (three), and where no word names it: of two the year's investment, of the gas base that it is being created (打造).
// Places are those that the text spells out: what 郑, 万, 合, 长, 黔, 石 and 潼安 stand for is not stated. 千亿产能 of passage 09
// and 千亿方 of passage 16 are read as the same base.
UNWIND [
  {id: 'g5012-enshi-guangyuan-expressway',              name: 'G5012恩施至广元国家高速公路',             nameEn: 'G5012 Enshi-Guangyuan national expressway',                             aliases: ['G5012', '恩施至广元国家高速公路', '恩广高速', 'Enshi-Guangyuan Expressway'],                                                                   status: 'STARTED',             statusStatus: 'INFERRED', statusAsOf: null,               statusAsOfStatus: 'NOT_STATED',     statusPeriodStart: null,               statusPeriodEnd: null,               statusText: null,                             partOf: [],                                     locatedIn: [],                        connects: ['enshi', 'guangyuan'],                       serves: [],                                                                              evidence: ['major-projects.02']},
  {id: 'g5012-wanzhou-kaijiang-section',                name: 'G5012恩施至广元国家高速公路万州至开江段', nameEn: 'Wanzhou-Kaijiang section of the G5012 expressway',                      aliases: ['万州至开江段', 'G5012万州至开江段', '恩广高速万州至开江段', '万州至开江高速', 'Wanzhou-Kaijiang expressway'],                                  status: 'STARTED',             statusStatus: 'STATED',   statusAsOf: null,               statusAsOfStatus: 'NOT_APPLICABLE', statusPeriodStart: date('2021-12-11'), statusPeriodEnd: date('2021-12-20'), statusText: '本月中旬开工',                   partOf: ['g5012-enshi-guangyuan-expressway'],   locatedIn: [],                        connects: ['dazhou', 'kaijiang', 'kaizhou', 'wanzhou'], serves: [],                                                                              evidence: ['major-projects.02']},
  {id: 'hechang-expressway',                            name: '合长高速',                                nameEn: 'Hechang Expressway',                                                    aliases: ['合长高速公路', 'Hechang'],                                                                                                                     status: 'COMPLETED',           statusStatus: 'STATED',   statusAsOf: null,               statusAsOfStatus: 'NOT_STATED',     statusPeriodStart: null,               statusPeriodEnd: null,               statusText: '建成',                           partOf: ['five-completed-expressway-projects'], locatedIn: [],                        connects: [],                                           serves: [],                                                                              evidence: ['major-projects.06']},
  {id: 'hechuan-weituo-pumping-station',                name: '合川渭沱泵站',                            nameEn: 'Weituo pumping station in Hechuan',                                     aliases: ['渭沱泵站', 'Weituo pumping station'],                                                                                                          status: 'MAIN_STRUCTURE_DONE', statusStatus: 'STATED',   statusAsOf: null,               statusAsOfStatus: 'NOT_STATED',     statusPeriodStart: null,               statusPeriodEnd: null,               statusText: '主体完工',                       partOf: ['yuxi-project'],                       locatedIn: ['hechuan', 'weituo'],     connects: [],                                           serves: [],                                                                              evidence: ['major-projects.05']},
  {id: 'jialing-river-lize-navigation-hub',             name: '嘉陵江利泽航运枢纽',                      nameEn: 'Lize navigation hub on the Jialing River',                              aliases: ['利泽航运枢纽', '利泽枢纽', 'Lize hub'],                                                                                                        status: 'UNDER_CONSTRUCTION',  statusStatus: 'STATED',   statusAsOf: null,               statusAsOfStatus: 'NOT_STATED',     statusPeriodStart: null,               statusPeriodEnd: null,               statusText: '加快建设',                       partOf: [],                                     locatedIn: ['jialing-river', 'lize'], connects: [],                                           serves: [],                                                                              evidence: ['major-projects.05']},
  {id: 'jiangjin-nanchuan-gas-pipeline',                name: '江津至南川天然气管道项目',                nameEn: 'Jiangjin-Nanchuan natural gas pipeline project',                        aliases: ['江津至南川天然气管道', '江津至南川输气管道', '江津南川天然气管道', 'Jiangjin to Nanchuan natural gas pipeline'],                               status: 'STARTED',             statusStatus: 'STATED',   statusAsOf: null,               statusAsOfStatus: 'NOT_APPLICABLE', statusPeriodStart: date('2021-01-01'), statusPeriodEnd: date('2021-12-31'), statusText: '今年开工',                       partOf: [],                                     locatedIn: ['chongqing'],             connects: ['jiangjin', 'nanchuan'],                     serves: [],                                                                              evidence: ['major-projects.10']},
  {id: 'qianshi-expressway',                            name: '黔石高速',                                nameEn: 'Qianshi Expressway',                                                    aliases: ['黔石高速公路', 'Qianshi'],                                                                                                                     status: 'COMPLETED',           statusStatus: 'STATED',   statusAsOf: null,               statusAsOfStatus: 'NOT_STATED',     statusPeriodStart: null,               statusPeriodEnd: null,               statusText: '建成',                           partOf: ['five-completed-expressway-projects'], locatedIn: [],                        connects: [],                                           serves: [],                                                                              evidence: ['major-projects.06']},
  {id: 'rongchang-pig-big-data-centre',                 name: '国家级重庆（荣昌）生猪大数据中心',        nameEn: 'National Chongqing (Rongchang) Pig Big Data Centre',                    aliases: ['国家级重庆(荣昌)生猪大数据中心', '生猪大数据中心', '荣昌生猪大数据中心', 'pig big data centre', 'hog big data centre'],                        status: 'STARTED',             statusStatus: 'INFERRED', statusAsOf: date('2021-11-30'), statusAsOfStatus: 'INFERRED',       statusPeriodStart: null,               statusPeriodEnd: null,               statusText: '提前完成年度投资计划',           partOf: ['projects-ahead-of-plan'],             locatedIn: ['rongchang'],             connects: [],                                           serves: [],                                                                              evidence: ['major-projects.16']},
  {id: 'sichuan-chongqing-gas-base',                    name: '川渝千亿方天然气基地',                    nameEn: 'Sichuan-Chongqing 100-billion-cubic-metre natural gas base',            aliases: ['天然气千亿产能基地', '千亿产能基地', '千亿方天然气基地', '川渝天然气千亿产能基地', '川渝天然气基地', 'natural gas capacity base', 'gas base'], status: 'UNDER_CONSTRUCTION',  statusStatus: 'INFERRED', statusAsOf: date('2021-11-30'), statusAsOfStatus: 'INFERRED',       statusPeriodStart: null,               statusPeriodEnd: null,               statusText: '携手打造',                       partOf: ['projects-ahead-of-plan'],             locatedIn: ['sichuan-chongqing'],     connects: [],                                           serves: [],                                                                              evidence: ['major-projects.09', 'major-projects.16']},
  {id: 'sichuan-chongqing-uhv-ac',                      name: '川渝特高压交流工程',                      nameEn: 'Sichuan-Chongqing UHV AC project',                                      aliases: ['川渝特高压', '特高压交流工程', '川渝特高压工程', 'UHV AC project', 'ultra-high-voltage project'],                                              status: 'DESIGN',              statusStatus: 'STATED',   statusAsOf: null,               statusAsOfStatus: 'NOT_APPLICABLE', statusPeriodStart: date('2021-01-01'), statusPeriodEnd: date('2021-12-31'), statusText: '启动可行性论证、设计等工作',     partOf: [],                                     locatedIn: [],                        connects: ['chongqing', 'sichuan'],                     serves: [],                                                                              evidence: ['major-projects.13']},
  {id: 'southern-sichuan-gas-production-drive',         name: '天然气新一轮100亿立方米上产工程',         nameEn: 'New 10-billion-cubic-metre gas production ramp-up in southern Sichuan', aliases: ['100亿立方米上产工程', '川南天然气上产工程', '川南天然气工程', 'southern Sichuan gas project'],                                                 status: 'UNDER_CONSTRUCTION',  statusStatus: 'STATED',   statusAsOf: null,               statusAsOfStatus: 'NOT_STATED',     statusPeriodStart: null,               statusPeriodEnd: null,               statusText: '火热推进',                       partOf: [],                                     locatedIn: ['southern-sichuan'],      connects: [],                                           serves: [],                                                                              evidence: ['major-projects.11']},
  {id: 'tongan-speciality-agriculture',                 name: '潼安特色农业产业项目',                    nameEn: 'Tong’an speciality agriculture industry project',                       aliases: ['潼安特色农业', '特色农业产业项目', 'Tongan speciality agriculture'],                                                                           status: 'STARTED',             statusStatus: 'INFERRED', statusAsOf: date('2021-11-30'), statusAsOfStatus: 'INFERRED',       statusPeriodStart: null,               statusPeriodEnd: null,               statusText: '提前完成年度投资计划',           partOf: ['projects-ahead-of-plan'],             locatedIn: [],                        connects: [],                                           serves: [],                                                                              evidence: ['major-projects.16']},
  {id: 'yuxi-project',                                  name: '渝西水资源配置工程',                      nameEn: 'Western Chongqing Water Resources Allocation Project',                  aliases: ['渝西工程', '渝西水资源配置', 'Yuxi project', 'Western Chongqing project'],                                                                     status: 'STARTED',             statusStatus: 'INFERRED', statusAsOf: null,               statusAsOfStatus: 'NOT_STATED',     statusPeriodStart: null,               statusPeriodEnd: null,               statusText: null,                             partOf: [],                                     locatedIn: ['yuxi'],                  connects: [],                                           serves: [],                                                                              evidence: ['major-projects.05']},
  {id: 'zhengwan-high-speed-railway',                   name: '郑万高铁',                                nameEn: 'Zhengwan high-speed railway',                                           aliases: ['郑万高速铁路', 'Zhengwan railway'],                                                                                                            status: 'STARTED',             statusStatus: 'INFERRED', statusAsOf: null,               statusAsOfStatus: 'NOT_STATED',     statusPeriodStart: null,               statusPeriodEnd: null,               statusText: null,                             partOf: [],                                     locatedIn: [],                        connects: [],                                           serves: [],                                                                              evidence: ['major-projects.05']},
  {id: 'zhengwan-high-speed-railway-chongqing-section', name: '郑万高铁重庆段',                          nameEn: 'Chongqing section of the Zhengwan high-speed railway',                  aliases: ['郑万高速铁路重庆段', 'Zhengwan railway Chongqing section'],                                                                                    status: 'COMPLETED',           statusStatus: 'STATED',   statusAsOf: null,               statusAsOfStatus: 'NOT_STATED',     statusPeriodStart: null,               statusPeriodEnd: null,               statusText: '建设完成',                       partOf: ['zhengwan-high-speed-railway'],        locatedIn: ['chongqing'],             connects: [],                                           serves: [],                                                                              evidence: ['major-projects.05']},
  {id: 'zhongxian-xinsheng-port-first-berths',          name: '忠县新生港首批5个泊位',                   nameEn: 'First five berths of Xinsheng Port in Zhong County',                    aliases: ['新生港首批5个泊位', '新生港首批泊位', '首批5个泊位', 'Xinsheng Port first berths'],                                                            status: 'IN_OPERATION',        statusStatus: 'STATED',   statusAsOf: null,               statusAsOfStatus: 'NOT_APPLICABLE', statusPeriodStart: date('2021-09-21'), statusPeriodEnd: date('2021-09-30'), statusText: '建成投运',                       partOf: [],                                     locatedIn: ['zhongxian'],             connects: [],                                           serves: ['eastern-sichuan', 'parts-of-chongqing', 'southern-gansu', 'southern-shaanxi'], evidence: ['major-projects.01']}
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

// What belongs to what beside the above: named one after the other, not called parts (INFERRED). The Yuxi project stands among
// the transport projects, but nothing says that it is one. The 33 stand in the sentence on the 67.
UNWIND [
  {part: 'five-completed-expressway-projects',            whole: 'comprehensive-transport-system', basis: 'INFERRED', evidence: ['major-projects.04', 'major-projects.06']},
  {part: 'g5012-wanzhou-kaijiang-section',                whole: 'key-transport-projects',         basis: 'INFERRED', evidence: ['major-projects.02', 'major-projects.03']},
  {part: 'jialing-river-lize-navigation-hub',             whole: 'comprehensive-transport-system', basis: 'INFERRED', evidence: ['major-projects.04', 'major-projects.05']},
  {part: 'jiangjin-nanchuan-gas-pipeline',                whole: 'sichuan-chongqing-gas-base',     basis: 'INFERRED', evidence: ['major-projects.09', 'major-projects.10']},
  {part: 'projects-ahead-of-plan',                        whole: 'joint-major-projects-2021',      basis: 'INFERRED', evidence: ['major-projects.15', 'major-projects.16']},
  {part: 'sichuan-chongqing-expressway-corridors',        whole: 'comprehensive-transport-system', basis: 'INFERRED', evidence: ['major-projects.04', 'major-projects.07']},
  {part: 'sichuan-chongqing-gas-base',                    whole: 'major-energy-projects',          basis: 'INFERRED', evidence: ['major-projects.08', 'major-projects.09']},
  {part: 'sichuan-chongqing-uhv-ac',                      whole: 'major-energy-projects',          basis: 'INFERRED', evidence: ['major-projects.08', 'major-projects.13']},
  {part: 'southern-sichuan-gas-production-drive',         whole: 'sichuan-chongqing-gas-base',     basis: 'INFERRED', evidence: ['major-projects.09', 'major-projects.11']},
  {part: 'zhengwan-high-speed-railway-chongqing-section', whole: 'comprehensive-transport-system', basis: 'INFERRED', evidence: ['major-projects.04', 'major-projects.05']},
  {part: 'zhongxian-xinsheng-port-first-berths',          whole: 'key-transport-projects',         basis: 'INFERRED', evidence: ['major-projects.01', 'major-projects.03']}
] AS row
OPTIONAL MATCH (part:Programme|Project {id: row.part})
OPTIONAL MATCH (whole:Programme|Project {id: row.whole})
MERGE (part)-[partOf:PART_OF]->(whole)
SET partOf.basis = row.basis, partOf.evidence = [passageId IN row.evidence | 'cqcd-2021.' + passageId];

// What the corridors connect is in their name: Sichuan and Chongqing.
UNWIND [
  {programme: 'sichuan-chongqing-expressway-corridors', place: 'chongqing', evidence: ['major-projects.07']},
  {programme: 'sichuan-chongqing-expressway-corridors', place: 'sichuan',   evidence: ['major-projects.07']}
] AS row
OPTIONAL MATCH (programme:Programme {id: row.programme})
OPTIONAL MATCH (place:Place {id: row.place})
MERGE (programme)-[connects:CONNECTS]->(place)
SET connects.evidence = [passageId IN row.evidence | 'cqcd-2021.' + passageId];

// Whom the sets are for: the city whose transport they build (我市 is Chongqing), the area that the five lead into its third ring.
UNWIND [
  {programme: 'comprehensive-transport-system',     place: 'chongqing',              evidence: ['major-projects.04']},
  {programme: 'five-completed-expressway-projects', place: 'main-metropolitan-area', evidence: ['major-projects.06']}
] AS row
OPTIONAL MATCH (programme:Programme {id: row.programme})
OPTIONAL MATCH (place:Place {id: row.place})
MERGE (programme)-[serves:SERVES_AREA]->(place)
SET serves.evidence = [passageId IN row.evidence | 'cqcd-2021.' + passageId];

// Which shared goal they serve. Passage 14 speaks of major projects without a number; the 67 of the next are read as these.
UNWIND [
  {work: 'interconnected-transport-infrastructure', initiative: 'high-quality-growth-pole',                basis: 'STATED',   evidence: ['major-projects.08']},
  {work: 'joint-major-projects-2021',               initiative: 'chengdu-chongqing-economic-circle',       basis: 'INFERRED', evidence: ['major-projects.14', 'major-projects.15']},
  {work: 'key-transport-projects',                  initiative: 'interconnected-transport-infrastructure', basis: 'INFERRED', evidence: ['major-projects.03', 'major-projects.08']},
  {work: 'key-transport-projects',                  initiative: 'one-network-of-infrastructure',           basis: 'STATED',   evidence: ['major-projects.03']},
  {work: 'major-energy-projects',                   initiative: 'high-quality-growth-pole',                basis: 'STATED',   evidence: ['major-projects.08']},
  {work: 'more-sichuan-power-for-chongqing',        initiative: 'sichuan-chongqing-power-integration',     basis: 'STATED',   evidence: ['major-projects.13']},
  {work: 'sichuan-chongqing-grid-reinforcement',    initiative: 'sichuan-chongqing-power-integration',     basis: 'STATED',   evidence: ['major-projects.13']},
  {work: 'sichuan-chongqing-uhv-ac',                initiative: 'sichuan-chongqing-power-integration',     basis: 'INFERRED', evidence: ['major-projects.13']},
  {work: 'zhongxian-xinsheng-port-first-berths',    initiative: 'northwest-channel-to-the-sea',            basis: 'STATED',   evidence: ['major-projects.01']}
] AS row
OPTIONAL MATCH (work:Programme|Project|Initiative {id: row.work})
OPTIONAL MATCH (initiative:Initiative {id: row.initiative})
MERGE (work)-[serves:SERVES]->(initiative)
SET serves.basis = row.basis, serves.evidence = [passageId IN row.evidence | 'cqcd-2021.' + passageId];

// What is measured. The share of the year's plan is the one that the end of the article gives by field. 上产 is to raise
// output; whether by the figure or to it is not stated.
UNWIND [
  {id: 'indicator-berths',                                         name: '泊位数量',                       nameEn: 'Berths',                                                                     aliases: ['泊位'],                                                                       unit: '个',        direction: 'UP', evidence: ['major-projects.01']},
  {id: 'indicator-builders',                                       name: '建设者人数',                     nameEn: 'Construction workers',                                                       aliases: ['建设者', 'workers'],                                                          unit: '人',        direction: null, evidence: ['major-projects.11']},
  {id: 'indicator-expressway-length-completed',                    name: '建成高速公路里程',               nameEn: 'Length of expressways completed',                                            aliases: ['高速公路里程', 'expressway length'],                                          unit: '公里',      direction: 'UP', evidence: ['major-projects.06']},
  {id: 'indicator-expressway-projects-completed',                  name: '建成高速公路项目数量',           nameEn: 'Expressway projects completed',                                              aliases: [],                                                                             unit: '个',        direction: 'UP', evidence: ['major-projects.06']},
  {id: 'indicator-gas-production-capacity',                        name: '天然气产能',                     nameEn: 'Gas production capacity',                                                    aliases: ['产能', '千亿产能'],                                                           unit: '立方米',    direction: 'UP', evidence: ['major-projects.09', 'major-projects.16']},
  {id: 'indicator-gas-production-drive',                           name: '天然气上产规模',                 nameEn: 'Scale of the gas production ramp-up',                                        aliases: ['上产', '天然气上产', 'gas production ramp-up'],                               unit: '立方米',    direction: 'UP', evidence: ['major-projects.11']},
  {id: 'indicator-gas-transmission-capacity',                      name: '设计年输送气量',                 nameEn: 'Designed annual gas transmission capacity',                                  aliases: ['年输送气量', '输气能力', 'gas transmission capacity'],                        unit: '立方米/年', direction: 'UP', evidence: ['major-projects.10']},
  {id: 'indicator-investment-completed',                           name: '完成年度投资',                   nameEn: 'Annual investment completed',                                                aliases: ['年度投资', '完成投资'],                                                       unit: '元',        direction: 'UP', evidence: ['major-projects.15']},
  {id: 'indicator-joint-major-projects',                           name: '合作共建重大项目数量',           nameEn: 'Major joint projects',                                                       aliases: [],                                                                             unit: '个',        direction: null, evidence: ['major-projects.15']},
  {id: 'indicator-joint-major-projects-started',                   name: '已开工或启动建设的重大项目数量', nameEn: 'Major joint projects started or launched',                                   aliases: ['开工项目', 'projects started'],                                               unit: '个',        direction: 'UP', evidence: ['major-projects.15']},
  {id: 'indicator-pipeline-length',                                name: '天然气输气管线长度',             nameEn: 'Length of gas pipeline',                                                     aliases: ['输气管线', '管道长度', 'pipeline length'],                                    unit: '公里',      direction: null, evidence: ['major-projects.10']},
  {id: 'indicator-projects-ahead-of-plan',                         name: '提前完成年度投资计划的项目数量', nameEn: 'Projects ahead of their annual investment plan',                             aliases: [],                                                                             unit: '个',        direction: 'UP', evidence: ['major-projects.16']},
  {id: 'indicator-share-of-annual-plan-investment',                name: '年度计划投资完成比例',           nameEn: 'Share of the annual investment plan completed',                              aliases: ['年度计划投资', '年度投资计划完成率', 'completion of annual investment plan'], unit: '%',         direction: 'UP', evidence: ['major-projects.04', 'major-projects.16', 'major-projects.60']},
  {id: 'indicator-sichuan-chongqing-corridors',                    name: '川渝省际高速公路通道数量',       nameEn: 'Sichuan-Chongqing inter-provincial expressway corridors',                    aliases: ['省际通道数量'],                                                               unit: '条',        direction: 'UP', evidence: ['major-projects.07']},
  {id: 'indicator-sichuan-chongqing-corridors-under-construction', name: '在建川渝省际高速公路通道数量',   nameEn: 'Sichuan-Chongqing inter-provincial expressway corridors under construction', aliases: ['在建通道'],                                                                   unit: '条',        direction: null, evidence: ['major-projects.07']},
  {id: 'indicator-travel-time-saved',                              name: '车程节约时间',                   nameEn: 'Travel time saved',                                                          aliases: ['车程节约', '车程', 'time saved'],                                             unit: '小时',      direction: 'UP', evidence: ['major-projects.02']}
] AS row
MERGE (indicator:Entity:Indicator {id: row.id})
SET indicator += row {.name, .nameEn, .aliases, .unit, .direction}
WITH indicator, row
UNWIND row.evidence AS passageId
OPTIONAL MATCH (passage:Passage {id: 'cqcd-2021.' + passageId})
MERGE (indicator)-[:EVIDENCED_BY]->(passage);

// The figures. 超额 is more than all of the plan, which is 100 %: no other figure is stated. 提前完成 is all of it at least, with a
// month to go. Of the pipeline the capacity is what it is designed for (设计), the length what is to be built (将建设); the time that
// the road is to save is expected (将): none was measured, and no date applies. Whether the seven
// corridors count among the thirteen is not stated. 截至11月底 governs passage 15 (STATED) and the clause after it (INFERRED).
// What schedule the investment kept to (时序进度) is not stated.
UNWIND [
  {id: 'cqcd-2021-annual-plan-of-comprehensive-transport',         indicator: 'indicator-share-of-annual-plan-investment',                name: '综合交通年度投资计划超额完成',          nameEn: 'Annual investment plan for comprehensive transport exceeded',                          value: 100,         valueText: '超额',       unit: '%',         comparator: 'MORE_THAN', nature: 'MEASURED', asOf: null,               asOfStatus: 'NOT_STATED',     periodStart: null,               periodEnd: null,               timeText: '截至目前',                     observes: ['comprehensive-transport-system'],                                  evidence: ['major-projects.04']},
  {id: 'cqcd-2021-annual-plan-of-projects-ahead-of-plan',          indicator: 'indicator-share-of-annual-plan-investment',                name: '33个项目年度投资计划提前完成',          nameEn: '33 projects completed their annual investment plan ahead of schedule',                 value: 100,         valueText: '完成',       unit: '%',         comparator: 'AT_LEAST',  nature: 'MEASURED', asOf: date('2021-11-30'), asOfStatus: 'INFERRED',       periodStart: null,               periodEnd: null,               timeText: '截至11月底',                   observes: ['projects-ahead-of-plan'],                                          evidence: ['major-projects.15', 'major-projects.16']},
  {id: 'cqcd-2021-five-expressway-projects',                       indicator: 'indicator-expressway-projects-completed',                  name: '建成高速公路项目5个',                   nameEn: 'Five expressway projects completed',                                                   value: 5,           valueText: '5',          unit: '个',        comparator: 'EXACT',     nature: 'MEASURED', asOf: null,               asOfStatus: 'NOT_STATED',     periodStart: null,               periodEnd: null,               timeText: null,                           observes: ['five-completed-expressway-projects'],                              evidence: ['major-projects.06']},
  {id: 'cqcd-2021-five-expressway-projects-length',                indicator: 'indicator-expressway-length-completed',                    name: '5个项目共234公里',                      nameEn: '234 kilometres completed in five projects',                                            value: 234,         valueText: '234',        unit: '公里',      comparator: 'EXACT',     nature: 'MEASURED', asOf: null,               asOfStatus: 'NOT_STATED',     periodStart: null,               periodEnd: null,               timeText: null,                           observes: ['five-completed-expressway-projects'],                              evidence: ['major-projects.06']},
  {id: 'cqcd-2021-g5012-wanzhou-kaijiang-travel-time-saved',       indicator: 'indicator-travel-time-saved',                              name: '万州至达州车程预计节约半小时左右',      nameEn: 'Journey from Wanzhou to Dazhou to be about half an hour shorter',                      value: 0.5,         valueText: '半小时左右', unit: '小时',      comparator: 'ABOUT',     nature: 'EXPECTED', asOf: null,               asOfStatus: 'NOT_APPLICABLE', periodStart: null,               periodEnd: null,               timeText: '建成通车后',                   observes: ['g5012-wanzhou-kaijiang-section'],                                  evidence: ['major-projects.02']},
  {id: 'cqcd-2021-jiangjin-nanchuan-gas-pipeline-capacity',        indicator: 'indicator-gas-transmission-capacity',                      name: '江津至南川管道设计年输气48亿立方米',    nameEn: 'Jiangjin-Nanchuan pipeline designed to carry 4.8 billion cubic metres a year',         value: 4800000000,  valueText: '48亿',       unit: '立方米/年', comparator: 'EXACT',     nature: 'DESIGN',   asOf: null,               asOfStatus: 'NOT_APPLICABLE', periodStart: null,               periodEnd: null,               timeText: '设计',                         observes: ['jiangjin-nanchuan-gas-pipeline'],                                  evidence: ['major-projects.10']},
  {id: 'cqcd-2021-jiangjin-nanchuan-gas-pipeline-length',          indicator: 'indicator-pipeline-length',                                name: '江津至南川管道将建142公里',             nameEn: 'Jiangjin-Nanchuan pipeline to be 142 kilometres long',                                 value: 142,         valueText: '142',        unit: '公里',      comparator: 'EXACT',     nature: 'PLANNED',  asOf: null,               asOfStatus: 'NOT_APPLICABLE', periodStart: null,               periodEnd: null,               timeText: '将建设',                       observes: ['jiangjin-nanchuan-gas-pipeline'],                                  evidence: ['major-projects.10']},
  {id: 'cqcd-2021-joint-major-projects',                           indicator: 'indicator-joint-major-projects',                           name: '川渝合作共建重大项目67个',              nameEn: '67 major joint projects of Sichuan and Chongqing',                                     value: 67,          valueText: '67',         unit: '个',        comparator: 'EXACT',     nature: 'MEASURED', asOf: null,               asOfStatus: 'NOT_APPLICABLE', periodStart: date('2021-01-01'), periodEnd: date('2021-12-31'), timeText: '2021年',                       observes: ['joint-major-projects-2021'],                                       evidence: ['major-projects.15']},
  {id: 'cqcd-2021-joint-major-projects-investment',                indicator: 'indicator-investment-completed',                           name: '67个重大项目年内投资934亿元，进度达标', nameEn: '93.4 billion yuan of the annual investment in the 67 projects completed, on schedule', value: 93400000000, valueText: '934亿',      unit: '元',        comparator: 'EXACT',     nature: 'MEASURED', asOf: date('2021-11-30'), asOfStatus: 'STATED', counting: 'IN_PERIOD',         periodStart: null,               periodEnd: null,               timeText: '截至11月底',                   observes: ['joint-major-projects-2021'],                                       evidence: ['major-projects.15']},
  {id: 'cqcd-2021-joint-major-projects-started',                   indicator: 'indicator-joint-major-projects-started',                   name: '67个重大项目开工或启动65个',            nameEn: '65 of the 67 projects started or launched',                                            value: 65,          valueText: '65',         unit: '个',        comparator: 'EXACT',     nature: 'MEASURED', asOf: date('2021-11-30'), asOfStatus: 'STATED', counting: 'CUMULATIVE',         periodStart: null,               periodEnd: null,               timeText: '截至11月底',                   observes: ['joint-major-projects-2021'],                                       evidence: ['major-projects.15']},
  {id: 'cqcd-2021-projects-ahead-of-plan',                         indicator: 'indicator-projects-ahead-of-plan',                         name: '33个项目投资提前到位',                  nameEn: '33 projects ahead of their annual investment plan',                                    value: 33,          valueText: '33',         unit: '个',        comparator: 'EXACT',     nature: 'MEASURED', asOf: date('2021-11-30'), asOfStatus: 'INFERRED',       periodStart: null,               periodEnd: null,               timeText: '截至11月底',                   observes: ['projects-ahead-of-plan'],                                          evidence: ['major-projects.15', 'major-projects.16']},
  {id: 'cqcd-2021-sichuan-chongqing-corridors',                    indicator: 'indicator-sichuan-chongqing-corridors',                    name: '川渝省际高速公路通道13条',              nameEn: '13 expressway corridors between Sichuan and Chongqing',                                value: 13,          valueText: '13',         unit: '条',        comparator: 'EXACT',     nature: 'MEASURED', asOf: null,               asOfStatus: 'NOT_STATED',     periodStart: null,               periodEnd: null,               timeText: '已达',                         observes: ['sichuan-chongqing-expressway-corridors'],                          evidence: ['major-projects.07']},
  {id: 'cqcd-2021-sichuan-chongqing-corridors-under-construction', indicator: 'indicator-sichuan-chongqing-corridors-under-construction', name: '在建川渝省际高速公路通道7条',           nameEn: 'Seven expressway corridors between Sichuan and Chongqing under construction',          value: 7,           valueText: '7',          unit: '条',        comparator: 'EXACT',     nature: 'MEASURED', asOf: null,               asOfStatus: 'NOT_STATED',     periodStart: null,               periodEnd: null,               timeText: '在建',                         observes: ['sichuan-chongqing-expressway-corridors'],                          evidence: ['major-projects.07']},
  {id: 'cqcd-2021-southern-sichuan-gas-builders',                  indicator: 'indicator-builders',                                       name: '川南天然气工程建设者上万人',            nameEn: 'More than 10,000 workers on the gas project in southern Sichuan',                      value: 10000,       valueText: '上万',       unit: '人',        comparator: 'MORE_THAN', nature: 'MEASURED', asOf: null,               asOfStatus: 'NOT_STATED',     periodStart: null,               periodEnd: null,               timeText: null,                           observes: ['southern-sichuan-gas-production-drive'],                           evidence: ['major-projects.11']},
  {id: 'cqcd-2021-xinsheng-port-berths',                           indicator: 'indicator-berths',                                         name: '新生港首批泊位5个',                     nameEn: 'First five berths at Xinsheng Port',                                                   value: 5,           valueText: '5',          unit: '个',        comparator: 'EXACT',     nature: 'MEASURED', asOf: null,               asOfStatus: 'NOT_APPLICABLE', periodStart: date('2021-09-21'), periodEnd: date('2021-09-30'), timeText: '9月底',                        observes: ['zhongxian-xinsheng-port', 'zhongxian-xinsheng-port-first-berths'], evidence: ['major-projects.01']}
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

// What the two gas projects are to reach; by when, and how much a year, is not stated. The unit of the first stands in passage 16
// (方), and both sides build it (川渝携手); how they split it is not stated.
UNWIND [
  {id: 'cqcd-2021-sichuan-chongqing-gas-base-capacity', of: ['sichuan-chongqing-gas-base'],            indicator: 'indicator-gas-production-capacity', name: '川渝天然气产能一千亿立方米', nameEn: 'Natural gas production capacity of 100 billion cubic metres in Sichuan and Chongqing', value: 100000000000, valueText: '千亿',  unit: '立方米', comparator: 'EXACT', deadline: null, deadlineStatus: 'NOT_STATED', timeText: null, scope: 'JOINT', baselineStatus: 'NOT_STATED', evidence: ['major-projects.09', 'major-projects.16']},
  {id: 'cqcd-2021-southern-sichuan-gas-production',     of: ['southern-sichuan-gas-production-drive'], indicator: 'indicator-gas-production-drive',    name: '川南天然气上产100亿立方米',  nameEn: 'Gas production ramp-up of 10 billion cubic metres in southern Sichuan',                value: 10000000000,  valueText: '100亿', unit: '立方米', comparator: 'EXACT', deadline: null, deadlineStatus: 'NOT_STATED', timeText: null, scope: null,    baselineStatus: 'NOT_STATED', evidence: ['major-projects.11']}
] AS row
OPTIONAL MATCH (indicator:Indicator {id: row.indicator})
MERGE (target:Entity:Target {id: row.id})
SET target += row {
  .name, .nameEn, .value, .valueText, .unit, .comparator, .deadline, .deadlineStatus, .timeText, .scope, .baselineStatus
}
MERGE (target)-[:MEASURED_BY]->(indicator)
WITH target, row
CALL (target, row) {
  UNWIND row.of AS ownerId
  OPTIONAL MATCH (owner:Agreement|Commitment|Project|Programme {id: ownerId})
  MERGE (owner)-[:HAS_TARGET]->(target)
}
UNWIND row.evidence AS passageId
OPTIONAL MATCH (passage:Passage {id: 'cqcd-2021.' + passageId})
MERGE (target)-[:EVIDENCED_BY]->(passage);
