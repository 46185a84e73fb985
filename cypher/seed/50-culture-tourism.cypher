// Culture and tourism: the bodies in charge, their agreement, its nine areas and the tasks in them.

// The two cities' culture and tourism departments of passage 10 (两市文化旅游部门) are the two signatories and nobody else.
// The ministry leads the drafting of the plan; it signs nothing.
UNWIND [
  {id: 'chengdu-culture-radio-television-and-tourism-bureau',  kind: ['Bureau'],   name: '成都市文化广电旅游局',       nameEn: 'Chengdu Bureau of Culture, Radio, Television and Tourism', aliases: ['成都市文广旅局', '成都文旅局', '文广旅局', '文旅局', '文化旅游部门', 'Chengdu culture and tourism bureau'],           level: 'MUNICIPAL', city: ['chengdu'],   evidence: ['culture-tourism.02', 'culture-tourism.10']},
  {id: 'chongqing-culture-and-tourism-development-commission', kind: ['Bureau'],   name: '重庆市文化和旅游发展委员会', nameEn: 'Chongqing Commission of Culture and Tourism Development',  aliases: ['重庆市文化旅游委', '重庆文旅委', '文旅委', '文化旅游委', '文化旅游部门', 'Chongqing culture and tourism commission'], level: 'MUNICIPAL', city: ['chongqing'], evidence: ['culture-tourism.02', 'culture-tourism.10']},
  {id: 'ministry-of-culture-and-tourism',                      kind: ['Ministry'], name: '文化和旅游部',               nameEn: 'Ministry of Culture and Tourism',                          aliases: ['文旅部'],                                                                                                             level: 'NATIONAL',  city: [],            evidence: ['culture-tourism.06']}
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

// Named by kind only. 文旅企业 (08, 26, 27) and the 旅游企业 that carry out the routes (10) are kept apart, as the text does.
UNWIND [
  {id: 'cqcd-2021-culture-tourism-art-troupes',            name: '文艺院团',   nameEn: 'Art troupes',                                aliases: ['两市文艺院团', '院团', 'Performing arts companies'],          evidence: ['culture-tourism.21']},
  {id: 'cqcd-2021-culture-tourism-artists',                name: '艺术家',     nameEn: 'Artists',                                    aliases: ['两市艺术家'],                                                 evidence: ['culture-tourism.19']},
  {id: 'cqcd-2021-culture-tourism-companies',              name: '文旅企业',   nameEn: 'Culture and tourism companies',              aliases: ['两市文旅企业', '文化旅游企业'],                               evidence: ['culture-tourism.08', 'culture-tourism.26', 'culture-tourism.27']},
  {id: 'cqcd-2021-culture-tourism-culture-halls',          name: '文化馆',     nameEn: 'Cultural centres',                           aliases: ['Culture halls'],                                              evidence: ['culture-tourism.12']},
  {id: 'cqcd-2021-culture-tourism-industry-organisations', name: '行业组织',   nameEn: 'Culture and tourism industry organisations', aliases: ['文化旅游行业组织', '两市文化旅游的行业组织', 'Trade bodies'], evidence: ['culture-tourism.08']},
  {id: 'cqcd-2021-culture-tourism-museums',                name: '两市博物馆', nameEn: 'Museums of the two cities',                  aliases: [],                                                             evidence: ['culture-tourism.16']},
  {id: 'cqcd-2021-culture-tourism-public-libraries',       name: '公共图书馆', nameEn: 'Public libraries',                           aliases: ['图书馆'],                                                     evidence: ['culture-tourism.12']},
  {id: 'cqcd-2021-culture-tourism-related-departments',    name: '相关部门',   nameEn: 'Relevant departments',                       aliases: ['Departments concerned'],                                      evidence: ['culture-tourism.10']},
  {id: 'cqcd-2021-culture-tourism-tourism-companies',      name: '旅游企业',   nameEn: 'Tourism companies',                          aliases: [],                                                             evidence: ['culture-tourism.10']}
] AS row
MERGE (group:Entity:ActorGroup {id: row.id})
SET group += row {.name, .nameEn, .aliases}
WITH group, row
UNWIND row.evidence AS passageId
OPTIONAL MATCH (passage:Passage {id: 'cqcd-2021.' + passageId})
MERGE (group)-[:EVIDENCED_BY]->(passage);

// The corridor is a goal, not a place: the text draws no bounds. 考古中国 is there and is applied for, not brought into being.
UNWIND [
  {id: 'archaeology-china',                  name: '考古中国',         nameEn: 'Archaeology China',                  aliases: ['“考古中国”', '“考古中国”重大课题', '考古中国重大课题'],                                                evidence: ['culture-tourism.14']},
  {id: 'bashu-culture-and-tourism-corridor', name: '巴蜀文化旅游走廊', nameEn: 'Bashu culture and tourism corridor', aliases: ['巴蜀文旅走廊', '文化旅游走廊', '具有全球影响力的巴蜀文化旅游走廊', 'Bashu cultural tourism corridor'], evidence: ['culture-tourism.02', 'culture-tourism.03', 'culture-tourism.04', 'culture-tourism.05', 'culture-tourism.06']}
] AS row
MERGE (initiative:Entity:Initiative {id: row.id})
SET initiative += row {.name, .nameEn, .aliases, .layout, .timeText}
WITH initiative, row
UNWIND row.evidence AS passageId
OPTIONAL MATCH (passage:Passage {id: 'cqcd-2021.' + passageId})
MERGE (initiative)-[:EVIDENCED_BY]->(passage);

// How many areas there are is not declared: passage 04 names three fields of emphasis and ends in 等.
UNWIND [
  {
    id: 'cqcd-2021-culture-tourism',
    name: '推进成渝地区双城经济圈建设携手共促巴蜀文化旅游走廊建设战略合作协议',
    nameEn: 'Strategic cooperation agreement on advancing the Chengdu-Chongqing economic circle and jointly promoting the Bashu culture and tourism corridor',
    aliases: ['巴蜀文化旅游走廊建设战略合作协议', 'Culture and tourism agreement'],
    titleType: '战略合作协议',
    signedOn: date('2021-12-17'), signedOnStatus: 'INFERRED',
    signedOnNote: 'The section states the day (17), the headline the month (12); the year 2021 is stated only in the other article of the page.',
    declaredAreasStatus: 'NOT_STATED',
    validUntilStatus: 'NOT_STATED', leadBodyStatus: 'NOT_STATED',
    theme: 'theme-culture-and-tourism',
    signatories: ['chengdu-culture-radio-television-and-tourism-bureau', 'chongqing-culture-and-tourism-development-commission'],
    signing: ['culture-tourism.02'],
    evidence: ['headline.02', 'culture-tourism.02', 'culture-tourism.03', 'culture-tourism.04']
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

// The title and passage 03 name both.
UNWIND [
  {initiative: 'bashu-culture-and-tourism-corridor', evidence: ['culture-tourism.02', 'culture-tourism.03']},
  {initiative: 'chengdu-chongqing-economic-circle',  evidence: ['headline.02', 'culture-tourism.02', 'culture-tourism.03']}
] AS row
OPTIONAL MATCH (agreement:Agreement {id: 'cqcd-2021-culture-tourism'})
OPTIONAL MATCH (initiative:Initiative {id: row.initiative})
MERGE (agreement)-[serves:SERVES]->(initiative)
SET serves.evidence = [passageId IN row.evidence | 'cqcd-2021.' + passageId];

// Trades, arts and kinds of heritage that the promises name.
UNWIND [
  {id: 'theme-archaeology',                     name: '考古',           nameEn: 'Archaeology',                     aliases: []},
  {id: 'theme-arts',                            name: '艺术',           nameEn: 'The arts',                        aliases: ['文艺']},
  {id: 'theme-bashu-culture',                   name: '巴蜀文化',       nameEn: 'Bashu culture',                   aliases: ['巴蜀文化精髓']},
  {id: 'theme-creative-ip',                     name: '文创IP',         nameEn: 'Cultural and creative IP',        aliases: ['现象级文创IP']},
  {id: 'theme-cultural-heritage',               name: '文化遗产',       nameEn: 'Cultural heritage',               aliases: []},
  {id: 'theme-cultural-relics',                 name: '文物',           nameEn: 'Cultural relics',                 aliases: []},
  {id: 'theme-culture-and-tourism-consumption', name: '文旅消费',       nameEn: 'Culture and tourism consumption', aliases: []},
  {id: 'theme-culture-and-tourism-festivals',   name: '文化旅游节会',   nameEn: 'Culture and tourism festivals',   aliases: ['节会', '国际文化旅游节会活动']},
  {id: 'theme-culture-and-tourism-industry',    name: '文化旅游产业',   nameEn: 'Culture and tourism industry',    aliases: ['文旅产业']},
  {id: 'theme-culture-and-tourism-market',      name: '文化旅游市场',   nameEn: 'Culture and tourism market',      aliases: ['文旅市场']},
  {id: 'theme-folk-customs',                    name: '传统民俗',       nameEn: 'Traditional folk customs',        aliases: ['民俗']},
  {id: 'theme-food',                            name: '美食',           nameEn: 'Food',                            aliases: ['Cuisine']},
  {id: 'theme-intangible-cultural-heritage',    name: '非物质文化遗产', nameEn: 'Intangible cultural heritage',    aliases: ['非遗', 'ICH']},
  {id: 'theme-museums',                         name: '博物馆',         nameEn: 'Museums',                         aliases: []},
  {id: 'theme-music-industry',                  name: '音乐产业',       nameEn: 'Music industry',                  aliases: []},
  {id: 'theme-non-state-museums',               name: '非国有博物馆',   nameEn: 'Non-state museums',               aliases: ['Private museums']},
  {id: 'theme-outbound-marketing',              name: '境外旅游营销',   nameEn: 'Overseas tourism marketing',      aliases: ['境外营销', 'Tourism marketing abroad']},
  {id: 'theme-public-cultural-sector',          name: '文化事业',       nameEn: 'Public cultural sector',          aliases: []},
  {id: 'theme-public-cultural-services',        name: '公共文化服务',   nameEn: 'Public cultural services',        aliases: ['公共文化']},
  {id: 'theme-stage-works',                     name: '原创剧目',       nameEn: 'Original stage works',            aliases: ['剧目', '优秀原创剧目']},
  {id: 'theme-tourist-routes',                  name: '旅游线路',       nameEn: 'Tourist routes',                  aliases: []}
] AS row
MERGE (theme:Entity:Theme {id: row.id})
SET theme.kind = 'FIELD', theme += row {.name, .nameEn, .aliases};

// Nine areas are listed, each by a short sentence of its own (05, 07, 09, 11, 13, 15, 18, 22, 25) under the
// words that open the list (04); the sentences after it spell it out. The main verb is that of the short sentence;
// 落实 (05) is PROMOTE: an effort, no result of its own; so is 开展 of an exchange that goes on (18).
UNWIND [
  {level: 1, ordinal: 1, modality: 'PROMOTE', firmness: 2, dutyWords: '双方', name: '共同落实巴蜀文化旅游走廊建设规划', nameEn: 'Carry out the plan for the Bashu culture and tourism corridor together',            statement: '双方配合国家部门编制走廊规划，并一起把它落到实处。',                                       statementEn: 'Both sides help the ministry to draw up the plan for the corridor, and carry it out together.',                                                                       evidence: ['culture-tourism.04', 'culture-tourism.05', 'culture-tourism.06']},
  {level: 1, ordinal: 2, modality: 'PROMOTE', firmness: 2, dutyWords: '双方', name: '推动文化旅游产业交流合作',         nameEn: 'Promote exchange and cooperation in the culture and tourism industry',              statement: '双方推动行业组织和企业往来，一起发展产业和做境外推介，互相参加对方的节会。',               statementEn: 'Both sides bring industry organisations and companies together, develop the industry and market it abroad jointly, and take part in each other\'s festivals.',        evidence: ['culture-tourism.04', 'culture-tourism.07', 'culture-tourism.08']},
  {level: 1, ordinal: 3, modality: 'BUILD',   firmness: 3, dutyWords: '双方', name: '共同开发和培育旅游精品线路',       nameEn: 'Develop premium tourist routes together',                                           statement: '双方牵头搭台，由旅游企业来办，一起开发把两座城市串起来的精品线路。',                       statementEn: 'Both sides take the lead and tourism companies do the work of developing premium routes that link the two cities.',                                                   evidence: ['culture-tourism.04', 'culture-tourism.09', 'culture-tourism.10']},
  {level: 1, ordinal: 4, modality: 'PROMOTE', firmness: 2, dutyWords: '双方', name: '推进公共文化服务便民共享',         nameEn: 'Make public cultural services convenient to share',                                 statement: '双方推出两地通用的公共文化服务产品，让图书馆和文化馆结盟往来，并促进资源共享和项目共建。', statementEn: 'Both sides launch shared public cultural services, bring libraries and cultural centres together in an alliance, and promote shared resources and joint projects.',   evidence: ['culture-tourism.04', 'culture-tourism.11', 'culture-tourism.12']},
  {level: 1, ordinal: 5, modality: 'PROMOTE', firmness: 2, dutyWords: '双方', name: '推进文物保护合作',                 nameEn: 'Promote cooperation in the protection of cultural relics',                          statement: '双方在文物的保护、研究、利用和展示上合作，并一起考古、申报项目。',                         statementEn: 'Both sides cooperate in protecting, studying, using and displaying cultural relics, and excavate and apply for projects together.',                                   evidence: ['culture-tourism.04', 'culture-tourism.13', 'culture-tourism.14']},
  {level: 1, ordinal: 6, modality: 'PROMOTE', firmness: 2, dutyWords: '双方', name: '推动博物馆协同发展',               nameEn: 'Promote the coordinated development of museums',                                    statement: '双方推动两地博物馆加强往来与合作，每年列出合作项目，并一起创建非国有博物馆的示范区。',     statementEn: 'Both sides bring the museums of the two cities closer together, list their joint projects each year, and create a demonstration zone for non-state museums.',         evidence: ['culture-tourism.04', 'culture-tourism.15', 'culture-tourism.16', 'culture-tourism.17']},
  {level: 1, ordinal: 7, modality: 'PROMOTE', firmness: 2, dutyWords: '双方', name: '开展艺术交流',                     nameEn: 'Carry out artistic exchanges',                                                      statement: '双方建立艺术交流的机制，每年组织艺术家一起创作和演出，并让剧目和院团往来。',               statementEn: 'Both sides set up a mechanism for artistic exchange, bring artists together every year to create and perform, and promote exchanges of stage works and art troupes.', evidence: ['culture-tourism.04', 'culture-tourism.18', 'culture-tourism.19', 'culture-tourism.20', 'culture-tourism.21']},
  {level: 1, ordinal: 8, modality: 'PROMOTE', firmness: 2, dutyWords: '双方', name: '共同促进非遗传承发展',             nameEn: 'Promote the transmission and development of intangible cultural heritage together', statement: '双方在非物质文化遗产上合作，一起办民俗活动和美食节，打造特色线路。',                       statementEn: 'Both sides cooperate on intangible cultural heritage, hold folk events and a food festival together, and create special routes.',                                     evidence: ['culture-tourism.04', 'culture-tourism.22', 'culture-tourism.23', 'culture-tourism.24']},
  {level: 1, ordinal: 9, modality: 'BUILD',   firmness: 3, dutyWords: '双方', name: '共同开发文旅新产品',               nameEn: 'Develop new culture and tourism products together',                                 statement: '双方发掘巴蜀文化和文创IP，推动文旅企业一起推出新产品、开拓新市场。',                       statementEn: 'Both sides draw on Bashu culture and creative IP, and encourage companies to develop new products and open up new markets together.',                                 evidence: ['culture-tourism.04', 'culture-tourism.25', 'culture-tourism.26']},
  // Before the list: what is promised there (03) beside the two goals that the agreement serves. After it (27, 此外): a mechanism each;
  // 等 leaves the list of mechanisms open. 培养 is PROMOTE. Of the three emphases of 04 the areas take up the corridor and the industry;
  // culture as a public service (文化事业) is named there only. It is promised before the list, but was read last: ids stay, so it is 17.
  // The slogans of 04 (共创 … 新局面) are no commitments.
  {level: 0, ordinal: 10, modality: 'PROMOTE',   firmness: 2, recurrence: null, dutyWords: '双方', name: '推进文化旅游协同发展',     nameEn: 'Advance the coordinated development of culture and tourism',                        statement: '双方发挥各自所长，一起推进文化旅游走向协同、融合和高质量的发展。', statementEn: 'Both sides draw on their strengths to advance the coordinated, integrated and high-quality development of culture and tourism.', about: [],                       fields: [],                               evidence: ['culture-tourism.03']},
  {level: 0, ordinal: 11, modality: 'IMPROVE',   firmness: 2, recurrence: null, dutyWords: '双方', name: '加强音乐产业合作',         nameEn: 'Step up cooperation in the music industry',                                         statement: '双方加强音乐产业方面的交流与合作。',                               statementEn: 'Both sides step up exchange and cooperation in the music industry.',                                                             about: ['exchange-and-brand'],   fields: ['music-industry'],               evidence: ['culture-tourism.27']},
  {level: 0, ordinal: 12, modality: 'IMPROVE',   firmness: 2, recurrence: null, dutyWords: '双方', name: '加强文旅企业合作',         nameEn: 'Step up cooperation between culture and tourism companies',                         statement: '双方加强两市文旅企业之间的合作。',                                 statementEn: 'Both sides step up cooperation between the culture and tourism companies of the two cities.',                                    about: ['industry-chains'],      fields: ['culture-and-tourism-industry'], evidence: ['culture-tourism.27']},
  {level: 0, ordinal: 13, modality: 'PROMOTE',   firmness: 2, recurrence: null, dutyWords: '双方', name: '共同培养文旅人才',         nameEn: 'Train culture and tourism talent together',                                         statement: '双方一起培养文化和旅游方面的人才。',                               statementEn: 'Both sides train talent for culture and tourism together.',                                                                      about: ['talent'],               fields: [],                               evidence: ['culture-tourism.27']},
  {level: 0, ordinal: 14, modality: 'ESTABLISH', firmness: 3, recurrence: null, dutyWords: '双方', name: '建立文旅合作协调机制',     nameEn: 'Set up a coordination mechanism for culture and tourism cooperation',               statement: '双方建立一个协调合作事务的工作机制。',                             statementEn: 'Both sides set up a mechanism to coordinate their cooperation.',                                                                 about: [],                       fields: [],                               evidence: ['culture-tourism.27']},
  {level: 0, ordinal: 15, modality: 'ESTABLISH', firmness: 3, recurrence: null, dutyWords: '双方', name: '建立文旅行业交流机制',     nameEn: 'Set up an exchange mechanism for the culture and tourism industry',                 statement: '双方建立一个供行业相互交流的机制。',                               statementEn: 'Both sides set up a mechanism for exchange within the industry.',                                                                about: ['exchange-and-brand'],   fields: ['culture-and-tourism-industry'], evidence: ['culture-tourism.27']},
  {level: 0, ordinal: 16, modality: 'ESTABLISH', firmness: 3, recurrence: null, dutyWords: '双方', name: '建立文旅市场执法协作机制', nameEn: 'Set up a law-enforcement cooperation mechanism for the culture and tourism market', statement: '双方建立一个机制，在文化旅游市场的执法上互相协作。',               statementEn: 'Both sides set up a mechanism for cooperation in law enforcement in the culture and tourism market.',                            about: ['supervision-and-risk'], fields: ['culture-and-tourism-market'],   evidence: ['culture-tourism.27']},
  {level: 0, ordinal: 17, modality: 'PROMOTE',   firmness: 2, recurrence: null, dutyWords: '双方', name: '繁荣发展文化事业',         nameEn: 'Help the public cultural sector to thrive',                                         statement: '双方把文化事业的兴盛与发展作为合作重点之一。',                     statementEn: 'Both sides make a thriving public cultural sector one of the focuses of their cooperation.',                                     about: [],                       fields: ['public-cultural-sector'],       evidence: ['culture-tourism.04']}
] AS row
OPTIONAL MATCH (agreement:Agreement {id: 'cqcd-2021-culture-tourism'})
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

// One task, one thing. Fieldwork, creation and performance of the artists (19) are one task: 每年组织一次 counts one event a year.
// 开发和培育 (10), 交流展演 (20), 交流互访 (21) have one object each. 境外 (08) is read as going with both 营销 and 推介.
// Marketing and products have an object each (08); so have new products, scenes and forms of business (26).
// 配合 is SUPPORT, though a plan results: the drafting is the ministry's. 推出 is OPEN. 参与 (08), 共办 and 创办 (23) go with HOLD: the thing
// is an event. So are a product presentation (08), an excavation and symposia (14); 营销 (08), 馆际交流 (12) and 成果交流宣传 (14) go on:
// an effort, PROMOTE, though the verb is 开展 there as well. 推动 (10) has the departments that sign lead: what they lead is the promise.
// 发展 (08), 落实 (05), 挖掘 (26) are PROMOTE; 强化 (16) is IMPROVE. Who acts is said in 10 and 23 only; 两市 and 两地 before
// museums, artists, plays and troupes say whose they are.
UNWIND [
  {area: 1, ordinal: 1, modality: 'SUPPORT',   firmness: 2, recurrence: null,  dutyWords: null,               name: '配合编制巴蜀文化旅游走廊规划',     nameEn: 'Support the drafting of the plan for the Bashu corridor',                        statement: '走廊规划由文化和旅游部主持编制，双方予以配合，凸显两市在经济圈里的极核地位。',     statementEn: 'The Ministry of Culture and Tourism leads the drafting of the corridor plan; both sides support it and stress the two cities\' role as the poles of the economic circle.',       about: ['planning-and-policy'],                     fields: [],                                                 evidence: ['culture-tourism.06']},
  {area: 1, ordinal: 2, modality: 'PROMOTE',   firmness: 2, recurrence: null,  dutyWords: null,               name: '共同实施巴蜀文化旅游走廊规划',     nameEn: 'Carry out the plan for the Bashu corridor together',                             statement: '双方协同一致，把编成的走廊规划付诸实施。',                                         statementEn: 'Both sides work together to carry out the corridor plan.',                                                                                                                       about: ['planning-and-policy'],                     fields: [],                                                 evidence: ['culture-tourism.05', 'culture-tourism.06']},
  {area: 2, ordinal: 1, modality: 'PROMOTE',   firmness: 2, recurrence: null,  dutyWords: null,               name: '推动文旅行业组织和企业交流合作',   nameEn: 'Promote exchange between culture and tourism organisations and companies',       statement: '双方一起推动两市文旅方面的行业组织、企业相互交流与合作。',                         statementEn: 'Both sides promote exchange and cooperation between the culture and tourism industry organisations and companies of the two cities.',                                            about: ['exchange-and-brand', 'industry-chains'],   fields: ['culture-and-tourism-industry'],                   evidence: ['culture-tourism.08']},
  {area: 2, ordinal: 2, modality: 'PROMOTE',   firmness: 2, recurrence: null,  dutyWords: null,               name: '联合发展文旅产业',                 nameEn: 'Develop the culture and tourism industry jointly',                               statement: '双方联手发展文化旅游产业。',                                                       statementEn: 'Both sides develop the culture and tourism industry jointly.',                                                                                                                   about: ['exchange-and-brand'],                      fields: ['culture-and-tourism-industry'],                   evidence: ['culture-tourism.08']},
  {area: 2, ordinal: 3, modality: 'PROMOTE',   firmness: 2, recurrence: null,  dutyWords: null,               name: '共同开展境外旅游营销',             nameEn: 'Market tourism abroad together',                                                 statement: '双方一起到境外做旅游营销。',                                                       statementEn: 'Both sides market tourism abroad together.',                                                                                                                                     about: ['exchange-and-brand'],                      fields: ['outbound-marketing'],                             evidence: ['culture-tourism.08']},
  {area: 2, ordinal: 4, modality: 'HOLD',      firmness: 3, recurrence: null,  dutyWords: null,               name: '共同开展境外旅游产品推介',         nameEn: 'Present tourism products abroad together',                                       statement: '双方一起在境外推介旅游产品。',                                                     statementEn: 'Both sides present tourism products abroad together.',                                                                                                                           about: ['exchange-and-brand'],                      fields: ['outbound-marketing'],                             evidence: ['culture-tourism.08']},
  {area: 2, ordinal: 5, modality: 'HOLD',      firmness: 3, recurrence: null,  dutyWords: null,               name: '互相参与对方文旅节会',             nameEn: 'Take part in each other\'s culture and tourism festivals',                       statement: '一方举办国际性的文化旅游节会时，另一方前往参与。',                                 statementEn: 'Each side takes part in the international culture and tourism festivals that the other holds.',                                                                                  about: ['exchange-and-brand'],                      fields: ['culture-and-tourism-festivals'],                  evidence: ['culture-tourism.08']},
  {area: 3, ordinal: 1, modality: 'ESTABLISH', firmness: 3, recurrence: null,  dutyWords: '两市文化旅游部门', name: '牵头搭建旅游线路合作平台',         nameEn: 'Set up a platform for premium tourist routes',                                   statement: '两市文旅部门按市场化原则牵头，与有关部门一起搭建平台。',                           statementEn: 'Following market principles, the culture and tourism departments of the two cities take the lead in setting up a platform together with the relevant departments.',              about: ['exchange-and-brand', 'shared-facilities'], fields: ['tourist-routes'],                                 evidence: ['culture-tourism.10']},
  {area: 3, ordinal: 2, modality: 'SUPPORT',   firmness: 2, recurrence: null,  dutyWords: '两市文化旅游部门', name: '引导旅游企业实施精品线路',         nameEn: 'Guide tourism companies in carrying out the premium routes',                     statement: '两市文旅部门引导旅游企业作为主体来实施。',                                         statementEn: 'The culture and tourism departments of the two cities guide tourism companies to take the main part in carrying out the work.',                                                  about: ['exchange-and-brand'],                      fields: ['tourist-routes'],                                 evidence: ['culture-tourism.10']},
  {area: 3, ordinal: 3, modality: 'BUILD',     firmness: 3, recurrence: null,  dutyWords: '两市文化旅游部门', name: '联合开发和培育精品旅游线路',       nameEn: 'Develop premium tourist routes jointly',                                         statement: '由两市文旅部门牵头，联合开发并培育连接两座城市的精品旅游线路。',                   statementEn: 'Led by the two departments, premium tourist routes that link Chongqing and Chengdu are developed and fostered jointly.',                                                         about: ['exchange-and-brand'],                      fields: ['tourist-routes'],                                 evidence: ['culture-tourism.10']},
  {area: 4, ordinal: 1, modality: 'OPEN',      firmness: 3, recurrence: null,  dutyWords: null,               name: '推出惠民一卡通等公共文化共享产品', nameEn: 'Launch shared public cultural products such as the one-card pass',               statement: '双方一起推出公共文化服务的共享产品，例如以身份证或社保卡承载的“惠民一卡通”。',     statementEn: 'Both sides launch shared products for public cultural services, such as a one-card pass carried by the identity card or the social security card.',                              about: ['shared-facilities'],                       fields: ['public-cultural-services'],                       evidence: ['culture-tourism.12']},
  {area: 4, ordinal: 2, modality: 'ESTABLISH', firmness: 3, recurrence: null,  dutyWords: null,               name: '构建公共图书馆和文化馆联盟',       nameEn: 'Form an alliance of public libraries and cultural centres',                      statement: '双方构建一个联盟，使公共图书馆和文化馆跨区域协作。',                               statementEn: 'Both sides form a cross-regional alliance in which public libraries and cultural centres work together.',                                                                        about: ['shared-facilities'],                       fields: ['public-cultural-services'],                       evidence: ['culture-tourism.12']},
  {area: 4, ordinal: 3, modality: 'PROMOTE',   firmness: 2, recurrence: null,  dutyWords: null,               name: '开展图书馆和文化馆馆际交流',       nameEn: 'Carry out exchanges between libraries and cultural centres',                     statement: '双方让公共图书馆、文化馆之间开展交流与合作。',                                     statementEn: 'Both sides have public libraries and cultural centres carry out exchange and cooperation with each other.',                                                                      about: ['exchange-and-brand', 'shared-facilities'], fields: ['public-cultural-services'],                       evidence: ['culture-tourism.12']},
  {area: 4, ordinal: 4, modality: 'PROMOTE',   firmness: 2, recurrence: null,  dutyWords: null,               name: '促进公共文化服务资源共享',         nameEn: 'Promote the sharing of resources for public cultural services',                  statement: '双方促进两市共享公共文化服务的资源。',                                             statementEn: 'Both sides promote the sharing of resources for public cultural services between the two cities.',                                                                               about: ['shared-facilities'],                       fields: ['public-cultural-services'],                       evidence: ['culture-tourism.12']},
  {area: 4, ordinal: 5, modality: 'PROMOTE',   firmness: 2, recurrence: null,  dutyWords: null,               name: '促进公共文化服务项目共建',         nameEn: 'Promote joint projects of public cultural services',                             statement: '双方促进两市一起建设优质的公共文化服务项目。',                                     statementEn: 'Both sides promote high-quality public cultural service projects that the two cities build together.',                                                                           about: ['shared-facilities'],                       fields: ['public-cultural-services'],                       evidence: ['culture-tourism.12']},
  {area: 5, ordinal: 1, modality: 'IMPROVE',   firmness: 2, recurrence: null,  dutyWords: null,               name: '加强文物保护利用合作交流',         nameEn: 'Step up cooperation and exchange on cultural relics',                            statement: '双方以两市的历史文化资源为中心，在文物的保护、研究、利用和展示上加强合作与交流。', statementEn: 'Both sides step up cooperation and exchange in protecting, studying, using and displaying cultural relics, centred on the historical and cultural resources of the two cities.', about: ['exchange-and-brand', 'joint-research'],    fields: ['cultural-heritage', 'cultural-relics'],           evidence: ['culture-tourism.14']},
  {area: 5, ordinal: 2, modality: 'HOLD',      firmness: 3, recurrence: null,  dutyWords: null,               name: '联合开展重大考古发掘',             nameEn: 'Carry out major archaeological excavations together',                            statement: '双方联合进行重大的考古发掘。',                                                     statementEn: 'Both sides carry out major archaeological excavations together.',                                                                                                                about: ['joint-research'],                          fields: ['archaeology'],                                    evidence: ['culture-tourism.14']},
  {area: 5, ordinal: 3, modality: 'PROMOTE',   firmness: 2, recurrence: null,  dutyWords: null,               name: '合作交流宣传文物保护成果',         nameEn: 'Exchange and publicise the results of protecting cultural relics',               statement: '双方合作交流并宣传文物保护的成果。',                                               statementEn: 'Both sides cooperate in exchanging and publicising the results of protecting cultural relics.',                                                                                  about: ['exchange-and-brand'],                      fields: ['cultural-relics'],                                evidence: ['culture-tourism.14']},
  {area: 5, ordinal: 4, modality: 'HOLD',      firmness: 3, recurrence: null,  dutyWords: null,               name: '组织文物学术研讨会',               nameEn: 'Hold academic symposia on cultural relics',                                      statement: '双方组织学术研讨会。',                                                             statementEn: 'Both sides hold academic symposia.',                                                                                                                                             about: ['exchange-and-brand'],                      fields: ['cultural-relics'],                                evidence: ['culture-tourism.14']},
  {area: 5, ordinal: 5, modality: 'PROMOTE',   firmness: 2, recurrence: null,  dutyWords: null,               name: '共同申报文物保护项目',             nameEn: 'Apply together for cultural relics protection projects',                         statement: '双方一起推进文物保护方面项目的申报。',                                             statementEn: 'Both sides together advance applications for cultural relics protection projects.',                                                                                              about: [],                                          fields: ['cultural-relics'],                                evidence: ['culture-tourism.14']},
  {area: 5, ordinal: 6, modality: 'PROMOTE',   firmness: 2, recurrence: null,  dutyWords: null,               name: '申报考古中国重大课题',             nameEn: 'Apply for major research topics of Archaeology China',                           statement: '双方争取“考古中国”的重大研究课题。',                                               statementEn: 'Both sides apply for major research topics of Archaeology China.',                                                                                                               about: ['joint-research'],                          fields: ['archaeology'],                                    evidence: ['culture-tourism.14']},
  {area: 6, ordinal: 1, modality: 'PROMOTE',   firmness: 2, recurrence: null,  dutyWords: null,               name: '推动博物馆改革发展',               nameEn: 'Promote the reform and development of museums',                                  statement: '双方推动两市的博物馆改革、发展，并走在前列成为示范。',                             statementEn: 'Both sides promote the reform and development of the museums of the two cities, so that they lead by example.',                                                                  about: ['planning-and-policy'],                     fields: ['museums'],                                        evidence: ['culture-tourism.16']},
  {area: 6, ordinal: 2, modality: 'PROMOTE',   firmness: 2, recurrence: null,  dutyWords: null,               name: '加快博物馆馆际交流',               nameEn: 'Speed up exchange between museums',                                              statement: '双方加快两市博物馆之间的交流。',                                                   statementEn: 'Both sides speed up exchange between the museums of the two cities.',                                                                                                            about: ['exchange-and-brand'],                      fields: ['museums'],                                        evidence: ['culture-tourism.16']},
  {area: 6, ordinal: 3, modality: 'IMPROVE',   firmness: 2, recurrence: null,  dutyWords: null,               name: '强化博物馆业务合作',               nameEn: 'Strengthen professional cooperation between museums',                            statement: '双方强化两市博物馆在业务上的合作。',                                               statementEn: 'Both sides strengthen professional cooperation between the museums of the two cities.',                                                                                          about: ['exchange-and-brand'],                      fields: ['museums'],                                        evidence: ['culture-tourism.16']},
  {area: 6, ordinal: 4, modality: 'DRAFT',     firmness: 3, recurrence: 'P1Y', dutyWords: null,               name: '制定博物馆合作年度项目清单',       nameEn: 'Draw up the annual list of joint museum projects',                               statement: '双方每年列出两市博物馆合作的项目。',                                               statementEn: 'Both sides draw up an annual list of joint projects of the museums of the two cities.',                                                                                          about: ['planning-and-policy'],                     fields: ['museums'],                                        evidence: ['culture-tourism.16']},
  {area: 6, ordinal: 5, modality: 'BUILD',     firmness: 3, recurrence: null,  dutyWords: null,               name: '创建非国有博物馆示范区',           nameEn: 'Create a demonstration zone for non-state museums',                              statement: '双方联手创建全国非国有博物馆示范区，以成渝作为先行区。',                           statementEn: 'Both sides create the Chengdu-Chongqing pilot area of a national demonstration zone for non-state museums together.',                                                            about: ['shared-facilities'],                       fields: ['museums', 'non-state-museums'],                   evidence: ['culture-tourism.17']},
  {area: 7, ordinal: 1, modality: 'ESTABLISH', firmness: 3, recurrence: null,  dutyWords: null,               name: '建立艺术交流合作机制',             nameEn: 'Set up a mechanism for artistic exchange',                                       statement: '双方建立艺术方面的交流合作机制。',                                                 statementEn: 'Both sides set up a mechanism for exchange and cooperation in the arts.',                                                                                                        about: ['exchange-and-brand'],                      fields: ['arts'],                                           evidence: ['culture-tourism.19']},
  {area: 7, ordinal: 2, modality: 'HOLD',      firmness: 3, recurrence: 'P1Y', dutyWords: null,               name: '每年组织两市艺术家联合活动',       nameEn: 'Bring artists of the two cities together once a year',                           statement: '双方每年一次，组织两市的艺术家共同采风、创作和展演。',                             statementEn: 'Once a year, both sides bring artists of the two cities together for joint fieldwork, creation and performance.',                                                                about: ['exchange-and-brand'],                      fields: ['arts'],                                           evidence: ['culture-tourism.19']},
  {area: 7, ordinal: 3, modality: 'PROMOTE',   firmness: 2, recurrence: null,  dutyWords: null,               name: '推动原创剧目交流展演',             nameEn: 'Promote exchange and performance of original stage works',                       statement: '双方一起推动两地优秀的原创剧目相互交流、展演。',                                   statementEn: 'Both sides together promote exchange and performance of outstanding original stage works of the two cities.',                                                                    about: ['exchange-and-brand'],                      fields: ['arts', 'stage-works'],                            evidence: ['culture-tourism.20']},
  {area: 7, ordinal: 4, modality: 'IMPROVE',   firmness: 2, recurrence: null,  dutyWords: null,               name: '加强文艺院团交流互访',             nameEn: 'Step up exchange and visits between art troupes',                                statement: '双方加强两市的文艺院团之间的交流和互访。',                                         statementEn: 'Both sides step up exchange and mutual visits between the art troupes of the two cities.',                                                                                       about: ['exchange-and-brand'],                      fields: ['arts'],                                           evidence: ['culture-tourism.21']},
  {area: 8, ordinal: 1, modality: 'IMPROVE',   firmness: 2, recurrence: null,  dutyWords: null,               name: '加强非遗领域合作',                 nameEn: 'Step up cooperation on intangible cultural heritage',                            statement: '双方以中国成都国际非物质文化遗产节为依托，使两市的非遗合作更进一步。',             statementEn: 'Relying on the China Chengdu International Festival of Intangible Cultural Heritage, both sides step up cooperation between the two cities on intangible cultural heritage.',    about: ['exchange-and-brand'],                      fields: ['intangible-cultural-heritage'],                   evidence: ['culture-tourism.23']},
  {area: 8, ordinal: 2, modality: 'HOLD',      firmness: 3, recurrence: null,  dutyWords: '两市',             name: '共办传统民俗活动',                 nameEn: 'Hold traditional folk events together',                                          statement: '两市一起举办传统的民俗活动。',                                                     statementEn: 'The two cities hold traditional folk events together.',                                                                                                                          about: ['exchange-and-brand'],                      fields: ['folk-customs'],                                   evidence: ['culture-tourism.23']},
  {area: 8, ordinal: 3, modality: 'HOLD',      firmness: 3, recurrence: null,  dutyWords: '两市',             name: '联合创办巴蜀美食节',               nameEn: 'Found the Bashu food festival together',                                         statement: '两市共同创立巴蜀美食节。',                                                         statementEn: 'The two cities found the Bashu food festival together.',                                                                                                                         about: ['exchange-and-brand'],                      fields: ['food'],                                           evidence: ['culture-tourism.23']},
  {area: 8, ordinal: 4, modality: 'BUILD',     firmness: 3, recurrence: null,  dutyWords: null,               name: '打造非遗特色旅游线路',             nameEn: 'Create tourist routes featuring intangible cultural heritage',                   statement: '双方利用两市的非遗资源，打造以非遗为特色的旅游线路。',                             statementEn: 'Both sides create tourist routes that feature the intangible cultural heritage of the two cities.',                                                                              about: ['exchange-and-brand'],                      fields: ['intangible-cultural-heritage', 'tourist-routes'], evidence: ['culture-tourism.24']},
  {area: 9, ordinal: 1, modality: 'PROMOTE',   firmness: 2, recurrence: null,  dutyWords: null,               name: '挖掘巴蜀文化精髓',                 nameEn: 'Draw on the essence of Bashu culture',                                           statement: '双方深度发掘巴蜀文化的精髓。',                                                     statementEn: 'Both sides draw deeply on the essence of Bashu culture.',                                                                                                                        about: [],                                          fields: ['bashu-culture'],                                  evidence: ['culture-tourism.26']},
  {area: 9, ordinal: 2, modality: 'PROMOTE',   firmness: 2, recurrence: null,  dutyWords: null,               name: '挖掘现象级文创IP',                 nameEn: 'Draw on hit cultural and creative IP',                                           statement: '双方深度发掘现象级的文创IP。',                                                     statementEn: 'Both sides draw deeply on hit cultural and creative IP.',                                                                                                                        about: [],                                          fields: ['creative-ip'],                                    evidence: ['culture-tourism.26']},
  {area: 9, ordinal: 3, modality: 'PROMOTE',   firmness: 2, recurrence: null,  dutyWords: null,               name: '推动文旅企业开发新产品',           nameEn: 'Encourage companies to develop new culture and tourism products',                statement: '双方推动两市的文旅企业一起开发新的产品。',                                         statementEn: 'Both sides encourage the culture and tourism companies of the two cities to develop new products together.',                                                                     about: ['industry-chains'],                         fields: ['culture-and-tourism-industry'],                   evidence: ['culture-tourism.26']},
  {area: 9, ordinal: 4, modality: 'PROMOTE',   firmness: 2, recurrence: null,  dutyWords: null,               name: '推动文旅企业开发新场景',           nameEn: 'Encourage companies to develop new culture and tourism scenarios',               statement: '双方推动两市的文旅企业一起开发新的场景。',                                         statementEn: 'Both sides encourage the culture and tourism companies of the two cities to develop new scenarios together.',                                                                    about: ['industry-chains'],                         fields: ['culture-and-tourism-industry'],                   evidence: ['culture-tourism.26']},
  {area: 9, ordinal: 5, modality: 'PROMOTE',   firmness: 2, recurrence: null,  dutyWords: null,               name: '推动文旅企业开发新业态',           nameEn: 'Encourage companies to develop new forms of culture and tourism business',       statement: '双方推动两市的文旅企业一起开发新的业态。',                                         statementEn: 'Both sides encourage the culture and tourism companies of the two cities to develop new forms of business together.',                                                            about: ['industry-chains'],                         fields: ['culture-and-tourism-industry'],                   evidence: ['culture-tourism.26']},
  {area: 9, ordinal: 6, modality: 'PROMOTE',   firmness: 2, recurrence: null,  dutyWords: null,               name: '推动文旅企业开拓消费新市场',       nameEn: 'Encourage companies to open up new markets for culture and tourism consumption', statement: '双方推动文旅企业为文旅消费开拓新的市场。',                                         statementEn: 'Both sides encourage culture and tourism companies to open up new markets for culture and tourism consumption.',                                                                 about: ['exchange-and-brand'],                      fields: ['culture-and-tourism-consumption'],                evidence: ['culture-tourism.26']}
] AS row
OPTIONAL MATCH (area:Commitment {id: 'cqcd-2021-culture-tourism.' + row.area})
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

// 配合 (06) has no subject: the signatories. 牵头 (10) goes with all three tasks of the sentence; 会同 has the other departments SUPPORT those who lead,
// for the platform. Whom the text has do the thing itself carries out; where 馆际 or the run of the sentence only implies them: INFERRED
// (so the museums of 16, behind 推动两市博物馆, for their exchange, their work and their list). In 08 each verb has its own 共同, 联合 or
// 互相: the signatories, not the companies. The libraries and cultural centres of the alliance (12) owe nothing for its forming.
UNWIND [
  {commitment: '1.1', body: 'chengdu-culture-radio-television-and-tourism-bureau',  role: 'SUPPORT',     basis: 'INFERRED', words: '配合',         evidence: ['culture-tourism.06']},
  {commitment: '1.1', body: 'chongqing-culture-and-tourism-development-commission', role: 'SUPPORT',     basis: 'INFERRED', words: '配合',         evidence: ['culture-tourism.06']},
  {commitment: '1.1', body: 'ministry-of-culture-and-tourism',                      role: 'LEAD',        basis: 'STATED',   words: '牵头',         evidence: ['culture-tourism.06']},
  {commitment: '2.1', body: 'cqcd-2021-culture-tourism-companies',                  role: 'IMPLEMENTER', basis: 'STATED',   words: '企业',         evidence: ['culture-tourism.08']},
  {commitment: '2.1', body: 'cqcd-2021-culture-tourism-industry-organisations',     role: 'IMPLEMENTER', basis: 'STATED',   words: '行业组织',     evidence: ['culture-tourism.08']},
  {commitment: '3.1', body: 'chengdu-culture-radio-television-and-tourism-bureau',  role: 'LEAD',        basis: 'STATED',   words: '牵头',         evidence: ['culture-tourism.10']},
  {commitment: '3.1', body: 'chongqing-culture-and-tourism-development-commission', role: 'LEAD',        basis: 'STATED',   words: '牵头',         evidence: ['culture-tourism.10']},
  {commitment: '3.1', body: 'cqcd-2021-culture-tourism-related-departments',        role: 'SUPPORT',     basis: 'STATED',   words: '会同',         evidence: ['culture-tourism.10']},
  {commitment: '3.2', body: 'chengdu-culture-radio-television-and-tourism-bureau',  role: 'LEAD',        basis: 'STATED',   words: '牵头',         evidence: ['culture-tourism.10']},
  {commitment: '3.2', body: 'chongqing-culture-and-tourism-development-commission', role: 'LEAD',        basis: 'STATED',   words: '牵头',         evidence: ['culture-tourism.10']},
  {commitment: '3.2', body: 'cqcd-2021-culture-tourism-tourism-companies',          role: 'IMPLEMENTER', basis: 'STATED',   words: '主体实施',     evidence: ['culture-tourism.10']},
  {commitment: '3.3', body: 'chengdu-culture-radio-television-and-tourism-bureau',  role: 'LEAD',        basis: 'STATED',   words: '牵头',         evidence: ['culture-tourism.10']},
  {commitment: '3.3', body: 'chongqing-culture-and-tourism-development-commission', role: 'LEAD',        basis: 'STATED',   words: '牵头',         evidence: ['culture-tourism.10']},
  {commitment: '3.3', body: 'cqcd-2021-culture-tourism-tourism-companies',          role: 'IMPLEMENTER', basis: 'INFERRED', words: '主体实施',     evidence: ['culture-tourism.10']},
  {commitment: '4.3', body: 'cqcd-2021-culture-tourism-culture-halls',              role: 'IMPLEMENTER', basis: 'INFERRED', words: '馆际',         evidence: ['culture-tourism.12']},
  {commitment: '4.3', body: 'cqcd-2021-culture-tourism-public-libraries',           role: 'IMPLEMENTER', basis: 'INFERRED', words: '馆际',         evidence: ['culture-tourism.12']},
  {commitment: '6.1', body: 'cqcd-2021-culture-tourism-museums',                    role: 'IMPLEMENTER', basis: 'STATED',   words: '两市博物馆',   evidence: ['culture-tourism.16']},
  {commitment: '6.2', body: 'cqcd-2021-culture-tourism-museums',                    role: 'IMPLEMENTER', basis: 'INFERRED', words: '馆际',         evidence: ['culture-tourism.16']},
  {commitment: '6.3', body: 'cqcd-2021-culture-tourism-museums',                    role: 'IMPLEMENTER', basis: 'INFERRED', words: '两市博物馆',   evidence: ['culture-tourism.16']},
  {commitment: '6.4', body: 'cqcd-2021-culture-tourism-museums',                    role: 'IMPLEMENTER', basis: 'INFERRED', words: '两市博物馆',   evidence: ['culture-tourism.16']},
  {commitment: '7.2', body: 'cqcd-2021-culture-tourism-artists',                    role: 'IMPLEMENTER', basis: 'STATED',   words: '两市艺术家',   evidence: ['culture-tourism.19']},
  {commitment: '7.4', body: 'cqcd-2021-culture-tourism-art-troupes',                role: 'IMPLEMENTER', basis: 'STATED',   words: '两市文艺院团', evidence: ['culture-tourism.21']},
  {commitment: '9.3', body: 'cqcd-2021-culture-tourism-companies',                  role: 'IMPLEMENTER', basis: 'STATED',   words: '两市文旅企业', evidence: ['culture-tourism.26']},
  {commitment: '9.4', body: 'cqcd-2021-culture-tourism-companies',                  role: 'IMPLEMENTER', basis: 'STATED',   words: '两市文旅企业', evidence: ['culture-tourism.26']},
  {commitment: '9.5', body: 'cqcd-2021-culture-tourism-companies',                  role: 'IMPLEMENTER', basis: 'STATED',   words: '两市文旅企业', evidence: ['culture-tourism.26']},
  {commitment: '9.6', body: 'cqcd-2021-culture-tourism-companies',                  role: 'IMPLEMENTER', basis: 'INFERRED', words: '两市文旅企业', evidence: ['culture-tourism.26']},
  {commitment: '12',  body: 'cqcd-2021-culture-tourism-companies',                  role: 'IMPLEMENTER', basis: 'STATED',   words: '文旅企业',     evidence: ['culture-tourism.27']}
] AS row
OPTIONAL MATCH (commitment:Commitment {id: 'cqcd-2021-culture-tourism.' + row.commitment})
OPTIONAL MATCH (body:Institution|ActorGroup {id: row.body})
MERGE (body)-[duty:HAS_DUTY]->(commitment)
SET duty += row {.role, .basis, .words}, duty.evidence = [passageId IN row.evidence | 'cqcd-2021.' + passageId];

// The platform of passage 10 has no name; the artists' event of 19 has none either: both names are ours. The one-card is the one product of several
// (等) that is named. The zone is one: the Chengdu-Chongqing part of a national one.
UNWIND [
  {id: 'artistic-exchange-mechanism',                     kind: 'MECHANISM', name: '艺术交流合作机制',                     nameEn: 'Mechanism for artistic exchange and cooperation',                                  aliases: ['艺术交流机制'],                                                                                     naming: null,   by: ['7.1'], evidence: ['culture-tourism.19']},
  {id: 'bashu-corridor-plan',                             kind: 'PLAN',      name: '巴蜀文化旅游走廊建设规划',             nameEn: 'Plan for building the Bashu culture and tourism corridor',                         aliases: ['走廊规划', '走廊建设规划', '巴蜀文化旅游走廊规划'],                                                 naming: null,   by: ['1.1'], evidence: ['culture-tourism.06']},
  {id: 'bashu-food-festival',                             kind: 'EVENT',     name: '巴蜀美食节',                           nameEn: 'Bashu food festival',                                                              aliases: [],                                                                                                   naming: null,   by: ['8.3'], evidence: ['culture-tourism.23']},
  {id: 'cultural-relics-symposia',                        kind: 'EVENT',     name: '学术研讨会',                           nameEn: 'Academic symposia on cultural relics',                                             aliases: [],                                                                                                   naming: null,   by: ['5.4'], evidence: ['culture-tourism.14']},
  {id: 'culture-and-tourism-coordination-mechanism',      kind: 'MECHANISM', name: '合作工作协调机制',                     nameEn: 'Coordination mechanism for culture and tourism cooperation',                       aliases: ['文旅合作协调机制'],                                                                                 naming: null,   by: ['14'],  evidence: ['culture-tourism.27']},
  {id: 'culture-and-tourism-industry-exchange-mechanism', kind: 'MECHANISM', name: '行业交流机制',                         nameEn: 'Industry exchange mechanism for culture and tourism',                              aliases: ['文旅行业交流机制'],                                                                                 naming: null,   by: ['15'],  evidence: ['culture-tourism.27']},
  {id: 'culture-and-tourism-law-enforcement-mechanism',   kind: 'MECHANISM', name: '文化旅游市场执法协作机制',             nameEn: 'Law-enforcement cooperation mechanism for the culture and tourism market',         aliases: ['执法协作机制', '文旅市场执法协作机制'],                                                             naming: null,   by: ['16'],  evidence: ['culture-tourism.27']},
  {id: 'intangible-heritage-routes',                      kind: 'PRODUCT',   name: '非遗特色旅游线路',                     nameEn: 'Tourist routes featuring intangible cultural heritage',                            aliases: ['非遗旅游线路'],                                                                                     naming: null,   by: ['8.4'], evidence: ['culture-tourism.24']},
  {id: 'joint-artists-event',                             kind: 'EVENT',     name: '艺术家年度联合采风创作展演',           nameEn: 'Annual joint fieldwork, creation and performance by artists',                      aliases: ['联合采风', '联合创作', '联合展演'],                                                                 naming: null,   by: ['7.2'], evidence: ['culture-tourism.19']},
  {id: 'library-and-culture-hall-alliance',               kind: 'ALLIANCE',  name: '跨区域公共图书馆、文化馆协作联盟',     nameEn: 'Cross-regional alliance of public libraries and cultural centres',                 aliases: ['公共图书馆、文化馆协作联盟'],                                                                       naming: null,   by: ['4.2'], evidence: ['culture-tourism.12']},
  {id: 'museum-projects-yearly-list',                     kind: 'LIST',      name: '两市博物馆合作年度项目清单',           nameEn: 'Annual list of joint museum projects of the two cities',                           aliases: ['博物馆合作年度项目清单'],                                                                           naming: null,   by: ['6.4'], evidence: ['culture-tourism.16']},
  {id: 'new-culture-and-tourism-forms-of-business',       kind: 'PRODUCT',   name: '新业态',                               nameEn: 'New forms of culture and tourism business',                                        aliases: ['文旅新业态'],                                                                                       naming: null,   by: ['9.5'], evidence: ['culture-tourism.26']},
  {id: 'new-culture-and-tourism-products',                kind: 'PRODUCT',   name: '文旅新产品',                           nameEn: 'New culture and tourism products',                                                 aliases: [],                                                                                                   naming: null,   by: ['9.3'], evidence: ['culture-tourism.26']},
  {id: 'new-culture-and-tourism-scenes',                  kind: 'PRODUCT',   name: '新场景',                               nameEn: 'New culture and tourism scenarios',                                                aliases: ['文旅新场景'],                                                                                       naming: null,   by: ['9.4'], evidence: ['culture-tourism.26']},
  {id: 'non-state-museum-demonstration-zone',             kind: 'ZONE',      name: '全国非国有博物馆示范区（成渝先行区）', nameEn: 'National demonstration zone for non-state museums (Chengdu-Chongqing pilot area)', aliases: ['全国非国有博物馆示范区(成渝先行区)', '全国非国有博物馆示范区', '非国有博物馆示范区', '成渝先行区'], naming: null,   by: ['6.5'], evidence: ['culture-tourism.17']},
  {id: 'one-card',                                        kind: 'PRODUCT',   name: '惠民一卡通',                           nameEn: 'One-card pass for public cultural services',                                       aliases: ['“惠民一卡通”', '一卡通', 'Huimin card'],                                                            naming: null,   by: ['4.1'], evidence: ['culture-tourism.12']},
  {id: 'premium-tourist-routes',                          kind: 'PRODUCT',   name: '精品旅游线路',                         nameEn: 'Premium tourist routes linking Chongqing and Chengdu',                             aliases: ['旅游精品线路', '串联重庆、成都两市的精品旅游线路'],                                                 naming: null,   by: ['3.3'], evidence: ['culture-tourism.10']},
  {id: 'tourist-route-platform',                          kind: 'PLATFORM',  name: '旅游线路合作平台',                     nameEn: 'Platform for premium tourist routes',                                              aliases: [],                                                                                                   naming: 'OURS', by: ['3.1'], evidence: ['culture-tourism.10']},
  {id: 'traditional-folk-events',                         kind: 'EVENT',     name: '传统民俗活动',                         nameEn: 'Traditional folk events',                                                          aliases: ['民俗活动'],                                                                                         naming: null,   by: ['8.2'], evidence: ['culture-tourism.23']}
] AS row
MERGE (deliverable:Entity:Deliverable {id: row.id})
SET deliverable += row {.kind, .name, .nameEn, .aliases, .naming}
WITH deliverable, row
CALL (deliverable, row) {
  UNWIND row.by AS commitmentId
  OPTIONAL MATCH (commitment:Commitment {id: 'cqcd-2021-culture-tourism.' + commitmentId})
  MERGE (commitment)-[creates:CREATES]->(deliverable)
  SET creates.evidence = [passageId IN row.evidence | 'cqcd-2021.' + passageId]
}
UNWIND row.evidence AS passageId
OPTIONAL MATCH (passage:Passage {id: 'cqcd-2021.' + passageId})
MERGE (deliverable)-[:EVIDENCED_BY]->(passage);

// A festival that is there and is relied on; where it is held is told by its name only.
UNWIND [
  {id: 'chengdu-international-intangible-heritage-festival', kind: 'FESTIVAL', name: '中国成都国际非物质文化遗产节', nameEn: 'China Chengdu International Festival of Intangible Cultural Heritage', aliases: ['成都国际非物质文化遗产节', '国际非物质文化遗产节', '成都国际非遗节', '非遗节'], side: ['chengdu'], sideBasis: 'NAME', sideStatus: 'STATED', locatedIn: [], evidence: ['culture-tourism.23']}
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

// 依托 (23) goes with the clause that it opens; the folk events and the food festival have a subject of their own. 编制, 落实 and 申报 are ADVANCE.
// The two cities are what the routes link, no counterparts of each other in that: no pair.
UNWIND [
  {commitment: '1.1', thing: 'bashu-culture-and-tourism-corridor',                 mode: 'ADVANCE', pair: null, evidence: ['culture-tourism.06']},
  {commitment: '1.2', thing: 'bashu-culture-and-tourism-corridor',                 mode: 'ADVANCE', pair: null, evidence: ['culture-tourism.05', 'culture-tourism.06']},
  {commitment: '3.3', thing: 'chengdu',                                            mode: 'LINK',    pair: null, evidence: ['culture-tourism.10']},
  {commitment: '3.3', thing: 'chongqing',                                          mode: 'LINK',    pair: null, evidence: ['culture-tourism.10']},
  {commitment: '5.6', thing: 'archaeology-china',                                  mode: 'ADVANCE', pair: null, evidence: ['culture-tourism.14']},
  {commitment: '8.1', thing: 'chengdu-international-intangible-heritage-festival', mode: 'RELY_ON', pair: null, evidence: ['culture-tourism.23']}
] AS row
OPTIONAL MATCH (commitment:Commitment {id: 'cqcd-2021-culture-tourism.' + row.commitment})
OPTIONAL MATCH (thing:Facility|Place|Initiative|Project {id: row.thing})
MERGE (commitment)-[actsOn:ACTS_ON]->(thing)
SET actsOn += row {.mode, .pair}, actsOn.evidence = [passageId IN row.evidence | 'cqcd-2021.' + passageId];
