// The innovation centre: the two science and technology bureaus, their agreement, its nine areas and the tasks in them.

// Goals and schemes that the promises serve or carry on. 策源地 is what both sides want to become: a goal, as the peak of science
// is in the science city's agreement. The cooperation plan is to be carried out (实施); that it is still to be drawn up is not said.
UNWIND [
  {id: 'belt-and-road',                                     name: '一带一路',                 nameEn: 'Belt and Road',                                                        aliases: ['“一带一路”', '“一带一路”倡议', '一带一路倡议', 'Belt and Road Initiative', 'BRI'], evidence: ['innovation-centre.14']},
  {id: 'chengdu-chongqing-innovation-cooperation-plan',     name: '成渝科技创新合作计划',     nameEn: 'Chengdu-Chongqing science and technology innovation cooperation plan', aliases: ['科技创新合作计划', 'Innovation cooperation plan'],                                 evidence: ['innovation-centre.07']},
  {id: 'source-of-technological-and-industrial-innovation', name: '技术创新和产业创新策源地', nameEn: 'Source of technological and industrial innovation',                    aliases: ['创新策源地'],                                                                      evidence: ['innovation-centre.06']}
] AS row
MERGE (initiative:Entity:Initiative {id: row.id})
SET initiative += row {.name, .nameEn, .aliases, .layout, .timeText}
WITH initiative, row
UNWIND row.evidence AS passageId
OPTIONAL MATCH (passage:Passage {id: 'cqcd-2021.' + passageId})
MERGE (initiative)-[:EVIDENCED_BY]->(passage);

// The two bureaus sign. The text writes them short (科技局); the names are the official ones.
UNWIND [
  {id: 'chengdu-science-and-technology-bureau',   kind: ['Bureau'], name: '成都市科学技术局', nameEn: 'Chengdu Science and Technology Bureau',   aliases: ['成都市科技局', '成都科技局', '科技局'], level: 'MUNICIPAL', city: ['chengdu'],   evidence: ['innovation-centre.02']},
  {id: 'chongqing-science-and-technology-bureau', kind: ['Bureau'], name: '重庆市科学技术局', nameEn: 'Chongqing Science and Technology Bureau', aliases: ['重庆市科技局', '重庆科技局', '科技局'], level: 'MUNICIPAL', city: ['chongqing'], evidence: ['innovation-centre.02']}
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

// Named by kind only: those who are to form the consortia. The list is open (等). These alliances are there and take part; the
// alliance of passage 13 is still to be formed, and is none of them. Who runs the platforms of passage 11 is not stated: the name is ours.
UNWIND [
  {id: 'cqcd-2021-innovation-centre-industry-chain-companies',            name: '产业链上下游企业',         nameEn: 'Companies up and down the industrial chains',         aliases: ['上下游企业', 'Upstream and downstream companies'],     naming: null,   evidence: ['innovation-centre.08']},
  {id: 'cqcd-2021-innovation-centre-leading-companies',                   name: '领军企业',                 nameEn: 'Leading companies',                                   aliases: ['两地领军企业', 'Leading companies of the two places'], naming: null,   evidence: ['innovation-centre.08']},
  {id: 'cqcd-2021-innovation-centre-sci-tech-finance-platform-operators', name: '科技金融服务平台运营机构', nameEn: 'Operators of the sci-tech finance service platforms', aliases: [],                                                      naming: 'OURS', evidence: ['innovation-centre.11']},
  {id: 'cqcd-2021-innovation-centre-technology-innovation-alliances',     name: '技术创新联盟',             nameEn: 'Technology innovation alliances',                     aliases: [],                                                      naming: null,   evidence: ['innovation-centre.08']},
  {id: 'cqcd-2021-innovation-centre-universities-and-institutes',         name: '高校院所',                 nameEn: 'Universities and research institutes',                aliases: ['高校和科研院所'],                                      naming: null,   evidence: ['innovation-centre.08']}
] AS row
MERGE (group:Entity:ActorGroup {id: row.id})
SET group += row {.name, .nameEn, .aliases, .naming}
WITH group, row
UNWIND row.evidence AS passageId
OPTIONAL MATCH (passage:Passage {id: 'cqcd-2021.' + passageId})
MERGE (group)-[:EVIDENCED_BY]->(passage);

// The section calls this text 《协议》, as two others do. No term, no lead body and no figure but the number of areas is stated.
UNWIND [
  {
    id: 'cqcd-2021-innovation-centre',
    name: '加强双核创新联动推进共建具有全国影响力的科技创新中心合作协议',
    nameEn: 'Cooperation agreement on linking innovation in the two cores and advancing the joint building of a science and technology innovation centre of national influence',
    aliases: ['科技创新中心合作协议', '双核创新联动合作协议', 'Innovation centre agreement'],
    titleType: '合作协议',
    signedOn: date('2021-12-17'), signedOnStatus: 'INFERRED',
    signedOnNote: 'The section states the day (17), the headline the month (12); the year 2021 is stated only in the other article of the page.',
    declaredAreas: 9, declaredAreasStatus: 'STATED',
    validUntilStatus: 'NOT_STATED', leadBodyStatus: 'NOT_STATED',
    theme: 'theme-science-and-technology-innovation',
    signatories: ['chengdu-science-and-technology-bureau', 'chongqing-science-and-technology-bureau'],
    signing: ['innovation-centre.02'],
    evidence: ['headline.02', 'innovation-centre.02', 'innovation-centre.03']
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

// The goal of the title, the science city that the second area builds, and the goal that the headline gives to all five agreements.
// Belt and Road stands in the names of things that the ninth area promises, not as a goal of the agreement.
UNWIND [
  {initiative: 'chengdu-chongqing-economic-circle',                 evidence: ['headline.02']},
  {initiative: 'national-science-and-technology-innovation-centre', evidence: ['innovation-centre.02']},
  {initiative: 'western-science-city',                              evidence: ['innovation-centre.03', 'innovation-centre.05']}
] AS row
OPTIONAL MATCH (agreement:Agreement {id: 'cqcd-2021-innovation-centre'})
OPTIONAL MATCH (initiative:Initiative {id: row.initiative})
MERGE (agreement)-[serves:SERVES]->(initiative)
SET serves.evidence = [passageId IN row.evidence | 'cqcd-2021.' + passageId];

// Kinds of research, application scenarios, the finance of the sixth area and what the map of the seventh is to show. 科技金融 is not the
// 金融科技 of the financial centre; 城市大脑 is named by the science city as well.
UNWIND [
  {id: 'theme-applied-basic-research',                 name: '应用基础研究', nameEn: 'Applied basic research',                 aliases: ['Applied fundamental research']},
  {id: 'theme-frontier-technology-research',           name: '前沿技术研究', nameEn: 'Frontier technology research',           aliases: []},
  {id: 'theme-key-core-technologies',                  name: '关键核心技术', nameEn: 'Key core technologies',                  aliases: []},
  {id: 'theme-major-innovation-events',                name: '重大创新活动', nameEn: 'Major innovation events',                aliases: []},
  {id: 'theme-popular-science-resources',              name: '科普资源',     nameEn: 'Resources for popular science',          aliases: []},
  {id: 'theme-scientific-and-technological-results',   name: '科技成果',     nameEn: 'Scientific and technological results',   aliases: ['科研成果']},
  {id: 'theme-scientific-and-technological-resources', name: '科技资源',     nameEn: 'Scientific and technological resources', aliases: ['科创资源']},
  {id: 'theme-scientific-and-technological-services',  name: '科技服务',     nameEn: 'Scientific and technological services',  aliases: []},
  {id: 'theme-smart-culture-and-tourism',              name: '智慧文旅',     nameEn: 'Smart culture and tourism',              aliases: []},
  {id: 'theme-smart-manufacturing',                    name: '智能制造',     nameEn: 'Smart manufacturing',                    aliases: ['Intelligent manufacturing']},
  {id: 'theme-technology-finance',                     name: '科技金融',     nameEn: 'Sci-tech finance',                       aliases: ['Technology finance']}
] AS row
MERGE (theme:Entity:Theme {id: row.id})
SET theme.kind = 'FIELD', theme += row {.name, .nameEn, .aliases};

// Nine areas are declared and listed (passage 03); passages 04 to 14 spell them out in that order. 此外 (10) only goes on with
// the list: what follows it is areas 5 to 9, so nothing of it stands beside the list. 争创 is PROMOTE: that there will be such a
// centre is not for the two sides to promise.
UNWIND [
  {level: 1, ordinal: 1, modality: 'BUILD',   firmness: 3, dutyWords: '双方', name: '协同共建成渝综合性科学中心',   nameEn: 'Build the Chengdu-Chongqing comprehensive science centre together',                         statement: '双方合力建设成渝综合性科学中心，包括重大装置、高水平机构和实验室。',         statementEn: 'Both sides build the comprehensive science centre together, with its large facilities, institutes and laboratories.',                                          evidence: ['innovation-centre.03', 'innovation-centre.04']},
  {level: 1, ordinal: 2, modality: 'BUILD',   firmness: 3, dutyWords: '双方', name: '协同共建西部科学城',           nameEn: 'Build the Western Science City together',                                                   statement: '双方合力建设西部科学城，一起安排研究项目，并让两座科学城互相开放应用场景。', statementEn: 'Both sides build the Western Science City together, plan research projects jointly and have the two science cities open application scenarios to each other.', evidence: ['innovation-centre.03', 'innovation-centre.05']},
  {level: 1, ordinal: 3, modality: 'PROMOTE', firmness: 2, dutyWords: '双方', name: '共同争创成渝国家技术创新中心', nameEn: 'Strive together for a Chengdu-Chongqing national technology innovation centre',             statement: '双方一起争取设立成渝国家技术创新中心，由一个中心和若干专业机构组成。',       statementEn: 'Both sides strive to have a national technology innovation centre set up, made of one centre and several specialised bodies.',                                 evidence: ['innovation-centre.03', 'innovation-centre.06']},
  {level: 1, ordinal: 4, modality: 'IMPROVE', firmness: 2, dutyWords: '双方', name: '强化创新链产业链协同',         nameEn: 'Strengthen the coordination of innovation and industrial chains',                           statement: '双方让科研与产业更紧密地配合，一起攻关、一起组织企业和院所、一起招引项目。', statementEn: 'Both sides tie research and industry closer together: joint research on key technologies, consortia and the attraction of projects.',                          evidence: ['innovation-centre.03', 'innovation-centre.07', 'innovation-centre.08', 'innovation-centre.09']},
  {level: 1, ordinal: 5, modality: 'PROMOTE', firmness: 2, dutyWords: '双方', name: '协同推进科技人才共引共培共用', nameEn: 'Attract, train and employ science and technology talent together',                          statement: '双方一起引进、培养和使用科技人才，并为人才在两地流动找出办法。',             statementEn: 'Both sides attract and train science and technology talent together and look for ways to let it move between the two cities.',                                 evidence: ['innovation-centre.03', 'innovation-centre.10']},
  {level: 1, ordinal: 6, modality: 'PROMOTE', firmness: 2, dutyWords: null,   name: '推动两地科技金融融合发展',     nameEn: 'Advance the integration of sci-tech finance in Chengdu and Chongqing',                      statement: '两地的科技金融走向一体，有共同的基金，服务延伸到整个成渝地区。',             statementEn: 'Sci-tech finance in the two places grows together, with a joint fund and services that reach the whole region.',                                               evidence: ['innovation-centre.03', 'innovation-centre.11']},
  {level: 1, ordinal: 7, modality: 'PROMOTE', firmness: 2, dutyWords: null,   name: '推动成渝科技资源开放共享',     nameEn: 'Advance the open sharing of the science and technology resources of Chengdu and Chongqing', statement: '推动两地的科技资源互相开放、集中呈现。',                                     statementEn: 'The science and technology resources of the two places are to be opened to each other and shown in one place.',                                                evidence: ['innovation-centre.03', 'innovation-centre.12']},
  {level: 1, ordinal: 8, modality: 'PROMOTE', firmness: 2, dutyWords: null,   name: '协同推进科技成果转移转化',     nameEn: 'Advance technology transfer together',                                                      statement: '合力推动科研成果在两地之间转移和应用，并形成统一的交易市场。',               statementEn: 'Technology transfer between the two places is advanced together, towards one market for technology.',                                                          evidence: ['innovation-centre.03', 'innovation-centre.13']},
  {level: 1, ordinal: 9, modality: 'PROMOTE', firmness: 2, dutyWords: null,   name: '联动开展国际科技合作交流',     nameEn: 'Cooperate and exchange internationally in science and technology, in coordination',         statement: '一起开展国际科技合作，包括合作区、转移中心和交流大会。',                     statementEn: 'International cooperation in science and technology is carried out together, with a cooperation zone, a transfer centre and a conference.',                    evidence: ['innovation-centre.03', 'innovation-centre.14']},
  // Beside the list: what passage 02 promises before it opens, the zone and the centre first. 引领 is PROMOTE, 增强 IMPROVE. The
  // row of four 共 and 通 (资源共享 …) is a slogan and no commitment. Innovation is the subject of the whole agreement and no sort of
  // help: no crosscutting theme.
  {level: 0, ordinal: 10, modality: 'BUILD',   firmness: 3, recurrence: null, dutyWords: '双方', name: '合力打造科技创新和协同创新示范区',     nameEn: 'Build a demonstration zone of science and technology innovation and collaborative innovation together', statement: '双方一起建设一个在全国有分量的示范区，示范科技创新和协同创新。', statementEn: 'Both sides together build a demonstration zone for science and technology innovation and for collaborative innovation that matters to the whole country.',                  about: [], fields: [], evidence: ['innovation-centre.02']},
  {level: 0, ordinal: 11, modality: 'PROMOTE', firmness: 2, recurrence: null, dutyWords: '双方', name: '引领具有全国影响力的科技创新中心建设', nameEn: 'Lead the building of the science and technology innovation centre of national influence',               statement: '双方带动成渝地区建成影响全国的科技创新中心。',                   statementEn: 'Both sides lead the Chengdu-Chongqing region in building a science and technology innovation centre of national influence.',                                                about: [], fields: [], evidence: ['innovation-centre.02']},
  {level: 0, ordinal: 12, modality: 'IMPROVE', firmness: 2, recurrence: null, dutyWords: '双方', name: '增强成渝地区创新能力',                 nameEn: 'Strengthen the innovation capacity of the Chengdu-Chongqing region',                                    statement: '双方着力提高成渝地区在科技、协同和产业三方面的创新能力。',       statementEn: 'Both sides focus on strengthening the capacity of the Chengdu-Chongqing region for science and technology innovation, collaborative innovation and industrial innovation.', about: [], fields: [], evidence: ['innovation-centre.02']}
] AS row
OPTIONAL MATCH (agreement:Agreement {id: 'cqcd-2021-innovation-centre'})
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

// Tasks. 重组优化 is IMPROVE: the laboratories are there. 规划布局 goes with 布局 (BUILD), 形成 with 组建 (ESTABLISH), 实施 with 落实
// (PROMOTE: the words do not say what comes of the plan). 支持 governs the clauses whose subject it names: 开放应用场景 (05), 打造 of the
// proving ground with it, 组建 with the joint work (08), 延伸 with 提供 (11); so only support is promised there. 联合攻关 (07), 招引 (09)
// and 引进和培育 (10) go on: 开展 only carries them, they are PROMOTE. 应用基础研究、前沿技术研究 (05), 引进和培育 (10) and what the map is to show (12) are several kinds of one
// object; 技术创新 and 产品研发 (08) are two. The talents' four conditions (10) are what the mechanism is, 做强优势 (09) what the
// attraction of projects is for. Who acts is said in 04 to 07 and 10; the other passages have no subject.
UNWIND [
  {area: 1, ordinal: 1, modality: 'PROMOTE',   firmness: 2, recurrence: null, dutyWords: '双方', name: '推动建设重大科技基础设施',         nameEn: 'Advance the building of major science and technology infrastructure',                       statement: '双方推动电磁驱动聚变装置、超瞬态实验装置等大型科研设施的建设。',                                       statementEn: 'Both sides advance the building of the electromagnetically driven fusion facility, the ultra-transient experimental facility and other major science and technology infrastructure.',                                                             about: ['shared-facilities'],                                                fields: [],                                                                                                                                                                                  evidence: ['innovation-centre.04']},
  {area: 1, ordinal: 2, modality: 'BUILD',     firmness: 3, recurrence: null, dutyWords: '双方', name: '共建高水平研究机构',               nameEn: 'Build high-level research institutions together',                                           statement: '双方一起建设水平高的科研机构。',                                                                       statementEn: 'Both sides build high-level research institutions together.',                                                                                                                                                                                     about: ['joint-research', 'shared-facilities'],                                                   fields: [],                                                                                                                                                                                  evidence: ['innovation-centre.04']},
  {area: 1, ordinal: 3, modality: 'SUPPORT',   firmness: 2, recurrence: null, dutyWords: '双方', name: '支持天府实验室和重庆实验室建设',   nameEn: 'Support the building of Tianfu Laboratory and Chongqing Laboratory',                        statement: '双方支持重庆实验室和天府实验室的建设。',                                                               statementEn: 'Both sides support the building of Chongqing Laboratory and Tianfu Laboratory.',                                                                                                                                                                  about: ['shared-facilities'],                                                fields: [],                                                                                                                                                                                  evidence: ['innovation-centre.04']},
  {area: 1, ordinal: 4, modality: 'IMPROVE',   firmness: 2, recurrence: null, dutyWords: '双方', name: '重组优化国家重点实验室',           nameEn: 'Reorganise and improve state key laboratories',                                             statement: '双方一起调整国家重点实验室的组成，使其更优。',                                                         statementEn: 'Both sides together reorganise and improve state key laboratories.',                                                                                                                                                                              about: ['shared-facilities'],                                                fields: [],                                                                                                                                                                                  evidence: ['innovation-centre.04']},
  {area: 2, ordinal: 1, modality: 'BUILD',     firmness: 3, recurrence: null, dutyWords: '双方', name: '共同布局重大科研项目',             nameEn: 'Plan and lay out major research projects together',                                         statement: '双方一起规划和安排前沿技术与应用基础两类研究的重大项目。',                                             statementEn: 'Both sides together plan and lay out major projects of applied basic research and of frontier technology research.',                                                                                                                              about: ['joint-research', 'planning-and-policy'],                            fields: ['applied-basic-research', 'frontier-technology-research'],                                                                                                                          evidence: ['innovation-centre.05']},
  {area: 2, ordinal: 2, modality: 'BUILD',     firmness: 3, recurrence: null, dutyWords: '双方', name: '打造科技体制改革试验田',           nameEn: 'Build a testbed for reforming the science and technology system together',                  statement: '双方联手设一块“试验田”，供国家改革科技体制时先行试验。',                                               statementEn: 'Both sides together build a testbed for the national reform of the science and technology system.',                                                                                                                                               about: ['planning-and-policy'],                                              fields: [],                                                                                                                                                                                  evidence: ['innovation-centre.05']},
  {area: 2, ordinal: 3, modality: 'SUPPORT',   firmness: 2, recurrence: null, dutyWords: '双方', name: '支持两座科学城互相开放应用场景',   nameEn: 'Support the two science cities in opening application scenarios to each other',             statement: '双方支持西部（成都）科学城与西部（重庆）科学城互相提供城市大脑、智慧文旅和智能制造等方面的应用场景。', statementEn: 'Both sides support Western (Chongqing) Science City and Western (Chengdu) Science City in opening application scenarios to each other, in smart manufacturing, smart culture and tourism, city brains and other fields.',                         about: ['open-scenarios'],                                                   fields: ['city-brain', 'smart-culture-and-tourism', 'smart-manufacturing'],                                                                                                                  evidence: ['innovation-centre.05']},
  {area: 2, ordinal: 4, modality: 'SUPPORT',   firmness: 2, recurrence: null, dutyWords: '双方', name: '支持两座科学城打造创新产品试验场', nameEn: 'Support the two science cities in building a proving ground for innovative products',       statement: '双方支持两座科学城建一个试用创新产品的场地。',                                                         statementEn: 'Both sides support the two science cities in building a proving ground for innovative products.',                                                                                                                                                 about: ['open-scenarios'],                                                   fields: [],                                                                                                                                                                                  evidence: ['innovation-centre.05']},
  {area: 3, ordinal: 1, modality: 'BUILD',     firmness: 3, recurrence: null, dutyWords: '双方', name: '布局专业化技术创新机构',           nameEn: 'Lay out and build specialised technology innovation institutions',                          statement: '双方统一安排并建设若干家专业化技术创新机构，与一个中心合成整体。',                                     statementEn: 'Both sides lay out and build, under one plan, several specialised technology innovation institutions that are organised round one centre.',                                                                                                       about: ['joint-research', 'shared-facilities'],                                                   fields: [],                                                                                                                                                                                  evidence: ['innovation-centre.06']},
  {area: 3, ordinal: 2, modality: 'ESTABLISH', firmness: 3, recurrence: null, dutyWords: '双方', name: '形成技术创新和产业创新策源地',     nameEn: 'Form a source of technological and industrial innovation',                                  statement: '双方形成扎根成渝、服务西部的技术与产业创新源头，广泛协作、连成网络。',                                 statementEn: 'Both sides form a source of technological and industrial innovation, on a large scale of cooperation and as a network, that is rooted in Chengdu and Chongqing and faces the west.',                                                              about: ['joint-research'],                                                   fields: [],                                                                                                                                                                                  evidence: ['innovation-centre.06']},
  {area: 4, ordinal: 1, modality: 'PROMOTE',   firmness: 2, recurrence: null, dutyWords: '双方', name: '实施成渝科技创新合作计划',         nameEn: 'Carry out the Chengdu-Chongqing science and technology innovation cooperation plan',        statement: '双方把成渝科技创新合作计划付诸实行。',                                                                 statementEn: 'Both sides carry out the Chengdu-Chongqing science and technology innovation cooperation plan.',                                                                                                                                                  about: ['joint-research', 'planning-and-policy'],                            fields: [],                                                                                                                                                                                  evidence: ['innovation-centre.07']},
  {area: 4, ordinal: 2, modality: 'PROMOTE',   firmness: 2, recurrence: null, dutyWords: '双方', name: '关键核心技术联合攻关',             nameEn: 'Joint research on key core technologies',                                                   statement: '双方联手攻克关键核心技术。',                                                                           statementEn: 'Both sides carry out joint research to master key core technologies.',                                                                                                                                                                            about: ['joint-research'],                                                   fields: ['key-core-technologies'],                                                                                                                                                           evidence: ['innovation-centre.07']},
  {area: 4, ordinal: 3, modality: 'SUPPORT',   firmness: 2, recurrence: null, dutyWords: null,   name: '支持组建创新联合体',               nameEn: 'Support the forming of innovation consortia',                                               statement: '支持两地的领军企业同产业链上各环节的企业、高校与研究所以及技术创新联盟等结成创新联合体。',             statementEn: 'Leading companies of the two places are supported in forming innovation consortia with companies up and down the industrial chains, universities, institutes, technology innovation alliances and others.',                                       about: ['industry-chains', 'joint-research'],                                fields: [],                                                                                                                                                                                  evidence: ['innovation-centre.08']},
  {area: 4, ordinal: 4, modality: 'SUPPORT',   firmness: 2, recurrence: null, dutyWords: null,   name: '支持领军企业合力技术创新',         nameEn: 'Support leading companies in joint technological innovation',                               statement: '支持领军企业和与其联合的各方一起做技术创新。',                                                         statementEn: 'Leading companies and those who join with them are supported in technological innovation carried out together.',                                                                                                                                  about: ['joint-research'],                                                   fields: [],                                                                                                                                                                                  evidence: ['innovation-centre.08']},
  {area: 4, ordinal: 5, modality: 'SUPPORT',   firmness: 2, recurrence: null, dutyWords: null,   name: '支持领军企业合力产品研发',         nameEn: 'Support leading companies in joint product development',                                    statement: '支持领军企业和与其联合的各方一起研发产品。',                                                           statementEn: 'Leading companies and those who join with them are supported in developing products together.',                                                                                                                                                   about: ['joint-research'],                                                   fields: [],                                                                                                                                                                                  evidence: ['innovation-centre.08']},
  {area: 4, ordinal: 6, modality: 'DRAFT',     firmness: 3, recurrence: null, dutyWords: null,   name: '拟制成渝产业链全景图',             nameEn: 'Draw up a panorama of the industrial chains of Chengdu and Chongqing',                      statement: '联合画出一张展示成渝产业链全貌的图。',                                                                 statementEn: 'A panorama of the industrial chains of Chengdu and Chongqing is drawn up jointly.',                                                                                                                                                               about: ['industry-chains', 'planning-and-policy'],                           fields: [],                                                                                                                                                                                  evidence: ['innovation-centre.09']},
  {area: 4, ordinal: 7, modality: 'DRAFT',     firmness: 3, recurrence: null, dutyWords: null,   name: '拟制成渝产业技术路线图',           nameEn: 'Draw up a roadmap of the industrial technology of Chengdu and Chongqing',                   statement: '联合画出成渝的产业技术路线图。',                                                                       statementEn: 'A roadmap of the industrial technology of Chengdu and Chongqing is drawn up jointly.',                                                                                                                                                            about: ['planning-and-policy'],                                              fields: [],                                                                                                                                                                                  evidence: ['innovation-centre.09']},
  {area: 4, ordinal: 8, modality: 'PROMOTE',   firmness: 2, recurrence: null, dutyWords: null,   name: '招引强链补链科技项目',             nameEn: 'Attract technology projects that strengthen the industrial chains and fill their gaps',     statement: '招商引进能补上缺口、加固产业链的科技项目，使整条产业链更有优势。',                                     statementEn: 'Technology projects that strengthen the industrial chains and fill their gaps are attracted, to add to the advantages of the whole chain.',                                                                                                       about: ['industry-chains'],                                                  fields: [],                                                                                                                                                                                  evidence: ['innovation-centre.09']},
  {area: 5, ordinal: 1, modality: 'PROMOTE',   firmness: 2, recurrence: null, dutyWords: '双方', name: '共同引进和培育科技人才',           nameEn: 'Attract and train science and technology talent together',                                  statement: '双方一起引进和培养科技方面的人才。',                                                                   statementEn: 'Both sides attract and train science and technology talent together.',                                                                                                                                                                            about: ['talent'],                                                           fields: [],                                                                                                                                                                                  evidence: ['innovation-centre.10']},
  {area: 5, ordinal: 2, modality: 'EXPLORE',   firmness: 1, recurrence: null, dutyWords: '双方', name: '探索科技人才柔性流动机制',         nameEn: 'Look into a mechanism for the flexible mobility of science and technology talent',          statement: '双方探索让科技人才灵活流动的机制：户口和关系不必转走，身份照旧，人员互相聘请、互相使用。',             statementEn: 'Both sides look into setting up a mechanism for the flexible mobility of science and technology talent, under which residence registration and affiliation are not moved, status does not change, and people are engaged and employed mutually.', about: ['talent'],                                                           fields: [],                                                                                                                                                                                  evidence: ['innovation-centre.10']},
  {area: 6, ordinal: 1, modality: 'BUILD',     firmness: 3, recurrence: null, dutyWords: null,   name: '共建科创投资基金',                 nameEn: 'Set up a science and technology innovation investment fund together',                       statement: '共同建立一只科创投资基金。',                                                                           statementEn: 'An investment fund for science and technology innovation is set up jointly.',                                                                                                                                                                     about: ['investment-and-financing'],                                         fields: [],                                                                                                                                                                                  evidence: ['innovation-centre.11']},
  {area: 6, ordinal: 2, modality: 'SUPPORT',   firmness: 2, recurrence: null, dutyWords: null,   name: '支持科技金融服务平台延伸功能',     nameEn: 'Support sci-tech finance service platforms in extending their functions',                   statement: '支持两地科技金融服务平台把服务的功能做得更广。',                                                       statementEn: 'The sci-tech finance service platforms of the two places are supported in extending the functions of their service.',                                                                                                                             about: ['investment-and-financing', 'shared-facilities'],                    fields: ['technology-finance'],                                                                                                                                                              evidence: ['innovation-centre.11']},
  {area: 6, ordinal: 3, modality: 'SUPPORT',   firmness: 2, recurrence: null, dutyWords: null,   name: '支持面向成渝地区的科技金融服务',   nameEn: 'Support sci-tech finance services for the Chengdu-Chongqing region',                        statement: '支持这些平台把科技金融服务提供给整个成渝地区。',                                                       statementEn: 'The platforms are supported in providing sci-tech finance services to the Chengdu-Chongqing region.',                                                                                                                                             about: ['investment-and-financing', 'shared-facilities'],                    fields: ['technology-finance'],                                                                                                                                                              evidence: ['innovation-centre.11']},
  {area: 7, ordinal: 1, modality: 'DRAFT',     firmness: 3, recurrence: null, dutyWords: null,   name: '编制成渝两地科创资源地图',         nameEn: 'Draw up a map of the science and technology innovation resources of Chengdu and Chongqing', statement: '共同编成覆盖两地的“科创资源地图”。',                                                                   statementEn: 'A map of the science and technology innovation resources of the two places is drawn up jointly.',                                                                                                                                                 about: ['information-and-data', 'planning-and-policy', 'shared-facilities'], fields: [],                                                                                                                                                                                  evidence: ['innovation-centre.12']},
  {area: 7, ordinal: 2, modality: 'PROMOTE',   firmness: 2, recurrence: null, dutyWords: null,   name: '科技资源一图一网集中呈现',         nameEn: 'Show science and technology resources on one map and one network',                          statement: '推动科技方面的资源、成果和服务，连同科普资源与重大创新活动，集中在一张图、一张网上呈现。',             statementEn: 'Resources, results and services of science and technology, resources for popular science and major innovation events are to be shown on one map and one network.',                                                                                about: ['information-and-data', 'shared-facilities'],                        fields: ['major-innovation-events', 'popular-science-resources', 'scientific-and-technological-resources', 'scientific-and-technological-results', 'scientific-and-technological-services'], evidence: ['innovation-centre.12']},
  {area: 8, ordinal: 1, modality: 'BUILD',     firmness: 3, recurrence: null, dutyWords: null,   name: '共建技术转移联盟',                 nameEn: 'Build a technology transfer alliance together',                                             statement: '协同建立一个技术转移联盟。',                                                                           statementEn: 'A technology transfer alliance is built jointly.',                                                                                                                                                                                                about: ['technology-transfer'],                                              fields: [],                                                                                                                                                                                  evidence: ['innovation-centre.13']},
  {area: 8, ordinal: 2, modality: 'BUILD',     firmness: 3, recurrence: null, dutyWords: null,   name: '打造一体化技术交易市场',           nameEn: 'Build an integrated technology trading market',                                             statement: '建成一个一体化的技术交易市场。',                                                                       statementEn: 'An integrated market for trading technology is built.',                                                                                                                                                                                           about: ['technology-transfer'],                                              fields: [],                                                                                                                                                                                  evidence: ['innovation-centre.13']},
  {area: 9, ordinal: 1, modality: 'BUILD',     firmness: 3, recurrence: null, dutyWords: null,   name: '共建“一带一路”科技创新合作区',     nameEn: 'Build a Belt and Road science and technology innovation cooperation zone together',         statement: '共同建设一个“一带一路”科技创新合作区。',                                                               statementEn: 'A Belt and Road zone of cooperation in science and technology innovation is built jointly.',                                                                                                                                                      about: ['exchange-and-brand', 'joint-research'],                             fields: [],                                                                                                                                                                                  evidence: ['innovation-centre.14']},
  {area: 9, ordinal: 2, modality: 'BUILD',     firmness: 3, recurrence: null, dutyWords: null,   name: '共建国际技术转移中心',             nameEn: 'Build an international technology transfer centre together',                                statement: '共同建设一个国际技术转移中心。',                                                                       statementEn: 'An international technology transfer centre is built jointly.',                                                                                                                                                                                   about: ['exchange-and-brand', 'shared-facilities', 'technology-transfer'],   fields: [],                                                                                                                                                                                  evidence: ['innovation-centre.14']},
  {area: 9, ordinal: 3, modality: 'HOLD',      firmness: 3, recurrence: null, dutyWords: null,   name: '举办“一带一路”科技交流大会',       nameEn: 'Hold a Belt and Road science and technology exchange conference',                           statement: '联合办“一带一路”科技交流大会。',                                                                       statementEn: 'A Belt and Road conference on scientific and technological exchange is held jointly.',                                                                                                                                                            about: ['exchange-and-brand'],                                               fields: [],                                                                                                                                                                                  evidence: ['innovation-centre.14']}
] AS row
OPTIONAL MATCH (area:Commitment {id: 'cqcd-2021-innovation-centre.' + row.area})
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

// Those who are supported in doing something carry it out: passage 08 says so of the consortia, and that the joint work has the same
// subjects is our reading. The science cities of passage 05 are places and the platforms of 11 facilities: that those who run them act
// is our reading too. The two committees did not sign this agreement; its signatories co-own what they support.
UNWIND [
  {commitment: '2.3', body: 'western-chengdu-science-city-management-committee',               role: 'IMPLEMENTER', basis: 'INFERRED', words: '西部（成都）科学城', evidence: ['innovation-centre.05']},
  {commitment: '2.3', body: 'western-chongqing-science-city-management-committee',             role: 'IMPLEMENTER', basis: 'INFERRED', words: '西部（重庆）科学城', evidence: ['innovation-centre.05']},
  {commitment: '2.4', body: 'western-chengdu-science-city-management-committee',               role: 'IMPLEMENTER', basis: 'INFERRED', words: '西部（成都）科学城', evidence: ['innovation-centre.05']},
  {commitment: '2.4', body: 'western-chongqing-science-city-management-committee',             role: 'IMPLEMENTER', basis: 'INFERRED', words: '西部（重庆）科学城', evidence: ['innovation-centre.05']},
  {commitment: '4.3', body: 'cqcd-2021-innovation-centre-industry-chain-companies',            role: 'IMPLEMENTER', basis: 'STATED',   words: '产业链上下游企业',   evidence: ['innovation-centre.08']},
  {commitment: '4.3', body: 'cqcd-2021-innovation-centre-leading-companies',                   role: 'IMPLEMENTER', basis: 'STATED',   words: '领军企业',           evidence: ['innovation-centre.08']},
  {commitment: '4.3', body: 'cqcd-2021-innovation-centre-technology-innovation-alliances',     role: 'IMPLEMENTER', basis: 'STATED',   words: '技术创新联盟',       evidence: ['innovation-centre.08']},
  {commitment: '4.3', body: 'cqcd-2021-innovation-centre-universities-and-institutes',         role: 'IMPLEMENTER', basis: 'STATED',   words: '高校院所',           evidence: ['innovation-centre.08']},
  {commitment: '4.4', body: 'cqcd-2021-innovation-centre-industry-chain-companies',            role: 'IMPLEMENTER', basis: 'INFERRED', words: '产业链上下游企业',   evidence: ['innovation-centre.08']},
  {commitment: '4.4', body: 'cqcd-2021-innovation-centre-leading-companies',                   role: 'IMPLEMENTER', basis: 'INFERRED', words: '领军企业',           evidence: ['innovation-centre.08']},
  {commitment: '4.4', body: 'cqcd-2021-innovation-centre-technology-innovation-alliances',     role: 'IMPLEMENTER', basis: 'INFERRED', words: '技术创新联盟',       evidence: ['innovation-centre.08']},
  {commitment: '4.4', body: 'cqcd-2021-innovation-centre-universities-and-institutes',         role: 'IMPLEMENTER', basis: 'INFERRED', words: '高校院所',           evidence: ['innovation-centre.08']},
  {commitment: '4.5', body: 'cqcd-2021-innovation-centre-industry-chain-companies',            role: 'IMPLEMENTER', basis: 'INFERRED', words: '产业链上下游企业',   evidence: ['innovation-centre.08']},
  {commitment: '4.5', body: 'cqcd-2021-innovation-centre-leading-companies',                   role: 'IMPLEMENTER', basis: 'INFERRED', words: '领军企业',           evidence: ['innovation-centre.08']},
  {commitment: '4.5', body: 'cqcd-2021-innovation-centre-technology-innovation-alliances',     role: 'IMPLEMENTER', basis: 'INFERRED', words: '技术创新联盟',       evidence: ['innovation-centre.08']},
  {commitment: '4.5', body: 'cqcd-2021-innovation-centre-universities-and-institutes',         role: 'IMPLEMENTER', basis: 'INFERRED', words: '高校院所',           evidence: ['innovation-centre.08']},
  {commitment: '6.2', body: 'cqcd-2021-innovation-centre-sci-tech-finance-platform-operators', role: 'IMPLEMENTER', basis: 'INFERRED', words: '科技金融服务平台',   evidence: ['innovation-centre.11']},
  {commitment: '6.3', body: 'cqcd-2021-innovation-centre-sci-tech-finance-platform-operators', role: 'IMPLEMENTER', basis: 'INFERRED', words: '科技金融服务平台',   evidence: ['innovation-centre.11']}
] AS row
OPTIONAL MATCH (commitment:Commitment {id: 'cqcd-2021-innovation-centre.' + row.commitment})
OPTIONAL MATCH (body:Institution|ActorGroup {id: row.body})
MERGE (body)-[duty:HAS_DUTY]->(commitment)
SET duty += row {.role, .basis, .words}, duty.evidence = [passageId IN row.evidence | 'cqcd-2021.' + passageId];

// What is to come into being. Two traps: the 国际技术转移中心 is still to be built, 天府国际技术转移中心 of the science city is there; the
// 技术转移联盟 is not the 技术转移服务平台联盟 that the two science cities promise. Whether 一带一路 (14) goes with the transfer centre
// too is left open by the words. The centre of area 3 is sought, not promised; its bodies and the institutions of 1.2 have no names, and
// 若干 is no number.
UNWIND [
  {id: 'belt-and-road-innovation-cooperation-zone',                kind: 'ZONE',      name: '“一带一路”科技创新合作区', nameEn: 'Belt and Road science and technology innovation cooperation zone',                     aliases: ['一带一路科技创新合作区'],                                              by: ['9.1'], evidence: ['innovation-centre.14']},
  {id: 'belt-and-road-science-and-technology-exchange-conference', kind: 'EVENT',     name: '“一带一路”科技交流大会',   nameEn: 'Belt and Road science and technology exchange conference',                             aliases: ['一带一路科技交流大会'],                                                by: ['9.3'], evidence: ['innovation-centre.14']},
  {id: 'chengdu-chongqing-comprehensive-science-centre',           kind: 'PLATFORM',  name: '成渝综合性科学中心',       nameEn: 'Chengdu-Chongqing comprehensive science centre',                                       aliases: [],                                                                      by: ['1'],   evidence: ['innovation-centre.03', 'innovation-centre.04']},
  {id: 'chengdu-chongqing-industrial-chain-panorama',              kind: 'MAP',       name: '成渝产业链全景图',         nameEn: 'Panorama of the industrial chains of Chengdu and Chongqing',                           aliases: ['产业链全景图'],                                                        by: ['4.6'], evidence: ['innovation-centre.09']},
  {id: 'chengdu-chongqing-national-technology-innovation-centre',  kind: 'BODY',      name: '成渝国家技术创新中心',     nameEn: 'Chengdu-Chongqing national technology innovation centre',                              aliases: [],                                                                      by: ['3'],   evidence: ['innovation-centre.03', 'innovation-centre.06']},
  {id: 'flexible-mobility-mechanism-for-talent',                   kind: 'MECHANISM', name: '科技人才柔性流动机制',     nameEn: 'Mechanism for the flexible mobility of science and technology talent',                 aliases: ['人才柔性流动机制', 'Talent mobility mechanism'],                       by: ['5.2'], evidence: ['innovation-centre.10']},
  {id: 'high-level-research-institutions',                         kind: 'BODY',      name: '高水平研究机构',           nameEn: 'High-level research institutions',                                                     aliases: [],                                                                      by: ['1.2'], evidence: ['innovation-centre.04']},
  {id: 'industrial-technology-roadmap',                            kind: 'MAP',       name: '产业技术路线图',           nameEn: 'Roadmap of industrial technology',                                                     aliases: ['成渝产业技术路线图', 'Industrial technology roadmap'],                 by: ['4.7'], evidence: ['innovation-centre.09']},
  {id: 'innovation-consortia',                                     kind: 'ALLIANCE',  name: '创新联合体',               nameEn: 'Innovation consortia',                                                                 aliases: ['Innovation consortium'],                                               by: ['4.3'], evidence: ['innovation-centre.08']},
  {id: 'innovative-products-proving-ground',                       kind: 'ZONE',      name: '创新产品试验场',           nameEn: 'Proving ground for innovative products',                                               aliases: [],                                                                      by: ['2.4'], evidence: ['innovation-centre.05']},
  {id: 'integrated-technology-trading-market',                     kind: 'PLATFORM',  name: '一体化技术交易市场',       nameEn: 'Integrated technology trading market',                                                 aliases: [],                                                                      by: ['8.2'], evidence: ['innovation-centre.13']},
  {id: 'international-technology-transfer-centre',                 kind: 'PLATFORM',  name: '国际技术转移中心',         nameEn: 'International technology transfer centre',                                             aliases: ['International technology transfer center'],                            by: ['9.2'], evidence: ['innovation-centre.14']},
  {id: 'national-demonstration-zone-of-innovation',                kind: 'ZONE',      name: '科技创新和协同创新示范区', nameEn: 'Demonstration zone of science and technology innovation and collaborative innovation', aliases: ['全国重要的科技创新和协同创新示范区'],                                  by: ['10'],  evidence: ['innovation-centre.02']},
  {id: 'science-and-technology-innovation-investment-fund',        kind: 'FUND',      name: '科创投资基金',             nameEn: 'Science and technology innovation investment fund',                                    aliases: ['科技创新投资基金'],                                                    by: ['6.1'], evidence: ['innovation-centre.11']},
  {id: 'science-and-technology-innovation-resource-map',           kind: 'MAP',       name: '科创资源地图',             nameEn: 'Map of science and technology innovation resources',                                   aliases: ['“科创资源地图”', '成渝两地“科创资源地图”', 'Innovation resource map'], by: ['7.1'], evidence: ['innovation-centre.12']},
  {id: 'science-and-technology-system-reform-testbed',             kind: 'ZONE',      name: '国家科技体制改革“试验田”', nameEn: 'Testbed for the national reform of the science and technology system',                 aliases: ['国家科技体制改革试验田', '科技体制改革试验田'],                        by: ['2.2'], evidence: ['innovation-centre.05']},
  {id: 'specialised-technology-innovation-bodies',                 kind: 'BODY',      name: '专业化技术创新机构',       nameEn: 'Specialised technology innovation institutions',                                       aliases: [],                                                                      by: ['3.1'], evidence: ['innovation-centre.06']},
  {id: 'technology-transfer-alliance',                             kind: 'ALLIANCE',  name: '技术转移联盟',             nameEn: 'Technology transfer alliance',                                                         aliases: [],                                                                      by: ['8.1'], evidence: ['innovation-centre.13']}
] AS row
MERGE (deliverable:Entity:Deliverable {id: row.id})
SET deliverable += row {.kind, .name, .nameEn, .aliases}
WITH deliverable, row
CALL (deliverable, row) {
  UNWIND row.by AS commitmentId
  OPTIONAL MATCH (commitment:Commitment {id: 'cqcd-2021-innovation-centre.' + commitmentId})
  MERGE (commitment)-[creates:CREATES]->(deliverable)
  SET creates.evidence = [passageId IN row.evidence | 'cqcd-2021.' + passageId]
}
UNWIND row.evidence AS passageId
OPTIONAL MATCH (passage:Passage {id: 'cqcd-2021.' + passageId})
MERGE (deliverable)-[:EVIDENCED_BY]->(passage);

// Facilities that are there or being built. The two laboratories are the only two named, of one kind, one with the name of
// Chongqing: counterparts, so that the other is Chengdu's by its pair (天府 alone is no name of a city). The two installations head an
// open list, and the state key laboratories are named by kind: no side. The platforms are those of both places (两地).
UNWIND [
  {id: 'chongqing-laboratory',                       kind: 'LABORATORY',                name: '重庆实验室',       nameEn: 'Chongqing Laboratory',                       aliases: ['Chongqing Lab'],        side: ['chongqing'], sideBasis: 'NAME',   sideStatus: 'STATED',         locatedIn: [],                       evidence: ['innovation-centre.04']},
  {id: 'electromagnetically-driven-fusion-facility', kind: 'LARGE_SCIENTIFIC_FACILITY', name: '电磁驱动聚变装置', nameEn: 'Electromagnetically driven fusion facility', aliases: [],                       side: [],            sideBasis: null,     sideStatus: 'NOT_STATED',     locatedIn: [],                       evidence: ['innovation-centre.04']},
  {id: 'state-key-laboratories',                     kind: 'LABORATORY',                name: '国家重点实验室',   nameEn: 'State key laboratories',                     aliases: [],                       side: [],            sideBasis: null,     sideStatus: 'NOT_STATED',     locatedIn: [],                       evidence: ['innovation-centre.04']},
  {id: 'technology-finance-service-platforms',       kind: 'FINANCING_PLATFORM',        name: '科技金融服务平台', nameEn: 'Sci-tech finance service platforms',         aliases: ['两地科技金融服务平台'], side: [],            sideBasis: null,     sideStatus: 'NOT_APPLICABLE', locatedIn: ['chengdu', 'chongqing'], evidence: ['innovation-centre.11']},
  {id: 'tianfu-laboratory',                          kind: 'LABORATORY',                name: '天府实验室',       nameEn: 'Tianfu Laboratory',                          aliases: ['Tianfu Lab'],           side: ['chengdu'],   sideBasis: 'PAIRED', sideStatus: 'INFERRED',       locatedIn: [],                       evidence: ['innovation-centre.04']},
  {id: 'ultra-transient-experimental-facility',      kind: 'LARGE_SCIENTIFIC_FACILITY', name: '超瞬态实验装置',   nameEn: 'Ultra-transient experimental facility',      aliases: ['超瞬态装置'],           side: [],            sideBasis: null,     sideStatus: 'NOT_STATED',     locatedIn: [],                       evidence: ['innovation-centre.04']}
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

// What the promises act on. 重组优化 and 实施 are ADVANCE, 支持建设 is SUPPORT; 立足 is RELY_ON, 面向 and 引领 are SUPPORT of a region. Things
// that bear 一带一路 in their names carry it on.
UNWIND [
  {commitment: '1.1', thing: 'electromagnetically-driven-fusion-facility',        mode: 'BUILD',   pair: null,                                         evidence: ['innovation-centre.04']},
  {commitment: '1.1', thing: 'ultra-transient-experimental-facility',             mode: 'BUILD',   pair: null,                                         evidence: ['innovation-centre.04']},
  {commitment: '1.3', thing: 'chongqing-laboratory',                              mode: 'SUPPORT', pair: 'cqcd-2021-innovation-centre-laboratories',   evidence: ['innovation-centre.04']},
  {commitment: '1.3', thing: 'tianfu-laboratory',                                 mode: 'SUPPORT', pair: 'cqcd-2021-innovation-centre-laboratories',   evidence: ['innovation-centre.04']},
  {commitment: '1.4', thing: 'state-key-laboratories',                            mode: 'ADVANCE', pair: null,                                         evidence: ['innovation-centre.04']},
  {commitment: '2',   thing: 'western-science-city',                              mode: 'BUILD',   pair: null,                                         evidence: ['innovation-centre.03', 'innovation-centre.05']},
  {commitment: '2.3', thing: 'western-chengdu-science-city',                      mode: 'SUPPORT', pair: 'cqcd-2021-innovation-centre-science-cities', evidence: ['innovation-centre.05']},
  {commitment: '2.3', thing: 'western-chongqing-science-city',                    mode: 'SUPPORT', pair: 'cqcd-2021-innovation-centre-science-cities', evidence: ['innovation-centre.05']},
  {commitment: '2.4', thing: 'western-chengdu-science-city',                      mode: 'SUPPORT', pair: 'cqcd-2021-innovation-centre-science-cities', evidence: ['innovation-centre.05']},
  {commitment: '2.4', thing: 'western-chongqing-science-city',                    mode: 'SUPPORT', pair: 'cqcd-2021-innovation-centre-science-cities', evidence: ['innovation-centre.05']},
  {commitment: '3.2', thing: 'chengdu-chongqing-region',                          mode: 'RELY_ON', pair: null,                                         evidence: ['innovation-centre.06']},
  {commitment: '3.2', thing: 'source-of-technological-and-industrial-innovation', mode: 'BUILD',   pair: null,                                         evidence: ['innovation-centre.06']},
  {commitment: '3.2', thing: 'western-region',                                    mode: 'SUPPORT', pair: null,                                         evidence: ['innovation-centre.06']},
  {commitment: '4.1', thing: 'chengdu-chongqing-innovation-cooperation-plan',     mode: 'ADVANCE', pair: null,                                         evidence: ['innovation-centre.07']},
  {commitment: '6.2', thing: 'technology-finance-service-platforms',              mode: 'SUPPORT', pair: null,                                         evidence: ['innovation-centre.11']},
  {commitment: '6.3', thing: 'chengdu-chongqing-region',                          mode: 'SUPPORT', pair: null,                                         evidence: ['innovation-centre.11']},
  {commitment: '6.3', thing: 'technology-finance-service-platforms',              mode: 'SUPPORT', pair: null,                                         evidence: ['innovation-centre.11']},
  {commitment: '9.1', thing: 'belt-and-road',                                     mode: 'ADVANCE', pair: null,                                         evidence: ['innovation-centre.14']},
  {commitment: '9.3', thing: 'belt-and-road',                                     mode: 'ADVANCE', pair: null,                                         evidence: ['innovation-centre.14']},
  {commitment: '11',  thing: 'chengdu-chongqing-region',                          mode: 'SUPPORT', pair: null,                                         evidence: ['innovation-centre.02']},
  {commitment: '11',  thing: 'national-science-and-technology-innovation-centre', mode: 'ADVANCE', pair: null,                                         evidence: ['innovation-centre.02']},
  {commitment: '12',  thing: 'chengdu-chongqing-region',                          mode: 'SUPPORT', pair: null,                                         evidence: ['innovation-centre.02']}
] AS row
OPTIONAL MATCH (commitment:Commitment {id: 'cqcd-2021-innovation-centre.' + row.commitment})
OPTIONAL MATCH (thing:Facility|Place|Initiative|Project {id: row.thing})
MERGE (commitment)-[actsOn:ACTS_ON]->(thing)
SET actsOn += row {.mode, .pair}, actsOn.evidence = [passageId IN row.evidence | 'cqcd-2021.' + passageId];
