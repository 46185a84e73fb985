// The automotive cluster: the two bodies for economy and information technology, their agreement, its six areas, tasks and targets.

// The cluster is the goal that title, heading and text share; the title says 先进 (advanced), the text 发展 (development).
UNWIND [
  {id: 'world-class-automotive-cluster', name: '世界级汽车产业发展集群', nameEn: 'World-class automotive industry cluster', aliases: ['世界级先进汽车产业集群', '世界级汽车产业集群', '汽车产业集群', 'Automotive cluster'], evidence: ['auto-cluster.03']}
] AS row
MERGE (initiative:Entity:Initiative {id: row.id})
SET initiative += row {.name, .nameEn, .aliases, .layout, .timeText}
WITH initiative, row
UNWIND row.evidence AS passageId
OPTIONAL MATCH (passage:Passage {id: 'cqcd-2021.' + passageId})
MERGE (initiative)-[:EVIDENCED_BY]->(passage);

// 成渝两市经信部门 (passage 10) are these two and nobody else.
UNWIND [
  {id: 'chengdu-economy-and-information-technology-bureau',       kind: ['Bureau'], name: '成都市经济和信息化局',     nameEn: 'Chengdu Bureau of Economy and Information Technology',       aliases: ['成都市经信局', '成都经信局', '经信局', '经信部门'],                                   level: 'MUNICIPAL', city: ['chengdu'],   evidence: ['auto-cluster.03', 'auto-cluster.10']},
  {id: 'chongqing-economy-and-information-technology-commission', kind: ['Bureau'], name: '重庆市经济和信息化委员会', nameEn: 'Chongqing Commission of Economy and Information Technology', aliases: ['重庆市经信委', '重庆经信委', '重庆市经济信息委', '经信委', '经济信息委', '经信部门'], level: 'MUNICIPAL', city: ['chongqing'], evidence: ['auto-cluster.03', 'auto-cluster.10']}
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

// Named by kind only. 车业 (passage 06) stands beside universities and institutes as one who takes part: read as 车企 (passage 07).
UNWIND [
  {id: 'cqcd-2021-auto-cluster-automotive-organisations', name: '汽车产业相关组织', nameEn: 'Automotive industry organisations', aliases: ['两市汽车产业相关组织'],                      evidence: ['auto-cluster.10']},
  {id: 'cqcd-2021-auto-cluster-carmakers',                name: '车企',             nameEn: 'Car companies',                     aliases: ['车业', '汽车企业', '两市车企', 'Carmakers'], evidence: ['auto-cluster.06', 'auto-cluster.07']},
  {id: 'cqcd-2021-auto-cluster-industry-associations',    name: '相关行业协会',     nameEn: 'Relevant industry associations',    aliases: ['行业协会', '汽车行业协会'],                  evidence: ['auto-cluster.09']},
  {id: 'cqcd-2021-auto-cluster-research-institutes',      name: '科研院所',         nameEn: 'Research institutes',               aliases: ['两市科研院所', '研究院所'],                  evidence: ['auto-cluster.06']},
  {id: 'cqcd-2021-auto-cluster-universities',             name: '院校',             nameEn: 'Universities and colleges',         aliases: ['两市院校', '高校', '高等院校'],              evidence: ['auto-cluster.06']}
] AS row
MERGE (group:Entity:ActorGroup {id: row.id})
SET group += row {.name, .nameEn, .aliases}
WITH group, row
UNWIND row.evidence AS passageId
OPTIONAL MATCH (passage:Passage {id: 'cqcd-2021.' + passageId})
MERGE (group)-[:EVIDENCED_BY]->(passage);

// The section calls this text 《协议》, as two others do.
UNWIND [
  {
    id: 'cqcd-2021-auto-cluster',
    name: '共建世界级先进汽车产业集群战略合作协议',
    nameEn: 'Strategic cooperation agreement on building a world-class advanced automotive industry cluster together',
    aliases: ['汽车产业集群战略合作协议', 'Automotive cluster agreement'],
    titleType: '战略合作协议',
    signedOn: date('2021-12-17'), signedOnStatus: 'INFERRED',
    signedOnNote: 'The section states the day (17), the headline the month (12); the year 2021 is stated only in the other article of the page.',
    declaredAreas: 6, declaredAreasStatus: 'STATED',
    validUntilStatus: 'NOT_STATED', leadBodyStatus: 'NOT_STATED',
    theme: 'theme-automotive-industry',
    signatories: ['chengdu-economy-and-information-technology-bureau', 'chongqing-economy-and-information-technology-commission'],
    signing: ['auto-cluster.03'],
    evidence: ['headline.02', 'auto-cluster.03', 'auto-cluster.04']
  }
] AS row
OPTIONAL MATCH (theme:Theme {id: row.theme})
MERGE (agreement:Entity:Agreement {id: row.id})
SET agreement += row {
  .name, .nameEn, .aliases, .titleType, .signedOn, .signedOnStatus, .signedOnNote,
  .declaredAreas, .declaredAreasStatus, .validUntilStatus, .leadBodyStatus
}
SET
  agreement.kind = CASE row.titleType WHEN '战略合作协议' THEN 'STRATEGIC' ELSE 'SPECIAL' END,
  agreement.form = 'SIGNED',
  agreement.declaredTasksStatus = 'NOT_STATED'
MERGE (agreement)-[:PRIMARY_THEME]->(theme)
WITH agreement, row
CALL (agreement, row) {
  UNWIND row.signatories AS bodyId
  OPTIONAL MATCH (body:Institution {id: bodyId})-[:OF_PLACE]->(city:Place)
  MERGE (body)-[signed:SIGNED]->(agreement)
  SET signed.side = city.id, signed.evidence = [passage IN row.signing | 'cqcd-2021.' + passage]
}
UNWIND row.evidence AS passageId
OPTIONAL MATCH (passage:Passage {id: 'cqcd-2021.' + passageId})
MERGE (agreement)-[:EVIDENCED_BY]->(passage);

// The goal that the section names, and the one that the headline gives to all five agreements.
UNWIND [
  {initiative: 'chengdu-chongqing-economic-circle', evidence: ['headline.02']},
  {initiative: 'world-class-automotive-cluster',    evidence: ['auto-cluster.03']}
] AS row
OPTIONAL MATCH (agreement:Agreement {id: 'cqcd-2021-auto-cluster'})
OPTIONAL MATCH (initiative:Initiative {id: row.initiative})
MERGE (agreement)-[serves:SERVES]->(initiative)
SET serves.evidence = [passageId IN row.evidence | 'cqcd-2021.' + passageId];

// Vehicles, parts and installations. The fuel cell of passage 08 is put to use, the stack of passage 06 is a part to be developed: two themes.
UNWIND [
  {id: 'theme-automated-driving-systems',              name: '自动驾驶系统',           nameEn: 'Automated driving systems',                                         aliases: ['自动驾驶', 'Autonomous driving']},
  {id: 'theme-automotive-parts',                       name: '汽车零部件',             nameEn: 'Automotive parts',                                                  aliases: ['零部件', '关键零部件', 'Car parts']},
  {id: 'theme-charging-and-refuelling-infrastructure', name: '充换电（加氢）基础设施', nameEn: 'Charging, battery-swapping and hydrogen refuelling infrastructure', aliases: ['充换电基础设施', '充换电', 'Charging infrastructure']},
  {id: 'theme-fuel-cell-stacks',                       name: '燃料电池电堆',           nameEn: 'Fuel cell stacks',                                                  aliases: ['电堆']},
  {id: 'theme-hydrogen-fuel-cells',                    name: '氢燃料电池',             nameEn: 'Hydrogen fuel cells',                                               aliases: []},
  {id: 'theme-intelligent-connected-vehicles',         name: '智能网联汽车',           nameEn: 'Intelligent connected vehicles',                                    aliases: ['智能网联', 'ICV']},
  {id: 'theme-three-electric-systems',                 name: '“三电”系统',             nameEn: 'Three-electric systems (battery, motor and electronic control)',    aliases: ['三电', '三电系统', '新能源汽车“三电”系统']}
] AS row
MERGE (theme:Entity:Theme {id: row.id})
SET theme.kind = 'FIELD', theme += row {.name, .nameEn, .aliases};

// Six areas are declared and listed (passage 04). Passage 09 spells out the last two together: what comes before the words on markets,
// and those words, is area 5; what comes after them is area 6.
// The list names them by nouns; modality and firmness are those of the verb that takes up the noun where it is spelt out
// (the first, where several do): 制订 plans, 支持 research, 加强 and 提高 supply, 推动 demonstration, 举办 for markets, 完善 the platform.
UNWIND [
  {level: 1, ordinal: 1, modality: 'DRAFT',   firmness: 3, dutyWords: '成渝两市', name: '顶层设计', nameEn: 'Top-level design for the automotive industry',        statement: '两市制订汽车产业规划时写入协同发展的内容。',                                                                                         statementEn: 'The two cities write joint development into the plans that they draw up for the automotive industry.',                                                                                                                                                                  evidence: ['auto-cluster.04', 'auto-cluster.05']},
  {level: 1, ordinal: 2, modality: 'SUPPORT', firmness: 2, dutyWords: '成渝两市', name: '技术创新', nameEn: 'Technological innovation in the automotive industry', statement: '两市支持车企和院校、院所一起研发关键零部件，并加强关键共性技术的攻关。',                                                             statementEn: 'The two cities support carmakers, universities and institutes in developing key parts together, and step up research on key generic technologies.',                                                                                                                     evidence: ['auto-cluster.04', 'auto-cluster.06']},
  {level: 1, ordinal: 3, modality: 'IMPROVE', firmness: 2, dutyWords: '成渝两市', name: '产业配套', nameEn: 'Automotive parts and supporting industries',          statement: '两市加强产业信息互通，让产业链和供应链彼此补强，提高零部件的配套水平，并支持车企在双方的基地设立中心。',                             statementEn: 'The two cities improve the exchange of industry information, help their industrial and supply chains to complement and strengthen each other, raise the level of parts supply, and support carmakers in setting up centres at the bases of both sides.',                evidence: ['auto-cluster.04', 'auto-cluster.07']},
  {level: 1, ordinal: 4, modality: 'PROMOTE', firmness: 2, dutyWords: '成渝两市', name: '示范应用', nameEn: 'Automotive demonstration applications',               statement: '两市一起争取国家试点示范项目，推动合作示范，加快氢燃料电池和智能网联汽车等进入商业化运营，并推动车辆与充换电、加氢设施的数据相通。', statementEn: 'The two cities apply for national pilot projects together, promote joint demonstrations, speed up the commercial operation of hydrogen fuel cells and intelligent connected vehicles, and promote data links between vehicles and charging and refuelling facilities.', evidence: ['auto-cluster.04', 'auto-cluster.08']},
  {level: 1, ordinal: 5, modality: 'HOLD',    firmness: 3, dutyWords: '成渝两市', name: '市场拓展', nameEn: 'Expansion of automotive markets',                     statement: '两市支持行业协会整合资源，并一起办产业链供应链活动，走向国内外市场。',                                                               statementEn: 'The two cities support industry associations in pooling resources, and hold supply-chain events together to open up markets at home and abroad.',                                                                                                                       evidence: ['auto-cluster.04', 'auto-cluster.09']},
  {level: 1, ordinal: 6, modality: 'IMPROVE', firmness: 2, dutyWords: '成渝两市', name: '平台互动', nameEn: 'Interaction of automotive industry platforms',        statement: '两市一起培养和引进人才，并完善供需对接的平台。',                                                                                     statementEn: 'The two cities train and attract talent together, and improve the platform that matches supply and demand.',                                                                                                                                                            evidence: ['auto-cluster.04', 'auto-cluster.09']},
  // Before the list: the cluster as the goal (passage 03). After it: what the two departments do besides (passage 10, 还将), so that the measures are carried out.
  // 培育 is PROMOTE, though the title says 共建. 研究 before 出台 is a hedge: EXPLORE. 建立健全 goes by its first verb.
  {level: 0, ordinal: 7,  modality: 'PROMOTE',   firmness: 2, recurrence: null, dutyWords: '双方',             name: '共同培育汽车产业集群',         nameEn: 'Foster the automotive cluster together',                          statement: '双方以新能源汽车和智能网联汽车为重点，一起把汽车产业培育成世界级的集群。', statementEn: 'Both sides work together to foster a world-class automotive cluster, with new-energy and intelligent connected vehicles as the main focus.',                     about: ['industry-chains', 'joint-research', 'planning-and-policy'], fields: ['intelligent-connected-vehicles', 'new-energy-vehicles'], evidence: ['auto-cluster.03']},
  {level: 0, ordinal: 8,  modality: 'ESTABLISH', firmness: 3, recurrence: null, dutyWords: '成渝两市经信部门', name: '成立汽车产业工作专班',         nameEn: 'Set up a task force for the automotive cluster',                  statement: '两市的经信部门成立一个工作专班，使约定的措施得到落实。',                   statementEn: 'The economy and information technology departments of the two cities set up a task force to see that the agreed measures are carried out.',                      about: [],                                                           fields: [],                                                        evidence: ['auto-cluster.10']},
  {level: 0, ordinal: 9,  modality: 'EXPLORE',   firmness: 1, recurrence: null, dutyWords: '成渝两市经信部门', name: '研究出台汽车产业专项扶持政策', nameEn: 'Study special support policies for the automotive industry',      statement: '两市的经信部门研究怎样出台专门的扶持政策。',                               statementEn: 'The economy and information technology departments of the two cities study the introduction of special support policies.',                                       about: ['planning-and-policy'],                                      fields: [],                                                        evidence: ['auto-cluster.10']},
  {level: 0, ordinal: 10, modality: 'SUPPORT',   firmness: 2, recurrence: null, dutyWords: '成渝两市经信部门', name: '支持汽车产业组织交流',         nameEn: 'Support exchanges among automotive organisations',                statement: '两市的经信部门支持汽车产业的有关组织开展对接、推广和交流活动。',           statementEn: 'The economy and information technology departments of the two cities support automotive industry organisations in matching, promotion and exchange activities.', about: ['exchange-and-brand'],                                       fields: [],                                                        evidence: ['auto-cluster.10']},
  {level: 0, ordinal: 11, modality: 'ESTABLISH', firmness: 3, recurrence: null, dutyWords: '成渝两市经信部门', name: '建立汽车产业配套服务平台',     nameEn: 'Set up supporting service platforms for the automotive industry', statement: '两市的经信部门建立并健全提供配套服务的平台。',                             statementEn: 'The economy and information technology departments of the two cities set up and improve platforms for supporting services.',                                     about: ['shared-facilities'],                                        fields: [],                                                        evidence: ['auto-cluster.10']}
] AS row
OPTIONAL MATCH (agreement:Agreement {id: 'cqcd-2021-auto-cluster'})
MERGE (commitment:Entity:Commitment {id: agreement.id + '.' + row.ordinal})
SET commitment += row {.level, .ordinal, .name, .nameEn, .statement, .statementEn, .modality, .firmness, .recurrence, .dutyWords}
SET commitment.dueByStatus = 'NOT_STATED'
MERGE (agreement)-[contains:CONTAINS]->(commitment)
SET contains.ordinal = row.ordinal
WITH commitment, row
CALL (commitment, row) {
  UNWIND row.about AS themeId
  OPTIONAL MATCH (theme:Theme {id: 'theme-' + themeId})
  MERGE (commitment)-[about:ABOUT]->(theme)
  SET about.evidence = [passageId IN row.evidence | 'cqcd-2021.' + passageId]
}
CALL (commitment, row) {
  UNWIND row.fields AS themeId
  OPTIONAL MATCH (theme:Theme {id: 'theme-' + themeId})
  MERGE (commitment)-[inField:IN_FIELD]->(theme)
  SET inField.evidence = [passageId IN row.evidence | 'cqcd-2021.' + passageId]
}
UNWIND row.evidence AS passageId
OPTIONAL MATCH (passage:Passage {id: 'cqcd-2021.' + passageId})
MERGE (commitment)-[:EVIDENCED_BY]->(passage);

// Lists that 等 closes are examples of one object: one task. 发挥基础优势 (07) is a means, 开拓市场 (09) the purpose of the events.
// 围绕…等领域 (06) governs both tasks. 两市 acts in passages 05, 08 and 09; in 06 and 07 it only says whose carmakers and bases they are:
// no subject, no dutyWords.
UNWIND [
  {area: 1, ordinal: 1, modality: 'DRAFT',   firmness: 3, recurrence: null, dutyWords: '两市', name: '把协同发展写进汽车产业规划',             nameEn: 'Write joint development into automotive plans',                                               statement: '两市根据双方产业的现状，把协同发展的思路、目标、路径、任务和保障写入所制订的汽车产业规划。',         statementEn: 'Starting from the present state of their industries, the two cities write the approach, goals, paths, key tasks and safeguards of joint development into the automotive plans that they draw up.',                                      about: ['planning-and-policy'],                     fields: [],                                                                                                                     evidence: ['auto-cluster.05']},
  {area: 2, ordinal: 1, modality: 'SUPPORT', firmness: 2, recurrence: null, dutyWords: null,   name: '支持共同研发汽车关键零部件',             nameEn: 'Support joint development of key automotive parts',                                           statement: '两市支持车企、院校和科研院所等一起研发关键零部件，范围包括燃料电池电堆、“三电”系统和自动驾驶系统。', statementEn: 'The two cities support carmakers, universities, research institutes and others in developing key parts together, in fields such as the three-electric systems of new-energy vehicles, fuel cell stacks and automated driving systems.', about: ['industry-chains', 'joint-research'],       fields: ['automated-driving-systems', 'automotive-parts', 'fuel-cell-stacks', 'new-energy-vehicles', 'three-electric-systems'], evidence: ['auto-cluster.06']},
  {area: 2, ordinal: 2, modality: 'IMPROVE', firmness: 2, recurrence: null, dutyWords: null,   name: '加强汽车关键共性技术攻关',               nameEn: 'Step up research on key generic automotive technologies',                                     statement: '两市在燃料电池电堆、“三电”系统和自动驾驶系统等领域加强对关键共性技术的攻关。',                       statementEn: 'The two cities step up research on key generic technologies, in fields such as the three-electric systems of new-energy vehicles, fuel cell stacks and automated driving systems.',                                                     about: ['joint-research'],                          fields: ['automated-driving-systems', 'fuel-cell-stacks', 'new-energy-vehicles', 'three-electric-systems'],                     evidence: ['auto-cluster.06']},
  {area: 3, ordinal: 1, modality: 'IMPROVE', firmness: 2, recurrence: null, dutyWords: null,   name: '加强汽车产业信息互通',                   nameEn: 'Improve the exchange of automotive industry information',                                     statement: '两市加强彼此之间汽车产业信息的联通。',                                                               statementEn: 'The two cities improve the exchange of information on the automotive industry between them.',                                                                                                                                           about: ['industry-chains', 'information-and-data'], fields: [],                                                                                                                     evidence: ['auto-cluster.07']},
  {area: 3, ordinal: 2, modality: 'PROMOTE', firmness: 2, recurrence: null, dutyWords: null,   name: '促进汽车产业链供应链互补',               nameEn: 'Help automotive industrial and supply chains to complement each other',                       statement: '两市推动彼此的产业链和供应链互相补足、互相增强。',                                                   statementEn: 'The two cities help their industrial and supply chains to complement and strengthen each other.',                                                                                                                                       about: ['industry-chains'],                         fields: [],                                                                                                                     evidence: ['auto-cluster.07']},
  {area: 3, ordinal: 3, modality: 'IMPROVE', firmness: 2, recurrence: null, dutyWords: null,   name: '提高汽车零部件配套水平',                 nameEn: 'Raise the level of automotive parts supply',                                                  statement: '两市一起提高汽车零部件的配套水平。',                                                                 statementEn: 'The two cities work together to raise the level of their automotive parts supply.',                                                                                                                                                     about: ['industry-chains'],                         fields: ['automotive-parts'],                                                                                                   evidence: ['auto-cluster.07']},
  {area: 3, ordinal: 4, modality: 'SUPPORT', firmness: 2, recurrence: null, dutyWords: null,   name: '支持车企到双方基地设立中心',             nameEn: 'Support carmakers in setting up centres at the bases of both sides',                          statement: '两市支持车企在双方的基地设立研发、软件和营销等中心。',                                               statementEn: 'The two cities support their carmakers in setting up research and development, software and marketing centres at the bases of both sides.',                                                                                             about: ['industry-chains', 'joint-research'],       fields: [],                                                                                                                     evidence: ['auto-cluster.07']},
  {area: 4, ordinal: 1, modality: 'PROMOTE', firmness: 2, recurrence: null, dutyWords: '两市', name: '联合申创国家汽车试点示范项目',           nameEn: 'Apply together for national automotive pilot projects',                                       statement: '两市联合争取新能源汽车和智能网联汽车方面的国家试点示范项目。',                                       statementEn: 'The two cities apply together for national pilot and demonstration projects for new-energy and intelligent connected vehicles.',                                                                                                        about: ['open-scenarios'],                          fields: ['intelligent-connected-vehicles', 'new-energy-vehicles'],                                                              evidence: ['auto-cluster.08']},
  {area: 4, ordinal: 2, modality: 'PROMOTE', firmness: 2, recurrence: null, dutyWords: '两市', name: '推动形成汽车示范应用合作项目',           nameEn: 'Promote joint automotive demonstration projects',                                             statement: '两市推动一批合作的示范应用项目成形。',                                                               statementEn: 'The two cities promote a number of joint demonstration projects.',                                                                                                                                                                      about: ['open-scenarios'],                          fields: [],                                                                                                                     evidence: ['auto-cluster.08']},
  {area: 4, ordinal: 3, modality: 'PROMOTE', firmness: 2, recurrence: null, dutyWords: '两市', name: '加快氢燃料电池和智能网联汽车商业化运营', nameEn: 'Speed up the commercial operation of hydrogen fuel cells and intelligent connected vehicles', statement: '两市让氢燃料电池和智能网联汽车等更快地进入商业化运营。',                                             statementEn: 'The two cities speed up the commercial operation of hydrogen fuel cells, intelligent connected vehicles and the like.',                                                                                                                 about: ['open-scenarios'],                          fields: ['hydrogen-fuel-cells', 'intelligent-connected-vehicles'],                                                              evidence: ['auto-cluster.08']},
  {area: 4, ordinal: 4, modality: 'PROMOTE', firmness: 2, recurrence: null, dutyWords: '两市', name: '推动车辆和充换电设施数据互通',           nameEn: 'Promote data links between vehicles and charging facilities',                                 statement: '两市推动新能源汽车和充换电、加氢设施的运营数据在不同平台、领域和区域之间相通。',                     statementEn: 'The two cities promote the interconnection of operating data on new-energy vehicles and on charging, battery-swapping and hydrogen refuelling facilities across platforms, sectors and regions.',                                       about: ['information-and-data', 'open-scenarios'],  fields: ['charging-and-refuelling-infrastructure', 'new-energy-vehicles'],                                                      evidence: ['auto-cluster.08']},
  {area: 5, ordinal: 1, modality: 'SUPPORT', firmness: 2, recurrence: null, dutyWords: '两市', name: '支持汽车行业协会整合资源',               nameEn: 'Support automotive industry associations in pooling resources',                               statement: '两市支持有关的行业协会整合各种资源要素。',                                                           statementEn: 'The two cities support the relevant industry associations in pooling resources.',                                                                                                                                                       about: ['exchange-and-brand'],                      fields: [],                                                                                                                     evidence: ['auto-cluster.09']},
  {area: 5, ordinal: 2, modality: 'HOLD',    firmness: 3, recurrence: null, dutyWords: '两市', name: '举办汽车产业链供应链系列活动',           nameEn: 'Hold a series of automotive supply-chain events',                                             statement: '两市一起在线上和线下举办汽车产业链供应链的系列活动，以开拓国内外市场。',                             statementEn: 'The two cities together hold a series of online and on-site events on automotive industrial and supply chains, to open up markets at home and abroad.',                                                                                 about: ['exchange-and-brand', 'industry-chains'],   fields: [],                                                                                                                     evidence: ['auto-cluster.09']},
  {area: 6, ordinal: 1, modality: 'PROMOTE', firmness: 2, recurrence: null, dutyWords: '两市', name: '培育和引进汽车产业人才团队',             nameEn: 'Train and attract teams of talent for the automotive industry',                               statement: '两市一起培育并引进产业所需的人才团队。',                                                             statementEn: 'The two cities together train and attract teams of talent for the industry.',                                                                                                                                                           about: ['talent'],                                  fields: [],                                                                                                                     evidence: ['auto-cluster.09']},
  {area: 6, ordinal: 2, modality: 'IMPROVE', firmness: 2, recurrence: null, dutyWords: '两市', name: '完善汽车产业供需对接平台',               nameEn: 'Improve the platform that matches automotive supply and demand',                              statement: '两市完善使产业链供应链的供需双方对接的平台。',                                                       statementEn: 'The two cities improve the platform that matches supply and demand along the industrial and supply chains.',                                                                                                                            about: ['industry-chains', 'shared-facilities'],    fields: [],                                                                                                                     evidence: ['auto-cluster.09']}
] AS row
OPTIONAL MATCH (area:Commitment {id: 'cqcd-2021-auto-cluster.' + row.area})
MERGE (commitment:Entity:Commitment {id: area.id + '.' + row.ordinal})
SET commitment += row {.ordinal, .name, .nameEn, .statement, .statementEn, .modality, .firmness, .recurrence, .dutyWords}
SET commitment.level = 2, commitment.dueByStatus = 'NOT_STATED'
MERGE (area)-[part:HAS_PART]->(commitment)
SET part.ordinal = row.ordinal
WITH commitment, row
CALL (commitment, row) {
  UNWIND row.about AS themeId
  OPTIONAL MATCH (theme:Theme {id: 'theme-' + themeId})
  MERGE (commitment)-[about:ABOUT]->(theme)
  SET about.evidence = [passageId IN row.evidence | 'cqcd-2021.' + passageId]
}
CALL (commitment, row) {
  UNWIND row.fields AS themeId
  OPTIONAL MATCH (theme:Theme {id: 'theme-' + themeId})
  MERGE (commitment)-[inField:IN_FIELD]->(theme)
  SET inField.evidence = [passageId IN row.evidence | 'cqcd-2021.' + passageId]
}
UNWIND row.evidence AS passageId
OPTIONAL MATCH (passage:Passage {id: 'cqcd-2021.' + passageId})
MERGE (commitment)-[:EVIDENCED_BY]->(passage);

// Whom the text has do the thing itself. 支持 X 做 Y, and then verbs without a subject of their own: what stands right behind X is X's
// beyond doubt (STATED). The verbs that follow may be X's or those of the two cities, who own the task: X is INFERRED there. So it is
// with the associations of passage 09 (整合; then 举办, 培育和引进, 完善) and with carmakers, universities and institutes of 06 (研发; then 攻关).
// In passage 10 the verbs beside 支持 (成立, 研究出台, 建立健全) are plainly those of the two departments.
UNWIND [
  {commitment: '2.1', body: 'cqcd-2021-auto-cluster-carmakers',                        role: 'IMPLEMENTER', basis: 'STATED',   words: '车业',             evidence: ['auto-cluster.06']},
  {commitment: '2.1', body: 'cqcd-2021-auto-cluster-research-institutes',              role: 'IMPLEMENTER', basis: 'STATED',   words: '科研院所',         evidence: ['auto-cluster.06']},
  {commitment: '2.1', body: 'cqcd-2021-auto-cluster-universities',                     role: 'IMPLEMENTER', basis: 'STATED',   words: '院校',             evidence: ['auto-cluster.06']},
  {commitment: '2.2', body: 'cqcd-2021-auto-cluster-carmakers',                        role: 'IMPLEMENTER', basis: 'INFERRED', words: '车业',             evidence: ['auto-cluster.06']},
  {commitment: '2.2', body: 'cqcd-2021-auto-cluster-research-institutes',              role: 'IMPLEMENTER', basis: 'INFERRED', words: '科研院所',         evidence: ['auto-cluster.06']},
  {commitment: '2.2', body: 'cqcd-2021-auto-cluster-universities',                     role: 'IMPLEMENTER', basis: 'INFERRED', words: '院校',             evidence: ['auto-cluster.06']},
  {commitment: '3.4', body: 'cqcd-2021-auto-cluster-carmakers',                        role: 'IMPLEMENTER', basis: 'STATED',   words: '车企',             evidence: ['auto-cluster.07']},
  {commitment: '5.1', body: 'cqcd-2021-auto-cluster-industry-associations',            role: 'IMPLEMENTER', basis: 'STATED',   words: '行业协会',         evidence: ['auto-cluster.09']},
  {commitment: '5.2', body: 'cqcd-2021-auto-cluster-industry-associations',            role: 'IMPLEMENTER', basis: 'INFERRED', words: '行业协会',         evidence: ['auto-cluster.09']},
  {commitment: '6.1', body: 'cqcd-2021-auto-cluster-industry-associations',            role: 'IMPLEMENTER', basis: 'INFERRED', words: '行业协会',         evidence: ['auto-cluster.09']},
  {commitment: '6.2', body: 'cqcd-2021-auto-cluster-industry-associations',            role: 'IMPLEMENTER', basis: 'INFERRED', words: '行业协会',         evidence: ['auto-cluster.09']},
  {commitment: '8',   body: 'chengdu-economy-and-information-technology-bureau',       role: 'CO_OWNER',    basis: 'STATED',   words: '成渝两市经信部门', evidence: ['auto-cluster.10']},
  {commitment: '8',   body: 'chongqing-economy-and-information-technology-commission', role: 'CO_OWNER',    basis: 'STATED',   words: '成渝两市经信部门', evidence: ['auto-cluster.10']},
  {commitment: '9',   body: 'chengdu-economy-and-information-technology-bureau',       role: 'CO_OWNER',    basis: 'STATED',   words: '成渝两市经信部门', evidence: ['auto-cluster.10']},
  {commitment: '9',   body: 'chongqing-economy-and-information-technology-commission', role: 'CO_OWNER',    basis: 'STATED',   words: '成渝两市经信部门', evidence: ['auto-cluster.10']},
  {commitment: '10',  body: 'chengdu-economy-and-information-technology-bureau',       role: 'CO_OWNER',    basis: 'STATED',   words: '成渝两市经信部门', evidence: ['auto-cluster.10']},
  {commitment: '10',  body: 'chongqing-economy-and-information-technology-commission', role: 'CO_OWNER',    basis: 'STATED',   words: '成渝两市经信部门', evidence: ['auto-cluster.10']},
  {commitment: '10',  body: 'cqcd-2021-auto-cluster-automotive-organisations',         role: 'IMPLEMENTER', basis: 'STATED',   words: '汽车产业相关组织', evidence: ['auto-cluster.10']},
  {commitment: '11',  body: 'chengdu-economy-and-information-technology-bureau',       role: 'CO_OWNER',    basis: 'STATED',   words: '成渝两市经信部门', evidence: ['auto-cluster.10']},
  {commitment: '11',  body: 'chongqing-economy-and-information-technology-commission', role: 'CO_OWNER',    basis: 'STATED',   words: '成渝两市经信部门', evidence: ['auto-cluster.10']}
] AS row
OPTIONAL MATCH (commitment:Commitment {id: 'cqcd-2021-auto-cluster.' + row.commitment})
OPTIONAL MATCH (body:Institution|ActorGroup {id: row.body})
MERGE (body)-[duty:HAS_DUTY]->(commitment)
SET duty += row {.role, .basis, .words}, duty.evidence = [passageId IN row.evidence | 'cqcd-2021.' + passageId];

// The text does not say whether the planning (05) is one plan or two, or where the centres (07) are to stand.
UNWIND [
  {id: 'automotive-cluster-service-platforms',       kind: 'PLATFORM',  name: '配套服务平台',                     nameEn: 'Supporting service platforms of the automotive cluster',      aliases: ['汽车产业配套服务平台'],                         by: ['11'],  evidence: ['auto-cluster.10']},
  {id: 'automotive-cluster-support-policies',        kind: 'POLICY',    name: '专项扶持政策',                     nameEn: 'Special support policies for the automotive cluster',         aliases: ['汽车产业扶持政策'],                             by: ['9'],   evidence: ['auto-cluster.10']},
  {id: 'automotive-cluster-task-force',              kind: 'TASKFORCE', name: '工作专班',                         nameEn: 'Task force of the automotive cluster',                        aliases: ['汽车产业工作专班'],                             by: ['8'],   evidence: ['auto-cluster.10']},
  {id: 'automotive-industry-planning',               kind: 'PLAN',      name: '汽车产业规划',                     nameEn: 'Automotive industry planning',                                aliases: ['汽车规划'],                                     by: ['1.1'], evidence: ['auto-cluster.05']},
  {id: 'automotive-supply-chain-events',             kind: 'EVENT',     name: '汽车产业链供应链线上线下系列活动', nameEn: 'Series of events on automotive industrial and supply chains', aliases: ['成渝两地汽车产业链供应链系列活动'],             by: ['5.2'], evidence: ['auto-cluster.09']},
  {id: 'carmakers-marketing-centres',                kind: 'BODY',      name: '营销中心',                         nameEn: 'Marketing centres of car companies',                          aliases: ['车企营销中心'],                                 by: ['3.4'], evidence: ['auto-cluster.07']},
  {id: 'carmakers-research-and-development-centres', kind: 'BODY',      name: '研发中心',                         nameEn: 'Research and development centres of car companies',           aliases: ['车企研发中心', 'R&D centres of car companies'], by: ['3.4'], evidence: ['auto-cluster.07']},
  {id: 'carmakers-software-centres',                 kind: 'BODY',      name: '软件中心',                         nameEn: 'Software centres of car companies',                           aliases: ['车企软件中心'],                                 by: ['3.4'], evidence: ['auto-cluster.07']}
] AS row
MERGE (deliverable:Entity:Deliverable {id: row.id})
SET deliverable += row {.kind, .name, .nameEn, .aliases}
WITH deliverable, row
CALL (deliverable, row) {
  UNWIND row.by AS commitmentId
  OPTIONAL MATCH (commitment:Commitment {id: 'cqcd-2021-auto-cluster.' + commitmentId})
  MERGE (commitment)-[creates:CREATES]->(deliverable)
  SET creates.evidence = [passageId IN row.evidence | 'cqcd-2021.' + passageId]
}
UNWIND row.evidence AS passageId
OPTIONAL MATCH (passage:Passage {id: 'cqcd-2021.' + passageId})
MERGE (deliverable)-[:EVIDENCED_BY]->(passage);

// It is to be improved (完善), so it is there; whose it is the text does not say.
UNWIND [
  {id: 'automotive-supply-and-demand-matching-platform', kind: 'MATCHING_PLATFORM', name: '产业链供应链供需对接平台', nameEn: 'Supply and demand matching platform for industrial and supply chains', aliases: ['供需对接平台', 'Supply and demand matching platform'], side: [], sideBasis: null, sideStatus: 'NOT_STATED', locatedIn: [], evidence: ['auto-cluster.09']}
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

// 培育 and 完善 are ADVANCE.
UNWIND [
  {commitment: '6.2', thing: 'automotive-supply-and-demand-matching-platform', mode: 'ADVANCE', pair: null, evidence: ['auto-cluster.09']},
  {commitment: '7',   thing: 'world-class-automotive-cluster',                 mode: 'ADVANCE', pair: null, evidence: ['auto-cluster.03']}
] AS row
OPTIONAL MATCH (commitment:Commitment {id: 'cqcd-2021-auto-cluster.' + row.commitment})
OPTIONAL MATCH (thing:Facility|Place|Initiative|Project {id: row.thing})
MERGE (commitment)-[actsOn:ACTS_ON]->(thing)
SET actsOn += row {.mode, .pair}, actsOn.evidence = [passageId IN row.evidence | 'cqcd-2021.' + passageId];

// What the two targets measure; the text does not say whether by the year.
UNWIND [
  {id: 'indicator-vehicle-output',       name: '汽车产量', nameEn: 'Vehicle output',           aliases: ['产量', 'Vehicles produced'],                       unit: '辆', direction: 'UP', evidence: ['auto-cluster.03']},
  {id: 'indicator-vehicle-output-value', name: '汽车产值', nameEn: 'Output value of vehicles', aliases: ['产值', '汽车产业产值', 'Automotive output value'], unit: '元', direction: 'UP', evidence: ['auto-cluster.03']}
] AS row
MERGE (indicator:Entity:Indicator {id: row.id})
SET indicator += row {.name, .nameEn, .aliases, .unit, .direction}
WITH indicator, row
UNWIND row.evidence AS passageId
OPTIONAL MATCH (passage:Passage {id: 'cqcd-2021.' + passageId})
MERGE (indicator)-[:EVIDENCED_BY]->(passage);

// One figure each for both cities together (两市); no share of either city and no starting value is stated.
// A level that is to be reached (达到, 实现) is reached by more as well: AT_LEAST.
UNWIND [
  {id: 'cqcd-2021-vehicle-output-2025',       of: ['cqcd-2021-auto-cluster'], indicator: 'indicator-vehicle-output',       name: '两市汽车产量', nameEn: 'Vehicle output of the two cities by 2025',           value: 3000000,      valueText: '300万',  unit: '辆', comparator: 'AT_LEAST', deadline: date('2025-12-31'), deadlineStatus: 'STATED', timeText: '到2025年', scope: 'JOINT', baselineStatus: 'NOT_STATED', evidence: ['auto-cluster.03']},
  {id: 'cqcd-2021-vehicle-output-value-2025', of: ['cqcd-2021-auto-cluster'], indicator: 'indicator-vehicle-output-value', name: '两市汽车产值', nameEn: 'Output value of vehicles of the two cities by 2025', value: 600000000000, valueText: '6000亿', unit: '元', comparator: 'AT_LEAST', deadline: date('2025-12-31'), deadlineStatus: 'STATED', timeText: '到2025年', scope: 'JOINT', baselineStatus: 'NOT_STATED', evidence: ['auto-cluster.03']}
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
