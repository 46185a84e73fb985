// The financial centre: the two financial regulatory bureaus, their agreement, its five areas and their tasks.

// The goal of the agreement's title, and the frame in which the region is to deepen financial cooperation (28): it is called 项目,
// but it is no single piece of work with a status, so no :Project.
UNWIND [
  {id: 'china-singapore-connectivity-initiative', name: '中新互联互通项目', nameEn: 'China-Singapore Connectivity Initiative', aliases: ['中新（重庆）战略性互联互通示范项目', '中新(重庆)战略性互联互通示范项目', '中新项目', 'CCI'], evidence: ['financial-centre.28']},
  {id: 'western-financial-centre',                name: '西部金融中心',     nameEn: 'Western Financial Centre',                aliases: ['Western China Financial Centre'],                                                            evidence: ['financial-centre.03']}
] AS row
MERGE (initiative:Entity:Initiative {id: row.id})
SET initiative += row {.name, .nameEn, .aliases, .layout, .timeText}
WITH initiative, row
UNWIND row.evidence AS passageId
OPTIONAL MATCH (passage:Passage {id: 'cqcd-2021.' + passageId})
MERGE (initiative)-[:EVIDENCED_BY]->(passage);

// The two bureaus sign. The certification centre is one node with two natures: a body with a task of its own (Institution, Centre), and
// the installation that a promise relies on (Facility, stated again under this id further down; the label stands here so that both
// rows meet the same node). National and of Chongqing by its name; it signs and owes nothing.
UNWIND [
  {id: 'chengdu-local-financial-regulatory-bureau',       kind: ['Bureau'],             name: '成都市地方金融监督管理局', nameEn: 'Chengdu Local Financial Regulatory Bureau',       aliases: ['成都市金融监管局', '成都金融监管局', '金融监管局'],                         level: 'MUNICIPAL', city: ['chengdu'],   evidence: ['financial-centre.03']},
  {id: 'chongqing-local-financial-regulatory-bureau',     kind: ['Bureau'],             name: '重庆市地方金融监督管理局', nameEn: 'Chongqing Local Financial Regulatory Bureau',     aliases: ['重庆市金融监管局', '重庆金融监管局', '金融监管局'],                         level: 'MUNICIPAL', city: ['chongqing'], evidence: ['financial-centre.03']},
  {id: 'chongqing-national-fintech-certification-centre', kind: ['Centre', 'Facility'], name: '重庆国家金融科技认证中心', nameEn: 'Chongqing National Fintech Certification Centre', aliases: ['国家金融科技认证中心', '金融科技认证中心', 'Fintech certification centre'], level: 'NATIONAL',  city: ['chongqing'], evidence: ['financial-centre.17']}
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

// Five areas are declared. No term, no lead body and no figure is told.
UNWIND [
  {
    id: 'cqcd-2021-financial-centre',
    name: '共建西部金融中心合作协议',
    nameEn: 'Cooperation agreement on building the Western Financial Centre together',
    aliases: ['西部金融中心合作协议', 'Financial centre agreement'],
    titleType: '合作协议',
    signedOn: date('2021-12-17'), signedOnStatus: 'INFERRED',
    signedOnNote: 'The section states the day (17), the headline the month (12); the year 2021 is stated only in the other article of the page.',
    declaredAreas: 5, declaredAreasStatus: 'STATED',
    validUntilStatus: 'NOT_STATED', leadBodyStatus: 'NOT_STATED',
    theme: 'theme-finance',
    signatories: ['chengdu-local-financial-regulatory-bureau', 'chongqing-local-financial-regulatory-bureau'],
    signing: ['financial-centre.03'],
    evidence: ['headline.02', 'financial-centre.03', 'financial-centre.04']
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

// The goal that the title names, and the one that the headline gives to all five agreements and a mechanism bears in its name (07).
UNWIND [
  {initiative: 'chengdu-chongqing-economic-circle', evidence: ['headline.02', 'financial-centre.07']},
  {initiative: 'western-financial-centre',          evidence: ['financial-centre.03']}
] AS row
OPTIONAL MATCH (agreement:Agreement {id: 'cqcd-2021-financial-centre'})
OPTIONAL MATCH (initiative:Initiative {id: row.initiative})
MERGE (agreement)-[serves:SERVES]->(initiative)
SET serves.evidence = [passageId IN row.evidence | 'cqcd-2021.' + passageId];

// Kinds of finance, and what is to be watched or exchanged. Companies that are only guided (06) owe nothing: what they do is a field, their
// kind an alias. Those that are supported in doing something (05, 15, 16) are actors of their own, so no field bears their names.
// Systems and mechanisms that are to be improved (20, 21, 22) are there already and no deliverables; they are fields as well.
// 担保 (09) is wider than 融资担保 (06); 金融科技 (17) is not the 科技金融 of the innovation centre.
UNWIND [
  {id: 'theme-banking',                                    name: '银行业',                         nameEn: 'Banking',                                         aliases: ['银行']},
  {id: 'theme-commercial-factoring',                       name: '商业保理',                       nameEn: 'Commercial factoring',                            aliases: ['商业保理公司', '保理']},
  {id: 'theme-consumer-protection',                        name: '消费者权益保护',                 nameEn: 'Protection of consumers\' rights',                aliases: ['消费者权益', '消费者保护']},
  {id: 'theme-credit-information',                         name: '信用信息',                       nameEn: 'Credit information',                              aliases: ['信用数据']},
  {id: 'theme-credit-reporting',                           name: '征信',                           nameEn: 'Credit reporting',                                aliases: ['地方征信']},
  {id: 'theme-credit-system',                              name: '信用体系',                       nameEn: 'Credit system',                                   aliases: []},
  {id: 'theme-equity-trading',                             name: '股权交易',                       nameEn: 'Equity trading',                                  aliases: []},
  {id: 'theme-financial-data',                             name: '金融数据',                       nameEn: 'Financial data',                                  aliases: []},
  {id: 'theme-financial-emergency-joint-response',         name: '协同处置',                       nameEn: 'Joint response to financial emergencies',         aliases: ['协同处置机制', '金融风险突发事件协同处置机制']},
  {id: 'theme-financial-emergency-management',             name: '应急管理处置',                   nameEn: 'Management of financial emergencies',             aliases: ['金融风险突发事件应急管理处置机制', '应急管理处置机制', '金融风险突发事件']},
  {id: 'theme-financial-holding-groups',                   name: '金融控股',                       nameEn: 'Financial holding',                               aliases: []},
  {id: 'theme-financial-investor-and-consumer-protection', name: '金融消费者和投资者合法权益保护', nameEn: 'Protection of financial consumers and investors', aliases: ['金融消费者和投资者合法权益保护制度', '金融消费者保护', '投资者保护', '金融消费者']},
  {id: 'theme-financial-leasing',                          name: '融资租赁',                       nameEn: 'Financial leasing',                               aliases: ['融资租赁公司']},
  {id: 'theme-financial-risk-joint-control',               name: '金融风险联防联控',               nameEn: 'Joint prevention and control of financial risk',  aliases: ['联防联控']},
  {id: 'theme-financial-risk-monitoring',                  name: '金融风险监测',                   nameEn: 'Monitoring of financial risk',                    aliases: ['金融风险监测体系', '风险监测']},
  {id: 'theme-financial-stability',                        name: '金融稳定',                       nameEn: 'Financial stability',                             aliases: []},
  {id: 'theme-financial-statistics',                       name: '金融统计数据',                   nameEn: 'Financial statistics',                            aliases: ['金融综合统计数据', '金融综合统计', '金融统计']},
  {id: 'theme-financing-guarantees',                       name: '融资担保',                       nameEn: 'Financing guarantees',                            aliases: ['融资担保公司']},
  {id: 'theme-fintech',                                    name: '金融科技',                       nameEn: 'Financial technology',                            aliases: ['Fintech', 'FinTech']},
  {id: 'theme-fintech-certification',                      name: '金融科技认证',                   nameEn: 'Fintech certification',                           aliases: []},
  {id: 'theme-fund-share-transfer',                        name: '基金份额转让',                   nameEn: 'Transfer of fund shares',                         aliases: ['份额转让', '基金份额']},
  {id: 'theme-government-data',                            name: '政务数据',                       nameEn: 'Government data',                                 aliases: []},
  {id: 'theme-green-finance',                              name: '绿色金融',                       nameEn: 'Green finance',                                   aliases: ['绿色金融改革创新']},
  {id: 'theme-guarantees',                                 name: '担保',                           nameEn: 'Guarantees',                                      aliases: []},
  {id: 'theme-inclusive-finance',                          name: '普惠金融',                       nameEn: 'Inclusive finance',                               aliases: []},
  {id: 'theme-insurance',                                  name: '保险',                           nameEn: 'Insurance',                                       aliases: ['保险业', '保险行业']},
  {id: 'theme-insurance-claims',                           name: '保险理赔',                       nameEn: 'Insurance claims',                                aliases: ['理赔']},
  {id: 'theme-local-financial-organisations',              name: '地方金融组织',                   nameEn: 'Local financial organisations',                   aliases: []},
  {id: 'theme-non-performing-assets',                      name: '不良资产处置',                   nameEn: 'Disposal of non-performing assets',               aliases: ['不良资产', 'Bad assets']},
  {id: 'theme-petitions-and-stability',                    name: '信访维稳',                       nameEn: 'Petitions and social stability',                  aliases: ['信访', '维稳']},
  {id: 'theme-private-equity',                             name: '私募股权投资',                   nameEn: 'Private equity',                                  aliases: ['私募股权', '私募股权投资基金', 'PE']},
  {id: 'theme-registration-and-custody',                   name: '登记托管',                       nameEn: 'Registration and custody',                        aliases: ['股权登记托管']},
  {id: 'theme-risk-resolution',                            name: '风险处置',                       nameEn: 'Resolution of financial risk',                    aliases: ['金融风险处置']},
  {id: 'theme-small-loans',                                name: '小额贷款',                       nameEn: 'Small loans',                                     aliases: ['小额贷款公司', '小贷', '小贷公司', 'Microcredit']},
  {id: 'theme-standardisation-services',                   name: '标准化服务',                     nameEn: 'Standardisation services',                        aliases: ['标准化']},
  {id: 'theme-trading-products',                           name: '交易品种',                       nameEn: 'Trading products',                                aliases: []},
  {id: 'theme-venture-capital',                            name: '创业投资',                       nameEn: 'Venture capital',                                 aliases: ['创投', 'VC']}
] AS row
MERGE (theme:Entity:Theme {id: row.id})
SET theme.kind = 'FIELD', theme += row {.name, .nameEn, .aliases};

// Five areas are declared (03) and listed, each by a sentence of its own (04, 08, 12, 18, 23). 构建 of a system is ESTABLISH.
UNWIND [
  {level: 1, ordinal: 1, modality: 'BUILD',     firmness: 3, dutyWords: '双方', name: '共同打造具有竞争力的金融机构体系',         nameEn: 'Build a competitive system of financial institutions together',                 statement: '双方一起支持金融集团到成渝设总部和中心，引导各类地方金融组织，使其发展合乎规范，并探索联合授信。',                       statementEn: 'Both sides support financial groups in setting up headquarters and centres in the region, guide local financial organisations towards well-regulated development, and explore joint credit lines.',                                                                                          evidence: ['financial-centre.03', 'financial-centre.04', 'financial-centre.05', 'financial-centre.06', 'financial-centre.07']},
  {level: 1, ordinal: 2, modality: 'ESTABLISH', firmness: 3, dutyWords: '双方', name: '共同构建具有区域辐射力的金融市场体系',     nameEn: 'Build a financial market system with regional reach together',                  statement: '双方推动两地在创投、私募股权、担保和不良资产处置上合作，支持股权交易平台创新业务，并为保险监管和行业自律建立协调机制。', statementEn: 'Both sides promote cooperation in guarantees, the disposal of non-performing assets, venture capital and private equity, support business innovation of the equity trading platform, and set up coordination mechanisms for insurance supervision and for the self-regulation of insurers.', evidence: ['financial-centre.03', 'financial-centre.08', 'financial-centre.09', 'financial-centre.10', 'financial-centre.11']},
  {level: 1, ordinal: 3, modality: 'ESTABLISH', firmness: 3, dutyWords: '双方', name: '共同构建支持高质量发展的现代金融服务体系', nameEn: 'Build a modern financial service system for high-quality development together', statement: '双方一起发展绿色金融、普惠金融和金融科技方面的服务。',                                                                   statementEn: 'Both sides together develop services in green finance, inclusive finance and financial technology.',                                                                                                                                                                                         evidence: ['financial-centre.03', 'financial-centre.12', 'financial-centre.13', 'financial-centre.14', 'financial-centre.15', 'financial-centre.16', 'financial-centre.17']},
  {level: 1, ordinal: 4, modality: 'BUILD',     firmness: 3, dutyWords: '双方', name: '共同建设法治透明高效的金融生态体系',       nameEn: 'Build a law-based, transparent and efficient financial ecosystem together',     statement: '双方在监管、风险监测、应急处置以及消费者和投资者的保护上协同行动，守住风险底线。',                                       statementEn: 'Both sides act together in supervision, risk monitoring, emergency response and the protection of consumers and investors, and hold the bottom line on risk.',                                                                                                                               evidence: ['financial-centre.03', 'financial-centre.18', 'financial-centre.19', 'financial-centre.20', 'financial-centre.21', 'financial-centre.22']},
  {level: 1, ordinal: 5, modality: 'PROMOTE',   firmness: 2, dutyWords: '双方', name: '共同推动金融基础设施互联互通',             nameEn: 'Promote the interconnection of financial infrastructure',                       statement: '双方推动统计、政务、信用和征信数据在两地相通，形成统一的信用制度和标准，并推动中新互联互通项目下的金融合作更进一步。',   statementEn: 'Both sides promote the flow of statistics, government data and credit information between the two cities, form unified credit policies and standards, and promote deeper financial cooperation under the China-Singapore Connectivity Initiative.',                                          evidence: ['financial-centre.03', 'financial-centre.23', 'financial-centre.24', 'financial-centre.25', 'financial-centre.26', 'financial-centre.27', 'financial-centre.28']}
] AS row
OPTIONAL MATCH (agreement:Agreement {id: 'cqcd-2021-financial-centre'})
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

// Every list of the section is by way of example (如, 等). One object, one task; several fields or kinds of
// one object stay one task (the three kinds of centre of 05, the fields of 09 and 19).
// Of verbs in a row the first decides: 探索建立 EXPLORE, 建立健全 ESTABLISH, 推动开展 PROMOTE, 支持 … 设立 SUPPORT. 强化 and 加大 are IMPROVE.
// 逐步形成 (26) promises a result, if no date: ESTABLISH. 守住风险底线 (22) has an object of its own: a task, and an effort that goes on
// (PROMOTE). No passage has a subject, so 双方 of the opening sentence (03) stands for the areas only; 共同 and 协同 say how, not who: no dutyWords.
// Whether 探索 … 份额转让 (10) is for the two sides or for the platform that they support is open; they own it, and the platform's operator
// is inferred to carry it out.
UNWIND [
  {area: 1, ordinal: 1,  modality: 'SUPPORT',   firmness: 2, recurrence: null, dutyWords: null, name: '支持金融集团布局区域总部',           nameEn: 'Support financial groups in locating regional headquarters',                              statement: '双方合力支持国内外大型的金控、银行和保险集团把区域总部放在成渝地区。',                   statementEn: 'Both sides together support large financial holding, banking and insurance groups from home and abroad in locating regional headquarters in the Chengdu-Chongqing region.',                                                          about: [],                                                                    fields: ['banking', 'financial-holding-groups', 'insurance'],                                                                  evidence: ['financial-centre.05']},
  {area: 1, ordinal: 2,  modality: 'SUPPORT',   firmness: 2, recurrence: null, dutyWords: null, name: '支持金融集团设立功能性中心',         nameEn: 'Support financial groups in setting up functional centres',                               statement: '双方合力支持国内外大型的金控、银行和保险集团在成渝设立后台、资管、产品研发等职能中心。', statementEn: 'Both sides together support large financial holding, banking and insurance groups from home and abroad in setting up functional centres in the region, such as for back-office services, asset management and product development.', about: ['joint-research'],                                                    fields: ['banking', 'financial-holding-groups', 'insurance'],                                                                  evidence: ['financial-centre.05']},
  {area: 1, ordinal: 3,  modality: 'SUPPORT',   firmness: 2, recurrence: null, dutyWords: null, name: '引导地方金融组织规范发展',           nameEn: 'Guide local financial organisations towards well-regulated development',                  statement: '双方合力引导小贷、保理、融资租赁和融资担保等地方金融组织，使其发展合乎规范。',           statementEn: 'Both sides together guide small-loan, factoring, leasing and financing guarantee companies and other local financial organisations towards well-regulated development.',                                                             about: ['investment-and-financing', 'supervision-and-risk'],                  fields: ['commercial-factoring', 'financial-leasing', 'financing-guarantees', 'local-financial-organisations', 'small-loans'], evidence: ['financial-centre.06']},
  {area: 1, ordinal: 4,  modality: 'EXPLORE',   firmness: 1, recurrence: null, dutyWords: null, name: '探索建立联合授信机制',               nameEn: 'Explore a joint credit mechanism',                                                        statement: '双方探索为双城经济圈建立联合授信的机制。',                                               statementEn: 'Both sides explore a mechanism for joint credit lines in the economic circle.',                                                                                                                                                      about: ['investment-and-financing'],                                          fields: [],                                                                                                                    evidence: ['financial-centre.07']},
  {area: 2, ordinal: 1,  modality: 'PROMOTE',   firmness: 2, recurrence: null, dutyWords: null, name: '推动金融市场跨区域合作',             nameEn: 'Promote cross-regional cooperation in financial markets',                                 statement: '双方推动两地在担保、处置不良资产、创投和私募股权等方面跨区域合作。',                     statementEn: 'Both sides promote cross-regional cooperation in guarantees, the disposal of non-performing assets, venture capital, private equity and other fields.',                                                                              about: ['investment-and-financing'],                                          fields: ['guarantees', 'non-performing-assets', 'private-equity', 'venture-capital'],                                          evidence: ['financial-centre.09']},
  {area: 2, ordinal: 2,  modality: 'SUPPORT',   firmness: 2, recurrence: null, dutyWords: null, name: '支持股权交易平台业务创新',           nameEn: 'Support business innovation of the equity trading platform',                              statement: '双方一起支持成渝地区股权交易平台在法律之内创新业务，例如登记托管和交易品种。',           statementEn: 'Both sides together support the equity trading platform of the region in lawful business innovation, for example in registration and custody and in trading products.',                                                              about: ['investment-and-financing', 'shared-facilities'],                     fields: ['equity-trading', 'registration-and-custody', 'trading-products'],                                                    evidence: ['financial-centre.10']},
  {area: 2, ordinal: 3,  modality: 'EXPLORE',   firmness: 1, recurrence: null, dutyWords: null, name: '探索基金份额转让',                   nameEn: 'Explore the transfer of fund shares',                                                     statement: '双方探索怎样转让创投基金和私募股权基金的份额。',                                         statementEn: 'Both sides explore the transfer of shares in venture capital and private equity funds.',                                                                                                                                             about: ['investment-and-financing'],                                          fields: ['fund-share-transfer', 'private-equity', 'venture-capital'],                                                          evidence: ['financial-centre.10']},
  {area: 2, ordinal: 4,  modality: 'ESTABLISH', firmness: 3, recurrence: null, dutyWords: null, name: '建立保险监管协调机制',               nameEn: 'Set up a mechanism to coordinate insurance supervision',                                  statement: '双方为两地的保险监管建立并健全协调机制。',                                               statementEn: 'Both sides set up and improve a mechanism to coordinate the supervision of insurance in the two cities.',                                                                                                                            about: ['supervision-and-risk'],                                              fields: ['insurance'],                                                                                                         evidence: ['financial-centre.11']},
  {area: 2, ordinal: 5,  modality: 'ESTABLISH', firmness: 3, recurrence: null, dutyWords: null, name: '建立保险行业自律协调机制',           nameEn: 'Set up a mechanism to coordinate the self-regulation of insurers',                        statement: '双方为两地保险行业的自律建立并健全协调机制。',                                           statementEn: 'Both sides set up and improve a mechanism to coordinate the self-regulation of the insurance industry in the two cities.',                                                                                                           about: ['supervision-and-risk'],                                              fields: ['insurance'],                                                                                                         evidence: ['financial-centre.11']},
  {area: 2, ordinal: 6,  modality: 'EXPLORE',   firmness: 1, recurrence: null, dutyWords: null, name: '探索建立保险理赔通赔通付制度',       nameEn: 'Explore a system for settling insurance claims in either city',                           statement: '双方探索一项制度，让保险理赔可以通赔通付。',                                             statementEn: 'Both sides explore a system under which insurance claims are settled and paid across the two cities.',                                                                                                                               about: ['planning-and-policy'],                                               fields: ['insurance', 'insurance-claims'],                                                                                     evidence: ['financial-centre.11']},
  {area: 3, ordinal: 1,  modality: 'PROMOTE',   firmness: 2, recurrence: null, dutyWords: null, name: '推动绿色金融改革创新',               nameEn: 'Promote reform and innovation in green finance',                                          statement: '双方一起推动绿色金融方面的改革和创新。',                                                 statementEn: 'Both sides together promote reform and innovation in green finance.',                                                                                                                                                                about: ['investment-and-financing', 'planning-and-policy'],                   fields: ['green-finance'],                                                                                                     evidence: ['financial-centre.13']},
  {area: 3, ordinal: 2,  modality: 'BUILD',     firmness: 3, recurrence: null, dutyWords: null, name: '打造绿色金融数字化发展平台',         nameEn: 'Build a digital platform for green finance',                                              statement: '双方打造服务绿色金融的数字化平台，以两地的绿色企业（项目）库为依托。',                   statementEn: 'Both sides build a digital platform for the development of green finance, relying on the green enterprise and project library of the two cities.',                                                                                   about: ['investment-and-financing', 'shared-facilities'],                     fields: ['green-finance'],                                                                                                     evidence: ['financial-centre.14']},
  {area: 3, ordinal: 3,  modality: 'SUPPORT',   firmness: 2, recurrence: null, dutyWords: null, name: '支持地方银行转制为绿色生态科技银行', nameEn: 'Support local banks in converting to green, ecological and technology banks',             statement: '双方支持成渝地区合乎条件的地方法人银行机构改制成绿色生态科技银行。',                     statementEn: 'Both sides support qualified locally incorporated banks of the region in converting to green, ecological and technology banks.',                                                                                                     about: ['investment-and-financing'],                                          fields: ['banking'],                                                                                                           evidence: ['financial-centre.15']},
  {area: 3, ordinal: 4,  modality: 'SUPPORT',   firmness: 2, recurrence: null, dutyWords: null, name: '支持设立普惠金融专营机构',           nameEn: 'Support setting up specialised institutions for inclusive finance',                       statement: '双方支持合乎条件的国内外金融机构在两地开设普惠金融专营机构。',                           statementEn: 'Both sides support qualified financial institutions from home and abroad in setting up specialised institutions for inclusive finance in the two cities.',                                                                           about: ['investment-and-financing'],                                          fields: ['inclusive-finance'],                                                                                                 evidence: ['financial-centre.16']},
  {area: 3, ordinal: 5,  modality: 'SUPPORT',   firmness: 2, recurrence: null, dutyWords: null, name: '支持普惠金融产品和服务创新',         nameEn: 'Support innovation in inclusive finance products and services',                           statement: '双方支持合乎条件的国内外金融机构推出新的普惠金融产品和服务。',                           statementEn: 'Both sides support qualified financial institutions from home and abroad in creating new inclusive finance products and services.',                                                                                                  about: ['investment-and-financing'],                                          fields: ['inclusive-finance'],                                                                                                 evidence: ['financial-centre.16']},
  {area: 3, ordinal: 6,  modality: 'PROMOTE',   firmness: 2, recurrence: null, dutyWords: null, name: '推动金融科技认证和标准化协同',       nameEn: 'Promote the coordinated development of fintech certification and standardisation',        statement: '双方以重庆国家金融科技认证中心为依托，推动两地的金融科技认证和标准化等服务协同发展。',   statementEn: 'Relying on the Chongqing National Fintech Certification Centre, both sides promote the coordinated development of fintech certification, standardisation and other services in the two cities.',                                     about: ['planning-and-policy', 'shared-facilities'],                          fields: ['fintech', 'fintech-certification', 'standardisation-services'],                                                      evidence: ['financial-centre.17']},
  {area: 4, ordinal: 1,  modality: 'ESTABLISH', firmness: 3, recurrence: null, dutyWords: null, name: '构建金融监管协调机制',               nameEn: 'Set up a mechanism to coordinate financial supervision',                                  statement: '双方合力构建协调金融监管的机制。',                                                       statementEn: 'Both sides together set up a mechanism to coordinate financial supervision.',                                                                                                                                                        about: ['supervision-and-risk'],                                              fields: [],                                                                                                                    evidence: ['financial-centre.19']},
  {area: 4, ordinal: 2,  modality: 'IMPROVE',   firmness: 2, recurrence: null, dutyWords: null, name: '加强信息共享和风险处置等方面的配合', nameEn: 'Strengthen coordination in information sharing, risk resolution and consumer protection', statement: '双方在共享信息、处置风险、信访维稳和保护消费者权益等方面加强配合。',                     statementEn: 'Both sides strengthen coordination in information sharing, the resolution of risk, petitions and social stability, and the protection of consumer rights.',                                                                          about: ['information-and-data', 'supervision-and-risk'],                      fields: ['consumer-protection', 'petitions-and-stability', 'risk-resolution'],                                                 evidence: ['financial-centre.19']},
  {area: 4, ordinal: 3,  modality: 'IMPROVE',   firmness: 2, recurrence: null, dutyWords: null, name: '健全金融消费者和投资者权益保护制度', nameEn: 'Improve the system for protecting financial consumers and investors',                     statement: '双方健全一套制度，使金融消费者和投资者的合法权益得到保护。',                             statementEn: 'Both sides improve the system that protects the lawful rights and interests of financial consumers and investors.',                                                                                                                  about: ['planning-and-policy', 'supervision-and-risk'],                       fields: ['consumer-protection', 'financial-investor-and-consumer-protection'],                                                 evidence: ['financial-centre.20']},
  {area: 4, ordinal: 4,  modality: 'IMPROVE',   firmness: 2, recurrence: null, dutyWords: null, name: '完善金融风险监测体系',               nameEn: 'Improve the financial risk monitoring system',                                            statement: '双方合力完善监测金融风险的体系。',                                                       statementEn: 'Both sides together improve the system for monitoring financial risk.',                                                                                                                                                              about: ['supervision-and-risk'],                                              fields: ['financial-risk-monitoring'],                                                                                         evidence: ['financial-centre.21']},
  {area: 4, ordinal: 5,  modality: 'ESTABLISH', firmness: 3, recurrence: null, dutyWords: null, name: '建立金融稳定信息共享机制',           nameEn: 'Set up a mechanism to share information on financial stability',                          statement: '双方建立合作机制，共享关于金融稳定的信息。',                                             statementEn: 'Both sides set up a cooperation mechanism to share information on financial stability.',                                                                                                                                             about: ['information-and-data', 'supervision-and-risk'],                      fields: ['financial-stability'],                                                                                               evidence: ['financial-centre.21']},
  {area: 4, ordinal: 6,  modality: 'ESTABLISH', firmness: 3, recurrence: null, dutyWords: null, name: '搭建金融风险信息共享平台',           nameEn: 'Set up a platform to share information on financial risk',                                statement: '双方搭建平台，共享金融风险信息。',                                                       statementEn: 'Both sides set up a platform to share information on financial risk.',                                                                                                                                                               about: ['information-and-data', 'shared-facilities', 'supervision-and-risk'], fields: [],                                                                                                                    evidence: ['financial-centre.21']},
  {area: 4, ordinal: 7,  modality: 'IMPROVE',   firmness: 2, recurrence: null, dutyWords: null, name: '强化金融风险联防联控',               nameEn: 'Strengthen joint prevention and control of financial risk',                               statement: '双方强化对金融风险的共同防范和控制。',                                                   statementEn: 'Both sides strengthen the joint prevention and control of financial risk.',                                                                                                                                                          about: ['supervision-and-risk'],                                              fields: ['financial-risk-joint-control'],                                                                                      evidence: ['financial-centre.21']},
  {area: 4, ordinal: 8,  modality: 'IMPROVE',   firmness: 2, recurrence: null, dutyWords: null, name: '完善金融风险突发事件应急机制',       nameEn: 'Improve emergency management of financial risk events',                                   statement: '双方完善金融风险突发事件的应急处置机制。',                                               statementEn: 'Both sides improve the mechanism for the emergency management of financial risk events.',                                                                                                                                            about: ['supervision-and-risk'],                                              fields: ['financial-emergency-management'],                                                                                    evidence: ['financial-centre.22']},
  {area: 4, ordinal: 9,  modality: 'IMPROVE',   firmness: 2, recurrence: null, dutyWords: null, name: '完善金融风险突发事件协同处置机制',   nameEn: 'Improve the joint response to financial risk events',                                     statement: '双方完善在金融风险突发事件中协同处置的机制。',                                           statementEn: 'Both sides improve the mechanism for joint response to financial risk events.',                                                                                                                                                      about: ['supervision-and-risk'],                                              fields: ['financial-emergency-joint-response'],                                                                                evidence: ['financial-centre.22']},
  {area: 4, ordinal: 10, modality: 'PROMOTE',   firmness: 2, recurrence: null, dutyWords: null, name: '守住金融风险底线',                   nameEn: 'Hold the bottom line on financial risk',                                                  statement: '双方始终不让金融风险突破底线。',                                                         statementEn: 'Both sides consistently hold the bottom line on financial risk.',                                                                                                                                                                    about: ['supervision-and-risk'],                                              fields: [],                                                                                                                    evidence: ['financial-centre.22']},
  {area: 5, ordinal: 1,  modality: 'PROMOTE',   firmness: 2, recurrence: null, dutyWords: null, name: '推动金融统计数据共享',               nameEn: 'Promote the sharing of financial statistics',                                             statement: '双方推动共享综合性的金融统计数据。',                                                     statementEn: 'Both sides promote the sharing of comprehensive financial statistics.',                                                                                                                                                              about: ['information-and-data'],                                              fields: ['financial-statistics'],                                                                                              evidence: ['financial-centre.24']},
  {area: 5, ordinal: 2,  modality: 'IMPROVE',   firmness: 2, recurrence: null, dutyWords: null, name: '提升金融统计数据处理能力',           nameEn: 'Improve the processing of financial statistics',                                          statement: '双方一起提升处理金融统计数据的能力。',                                                   statementEn: 'Both sides together improve their capacity to process financial statistics.',                                                                                                                                                        about: ['information-and-data'],                                              fields: ['financial-statistics'],                                                                                              evidence: ['financial-centre.24']},
  {area: 5, ordinal: 3,  modality: 'PROMOTE',   firmness: 2, recurrence: null, dutyWords: null, name: '推动政务数据与金融数据融合共享',     nameEn: 'Promote the integration and sharing of government and financial data',                    statement: '双方推动政务数据和金融数据相互融合、彼此共享。',                                         statementEn: 'Both sides promote the integration and sharing of government data and financial data.',                                                                                                                                              about: ['information-and-data'],                                              fields: ['financial-data', 'government-data'],                                                                                 evidence: ['financial-centre.25']},
  {area: 5, ordinal: 4,  modality: 'PROMOTE',   firmness: 2, recurrence: null, dutyWords: null, name: '推动信用体系一体化市场化建设',       nameEn: 'Promote an integrated and market-based credit system',                                    statement: '双方推动把信用体系建成一体的、市场化的体系。',                                           statementEn: 'Both sides promote the building of a credit system that is integrated and market-based.',                                                                                                                                            about: ['information-and-data'],                                              fields: ['credit-system'],                                                                                                     evidence: ['financial-centre.26']},
  {area: 5, ordinal: 5,  modality: 'ESTABLISH', firmness: 3, recurrence: null, dutyWords: null, name: '形成统一的区域信用政策制度',         nameEn: 'Form a unified regional credit policy system',                                            statement: '双方在行业政策制度的框架内，一步步形成全区域统一的信用政策制度。',                       statementEn: 'Within the policy framework of the industry, both sides gradually form a unified credit policy system for the region.',                                                                                                              about: ['planning-and-policy'],                                               fields: ['credit-system'],                                                                                                     evidence: ['financial-centre.26']},
  {area: 5, ordinal: 6,  modality: 'ESTABLISH', firmness: 3, recurrence: null, dutyWords: null, name: '形成统一的区域信用标准体系',         nameEn: 'Form a unified regional system of credit standards',                                      statement: '双方在行业政策制度的框架内，一步步形成全区域统一的信用标准体系。',                       statementEn: 'Within the policy framework of the industry, both sides gradually form a unified system of credit standards for the region.',                                                                                                        about: ['planning-and-policy'],                                               fields: ['credit-system'],                                                                                                     evidence: ['financial-centre.26']},
  {area: 5, ordinal: 7,  modality: 'PROMOTE',   firmness: 2, recurrence: null, dutyWords: null, name: '推动地方征信平台互联互通',           nameEn: 'Promote the interconnection of local credit reporting platforms',                         statement: '双方推动各地方征信平台互相连通。',                                                       statementEn: 'Both sides promote the interconnection of local credit reporting platforms.',                                                                                                                                                        about: ['information-and-data', 'shared-facilities'],                         fields: ['credit-reporting'],                                                                                                  evidence: ['financial-centre.27']},
  {area: 5, ordinal: 8,  modality: 'ESTABLISH', firmness: 3, recurrence: null, dutyWords: null, name: '建立信用信息共享机制',               nameEn: 'Set up a mechanism to share credit information',                                          statement: '双方建立共享信用信息的机制。',                                                           statementEn: 'Both sides set up a mechanism to share credit information.',                                                                                                                                                                         about: ['information-and-data'],                                              fields: ['credit-information'],                                                                                                evidence: ['financial-centre.27']},
  {area: 5, ordinal: 9,  modality: 'IMPROVE',   firmness: 2, recurrence: null, dutyWords: null, name: '加大信用信息归集共享和利用力度',     nameEn: 'Step up the gathering, sharing and use of credit information',                            statement: '双方在法律之内加大力度，归集、共享并开发利用信用信息。',                                 statementEn: 'Within the law, both sides step up the gathering, sharing, development and use of credit information.',                                                                                                                              about: ['information-and-data'],                                              fields: ['credit-information'],                                                                                                evidence: ['financial-centre.27']},
  {area: 5, ordinal: 10, modality: 'PROMOTE',   firmness: 2, recurrence: null, dutyWords: null, name: '推动深化中新互联互通项目金融合作',   nameEn: 'Promote deeper financial cooperation under the China-Singapore Connectivity Initiative',  statement: '双方推动中新互联互通项目下的金融合作在成渝地区更进一步。',                               statementEn: 'Both sides promote deeper financial cooperation in the region under the China-Singapore Connectivity Initiative.',                                                                                                                   about: [],                                                                    fields: [],                                                                                                                    evidence: ['financial-centre.28']}
] AS row
OPTIONAL MATCH (area:Commitment {id: 'cqcd-2021-financial-centre.' + row.area})
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

// Whom the two sides support in doing something carries it out; kinds that are only guided (小额贷款公司 …) owe nothing. A verb further
// down that can only be theirs (设立 of their own centres in 05, 创新 of their products in 16) is theirs: STATED. Supported is also the
// trading platform (10): what a facility does, the body does that runs it. The text names no such body, so a name of ours, INFERRED.
UNWIND [
  {id: 'cqcd-2021-financial-centre-bank-groups',                      name: '银行集团',               nameEn: 'Large banking groups',                    aliases: ['境内外大型银行集团'],                               naming: null,   evidence: ['financial-centre.05']},
  {id: 'cqcd-2021-financial-centre-equity-trading-platform-operator', name: '股权交易平台运营机构',   nameEn: 'Operator of the equity trading platform', aliases: ['成渝地区股权交易平台运营机构'],                     naming: 'OURS', evidence: ['financial-centre.10']},
  {id: 'cqcd-2021-financial-centre-financial-holdings',               name: '金融控股集团',           nameEn: 'Large financial holding groups',          aliases: ['境内外大型金融控股集团', '金控集团'],               naming: null,   evidence: ['financial-centre.05']},
  {id: 'cqcd-2021-financial-centre-financial-institutions',           name: '境内外金融机构',         nameEn: 'Qualified financial institutions',        aliases: ['符合条件的境内外金融机构', '金融机构'],             naming: null,   evidence: ['financial-centre.16']},
  {id: 'cqcd-2021-financial-centre-insurance-groups',                 name: '保险集团',               nameEn: 'Large insurance groups',                  aliases: ['境内外大型保险集团'],                               naming: null,   evidence: ['financial-centre.05']},
  {id: 'cqcd-2021-financial-centre-local-banks',                      name: '地方法人银行业金融机构', nameEn: 'Locally incorporated banks',              aliases: ['符合条件的地方法人银行业金融机构', '地方法人银行'], naming: null,   evidence: ['financial-centre.15']}
] AS row
MERGE (group:Entity:ActorGroup {id: row.id})
SET group += row {.name, .nameEn, .aliases, .naming}
WITH group, row
UNWIND row.evidence AS passageId
OPTIONAL MATCH (passage:Passage {id: 'cqcd-2021.' + passageId})
MERGE (group)-[:EVIDENCED_BY]->(passage);

UNWIND [
  {commitment: '1.1', body: 'cqcd-2021-financial-centre-bank-groups',                      role: 'IMPLEMENTER', basis: 'STATED',   words: '银行集团',               evidence: ['financial-centre.05']},
  {commitment: '1.1', body: 'cqcd-2021-financial-centre-financial-holdings',               role: 'IMPLEMENTER', basis: 'STATED',   words: '金融控股集团',           evidence: ['financial-centre.05']},
  {commitment: '1.1', body: 'cqcd-2021-financial-centre-insurance-groups',                 role: 'IMPLEMENTER', basis: 'STATED',   words: '保险集团',               evidence: ['financial-centre.05']},
  {commitment: '1.2', body: 'cqcd-2021-financial-centre-bank-groups',                      role: 'IMPLEMENTER', basis: 'STATED',   words: '银行集团',               evidence: ['financial-centre.05']},
  {commitment: '1.2', body: 'cqcd-2021-financial-centre-financial-holdings',               role: 'IMPLEMENTER', basis: 'STATED',   words: '金融控股集团',           evidence: ['financial-centre.05']},
  {commitment: '1.2', body: 'cqcd-2021-financial-centre-insurance-groups',                 role: 'IMPLEMENTER', basis: 'STATED',   words: '保险集团',               evidence: ['financial-centre.05']},
  {commitment: '2.2', body: 'cqcd-2021-financial-centre-equity-trading-platform-operator', role: 'IMPLEMENTER', basis: 'INFERRED', words: '股权交易平台',           evidence: ['financial-centre.10']},
  {commitment: '2.3', body: 'cqcd-2021-financial-centre-equity-trading-platform-operator', role: 'IMPLEMENTER', basis: 'INFERRED', words: '股权交易平台',           evidence: ['financial-centre.10']},
  {commitment: '3.3', body: 'cqcd-2021-financial-centre-local-banks',                      role: 'IMPLEMENTER', basis: 'STATED',   words: '地方法人银行业金融机构', evidence: ['financial-centre.15']},
  {commitment: '3.4', body: 'cqcd-2021-financial-centre-financial-institutions',           role: 'IMPLEMENTER', basis: 'STATED',   words: '境内外金融机构',         evidence: ['financial-centre.16']},
  {commitment: '3.5', body: 'cqcd-2021-financial-centre-financial-institutions',           role: 'IMPLEMENTER', basis: 'STATED',   words: '境内外金融机构',         evidence: ['financial-centre.16']}
] AS row
OPTIONAL MATCH (commitment:Commitment {id: 'cqcd-2021-financial-centre.' + row.commitment})
OPTIONAL MATCH (body:Institution|ActorGroup {id: row.body})
MERGE (body)-[duty:HAS_DUTY]->(commitment)
SET duty += row {.role, .basis, .words}, duty.evidence = [passageId IN row.evidence | 'cqcd-2021.' + passageId];

// What others are supported in setting up is named as well; the modality of the promise tells that only the support is promised.
// The mechanism of 11 is for insurance, that of 19 for finance as a whole: two.
UNWIND [
  {id: 'asset-management-centres-of-financial-groups',      kind: 'BODY',      name: '资产管理中心',                   nameEn: 'Asset management centres of financial groups',                      aliases: ['资管中心'],                                                     naming: null,   by: ['1.2'], evidence: ['financial-centre.05']},
  {id: 'back-office-service-centres-of-financial-groups',   kind: 'BODY',      name: '后台服务中心',                   nameEn: 'Back-office service centres of financial groups',                   aliases: [],                                                               naming: null,   by: ['1.2'], evidence: ['financial-centre.05']},
  {id: 'credit-information-sharing-mechanism',              kind: 'MECHANISM', name: '信用信息共享机制',               nameEn: 'Mechanism to share credit information',                             aliases: [],                                                               naming: null,   by: ['5.8'], evidence: ['financial-centre.27']},
  {id: 'financial-risk-information-sharing-platform',       kind: 'PLATFORM',  name: '金融风险信息共享平台',           nameEn: 'Platform to share information on financial risk',                   aliases: ['风险信息共享平台'],                                             naming: null,   by: ['4.6'], evidence: ['financial-centre.21']},
  {id: 'financial-stability-information-sharing-mechanism', kind: 'MECHANISM', name: '金融稳定信息共享合作机制',       nameEn: 'Cooperation mechanism to share information on financial stability', aliases: ['金融稳定信息共享机制'],                                         naming: null,   by: ['4.5'], evidence: ['financial-centre.21']},
  {id: 'financial-supervision-coordination-mechanism',      kind: 'MECHANISM', name: '金融监管协调机制',               nameEn: 'Mechanism to coordinate financial supervision',                     aliases: ['监管协调机制'],                                                 naming: null,   by: ['4.1'], evidence: ['financial-centre.19']},
  {id: 'green-ecological-technology-banks',                 kind: 'BODY',      name: '绿色生态科技银行',               nameEn: 'Green, ecological and technology banks',                            aliases: ['绿色银行', 'Green banks'],                                      naming: null,   by: ['3.3'], evidence: ['financial-centre.15']},
  {id: 'green-finance-digital-development-platform',        kind: 'PLATFORM',  name: '绿色金融数字化发展平台',         nameEn: 'Digital platform for the development of green finance',             aliases: ['绿色金融平台', '绿色金融数字化平台', 'Green finance platform'], naming: null,   by: ['3.2'], evidence: ['financial-centre.14']},
  {id: 'inclusive-finance-institutions',                    kind: 'BODY',      name: '普惠金融专营机构',               nameEn: 'Specialised institutions for inclusive finance',                    aliases: ['普惠金融机构'],                                                 naming: null,   by: ['3.4'], evidence: ['financial-centre.16']},
  {id: 'inclusive-finance-products-and-services',           kind: 'PRODUCT',   name: '普惠金融产品和服务',             nameEn: 'Products and services of inclusive finance',                        aliases: ['普惠金融产品', '普惠金融服务'],                                 naming: null,   by: ['3.5'], evidence: ['financial-centre.16']},
  {id: 'insurance-claims-settlement-system',                kind: 'SYSTEM',    name: '保险理赔通赔通付制度',           nameEn: 'System for settling insurance claims in either city',               aliases: ['通赔通付', '通赔通付制度'],                                     naming: null,   by: ['2.6'], evidence: ['financial-centre.11']},
  {id: 'insurance-self-regulation-coordination-mechanism',  kind: 'MECHANISM', name: '保险行业自律协调机制',           nameEn: 'Mechanism to coordinate self-regulation of the insurance industry', aliases: ['保险自律协调机制'],                                             naming: null,   by: ['2.5'], evidence: ['financial-centre.11']},
  {id: 'insurance-supervision-coordination-mechanism',      kind: 'MECHANISM', name: '保险监管协调机制',               nameEn: 'Mechanism to coordinate insurance supervision',                     aliases: ['成渝两地保险监管协调机制'],                                     naming: null,   by: ['2.4'], evidence: ['financial-centre.11']},
  {id: 'joint-credit-mechanism',                            kind: 'MECHANISM', name: '成渝地区双城经济圈联合授信机制', nameEn: 'Joint credit mechanism of the Chengdu-Chongqing economic circle',   aliases: ['联合授信机制', '联合授信'],                                     naming: null,   by: ['1.4'], evidence: ['financial-centre.07']},
  {id: 'product-development-centres-of-financial-groups',   kind: 'BODY',      name: '产品研发中心',                   nameEn: 'Product development centres of financial groups',                   aliases: [],                                                               naming: null,   by: ['1.2'], evidence: ['financial-centre.05']},
  {id: 'regional-credit-policy-system',                     kind: 'POLICY',    name: '区域信用政策制度',               nameEn: 'Unified regional credit policy system',                             aliases: ['统一的区域信用政策制度', '信用政策制度'],                       naming: null,   by: ['5.5'], evidence: ['financial-centre.26']},
  {id: 'regional-credit-standards-system',                  kind: 'SYSTEM',    name: '区域信用标准体系',               nameEn: 'Unified regional system of credit standards',                       aliases: ['信用标准体系'],                                                 naming: 'OURS', by: ['5.6'], evidence: ['financial-centre.26']},
  {id: 'regional-headquarters-of-financial-groups',         kind: 'BODY',      name: '区域总部',                       nameEn: 'Regional headquarters of financial groups',                         aliases: ['金融集团区域总部'],                                             naming: null,   by: ['1.1'], evidence: ['financial-centre.05']}
] AS row
MERGE (deliverable:Entity:Deliverable {id: row.id})
SET deliverable += row {.kind, .name, .nameEn, .aliases, .naming}
WITH deliverable, row
CALL (deliverable, row) {
  UNWIND row.by AS commitmentId
  OPTIONAL MATCH (commitment:Commitment {id: 'cqcd-2021-financial-centre.' + commitmentId})
  MERGE (commitment)-[creates:CREATES]->(deliverable)
  SET creates.evidence = [passageId IN row.evidence | 'cqcd-2021.' + passageId]
}
UNWIND row.evidence AS passageId
OPTIONAL MATCH (passage:Passage {id: 'cqcd-2021.' + passageId})
MERGE (deliverable)-[:EVIDENCED_BY]->(passage);

// The trading platform is that of the region, the library that of both places (成渝两地): neither has a side of its own, and the text does
// not tell whether each is one or two. Whose the local credit platforms are is not told.
// The certification centre is the body of the same id: its promise relies on it as an installation.
UNWIND [
  {id: 'chengdu-chongqing-equity-trading-platform',       kind: 'TRADING_PLATFORM',     name: '成渝地区股权交易平台',     nameEn: 'Equity trading platform of the Chengdu-Chongqing region',       aliases: ['股权交易平台', 'Equity trading platform'],                                    side: [],            sideBasis: null,   sideStatus: 'NOT_APPLICABLE', locatedIn: ['chengdu-chongqing-region'], evidence: ['financial-centre.10']},
  {id: 'chongqing-national-fintech-certification-centre', kind: 'CERTIFICATION_CENTRE', name: '重庆国家金融科技认证中心', nameEn: 'Chongqing National Fintech Certification Centre',               aliases: ['国家金融科技认证中心', '金融科技认证中心', 'Fintech certification centre'],   side: ['chongqing'], sideBasis: 'NAME', sideStatus: 'STATED',         locatedIn: [],                           evidence: ['financial-centre.17']},
  {id: 'green-enterprise-and-project-library',            kind: 'PROJECT_LIBRARY',      name: '绿色企业（项目）库',       nameEn: 'Green enterprise and project library of Chengdu and Chongqing', aliases: ['成渝两地绿色企业（项目）库', '绿色企业(项目)库', '绿色企业库', '绿色项目库'], side: [],            sideBasis: null,   sideStatus: 'NOT_APPLICABLE', locatedIn: ['chengdu', 'chongqing'],     evidence: ['financial-centre.14']},
  {id: 'local-credit-reporting-platforms',                kind: 'CREDIT_PLATFORM',      name: '地方征信平台',             nameEn: 'Local credit reporting platforms',                              aliases: ['征信平台'],                                                                   side: [],            sideBasis: null,   sideStatus: 'NOT_STATED',     locatedIn: [],                           evidence: ['financial-centre.27']}
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

// 设立 在 is SITE, as 布局 在 is; 互联互通 is LINK, 深化 is ADVANCE.
UNWIND [
  {commitment: '1.1',  thing: 'chengdu-chongqing-region',                        mode: 'SITE',    pair: null, evidence: ['financial-centre.05']},
  {commitment: '1.2',  thing: 'chengdu-chongqing-region',                        mode: 'SITE',    pair: null, evidence: ['financial-centre.05']},
  {commitment: '2.2',  thing: 'chengdu-chongqing-equity-trading-platform',       mode: 'SUPPORT', pair: null, evidence: ['financial-centre.10']},
  {commitment: '3.2',  thing: 'green-enterprise-and-project-library',            mode: 'RELY_ON', pair: null, evidence: ['financial-centre.14']},
  {commitment: '3.4',  thing: 'chengdu',                                         mode: 'SITE',    pair: null, evidence: ['financial-centre.16']},
  {commitment: '3.4',  thing: 'chongqing',                                       mode: 'SITE',    pair: null, evidence: ['financial-centre.16']},
  {commitment: '3.6',  thing: 'chongqing-national-fintech-certification-centre', mode: 'RELY_ON', pair: null, evidence: ['financial-centre.17']},
  {commitment: '5.7',  thing: 'local-credit-reporting-platforms',                mode: 'LINK',    pair: null, evidence: ['financial-centre.27']},
  {commitment: '5.10', thing: 'china-singapore-connectivity-initiative',         mode: 'ADVANCE', pair: null, evidence: ['financial-centre.28']}
] AS row
OPTIONAL MATCH (commitment:Commitment {id: 'cqcd-2021-financial-centre.' + row.commitment})
OPTIONAL MATCH (thing:Facility|Place|Initiative|Project {id: row.thing})
MERGE (commitment)-[actsOn:ACTS_ON]->(thing)
SET actsOn += row {.mode, .pair}, actsOn.evidence = [passageId IN row.evidence | 'cqcd-2021.' + passageId];
