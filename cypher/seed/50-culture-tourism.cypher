// Culture and tourism: the two bodies in charge and their agreement.

UNWIND [
  {id: 'chengdu-culture-radio-television-and-tourism-bureau',  kind: 'Bureau', name: '成都市文化广电旅游局',       nameEn: 'Chengdu Bureau of Culture, Radio, Television and Tourism', aliases: ['成都市文广旅局', '成都文旅局', '文广旅局', '文旅局'],               city: 'chengdu',   evidence: ['culture-tourism.02']},
  {id: 'chongqing-culture-and-tourism-development-commission', kind: 'Bureau', name: '重庆市文化和旅游发展委员会', nameEn: 'Chongqing Commission of Culture and Tourism Development',  aliases: ['重庆市文化旅游委', '重庆文旅委', '文旅委', '文化旅游委', '文旅局'], city: 'chongqing', evidence: ['culture-tourism.02']}
] AS row
OPTIONAL MATCH (city:City {id: row.city})
MERGE (body:Entity:Institution {id: row.id})
SET body:$(row.kind), body += row {.name, .nameEn, .aliases}, body.level = 'MUNICIPAL'
MERGE (body)-[:OF_CITY]->(city)
WITH body, row
UNWIND row.evidence AS passageId
OPTIONAL MATCH (passage:Passage {id: 'cqcd-2021.' + passageId})
MERGE (body)-[:EVIDENCED_BY]->(passage);

// How many areas there are is not declared.
UNWIND [
  {
    id: 'cqcd-2021-culture-tourism',
    name: '推进成渝地区双城经济圈建设携手共促巴蜀文化旅游走廊建设战略合作协议',
    nameEn: 'Strategic cooperation agreement on advancing the Chengdu-Chongqing economic circle and jointly promoting the Bashu culture and tourism corridor',
    aliases: ['巴蜀文化旅游走廊建设战略合作协议', 'Culture and tourism agreement'],
    titleType: '战略合作协议',
    signedOn: date('2021-12-17'), signedOnStatus: 'INFERRED',
    signedOnNote: 'The section states the day (17), the headline the month (12); the year 2021 is told by the other article of the page only.',
    declaredAreasStatus: 'NOT_STATED',
    validUntilStatus: 'NOT_STATED', leadBodyStatus: 'NOT_STATED',
    theme: 'theme-culture-and-tourism',
    signatories: ['chengdu-culture-radio-television-and-tourism-bureau', 'chongqing-culture-and-tourism-development-commission'],
    signing: ['culture-tourism.02'],
    evidence: ['headline.02', 'culture-tourism.02', 'culture-tourism.04']
  }
] AS row
OPTIONAL MATCH (theme:Theme {id: row.theme})
MERGE (agreement:Entity:Agreement {id: row.id})
SET agreement += row {
  .name, .nameEn, .aliases, .titleType, .signedOn, .signedOnStatus, .signedOnNote,
  .declaredAreas, .declaredAreasStatus, .validUntilStatus, .leadBodyStatus
}
MERGE (agreement)-[:PRIMARY_THEME]->(theme)
WITH agreement, row
CALL (agreement, row) {
  UNWIND row.signatories AS bodyId
  OPTIONAL MATCH (body:Institution {id: bodyId})-[:OF_CITY]->(city:City)
  MERGE (body)-[signed:SIGNED]->(agreement)
  SET signed.side = city.id, signed.evidence = [passage IN row.signing | 'cqcd-2021.' + passage]
}
UNWIND row.evidence AS passageId
OPTIONAL MATCH (passage:Passage {id: 'cqcd-2021.' + passageId})
MERGE (agreement)-[:EVIDENCED_BY]->(passage);

// Nine areas are listed, each by a short sentence of its own (05, 07, 09, 11, 13, 15, 18, 22, 25) under the
// words that open the list (04); the sentences after it spell it out.
UNWIND [
  {ordinal: 1, modality: 'PROMOTE', firmness: 3, dutyWords: '双方', name: '共同落实巴蜀文化旅游走廊建设规划', nameEn: 'Carry out the plan for the Bashu culture and tourism corridor together', statement: '双方配合国家部门编制走廊规划，并一起把它落到实处。',               statementEn: 'Both sides help the ministry draw up the plan for the corridor and carry it out together.',                                        evidence: ['culture-tourism.04', 'culture-tourism.05', 'culture-tourism.06']},
  {ordinal: 2, modality: 'PROMOTE', firmness: 2, dutyWords: '双方', name: '推动文化旅游产业交流合作',         nameEn: 'Promote exchange and cooperation in the culture and tourism industry',   statement: '双方推动行业组织和企业往来，一起做境外推介，互相参加对方的节会。', statementEn: 'Both sides bring trade bodies and companies together, market the region abroad jointly and take part in each other\'s festivals.', evidence: ['culture-tourism.04', 'culture-tourism.07', 'culture-tourism.08']},
  {ordinal: 3, modality: 'BUILD',   firmness: 3, dutyWords: '双方', name: '共同开发和培育旅游精品线路',       nameEn: 'Develop premium tourist routes together',                                statement: '双方一起开发把两座城市串起来的精品线路。',                         statementEn: 'Both sides develop premium routes that link the two cities.',                                                                      evidence: ['culture-tourism.04', 'culture-tourism.09', 'culture-tourism.10']},
  {ordinal: 4, modality: 'PROMOTE', firmness: 2, dutyWords: '双方', name: '推进公共文化服务便民共享',         nameEn: 'Promote the sharing of public cultural services',                        statement: '双方让两地居民都能方便使用彼此的公共文化服务。',                   statementEn: 'Both sides make each other\'s public cultural services easy to use for the residents of both cities.',                             evidence: ['culture-tourism.04', 'culture-tourism.11', 'culture-tourism.12']},
  {ordinal: 5, modality: 'PROMOTE', firmness: 2, dutyWords: '双方', name: '推进文物保护合作',                 nameEn: 'Promote cooperation in the protection of cultural relics',               statement: '双方在文物的保护、研究、利用和展示上合作，并一起考古、申报项目。', statementEn: 'Both sides cooperate in protecting, studying, using and showing cultural relics, and excavate and apply for projects together.',   evidence: ['culture-tourism.04', 'culture-tourism.13', 'culture-tourism.14']},
  {ordinal: 6, modality: 'PROMOTE', firmness: 2, dutyWords: '双方', name: '推动博物馆协同发展',               nameEn: 'Promote the joint development of museums',                               statement: '双方推动两地博物馆加强往来与合作，并一起创建示范区。',             statementEn: 'Both sides bring the museums of the two cities closer together and set up a demonstration zone.',                                  evidence: ['culture-tourism.04', 'culture-tourism.15', 'culture-tourism.16', 'culture-tourism.17']},
  {ordinal: 7, modality: 'HOLD',    firmness: 3, dutyWords: '双方', name: '开展艺术交流',                     nameEn: 'Carry out artistic exchange',                                            statement: '双方定期组织艺术家一起创作和演出，并让剧目和院团往来。',           statementEn: 'Both sides regularly bring artists together to create and perform, and exchange plays and companies.',                             evidence: ['culture-tourism.04', 'culture-tourism.18', 'culture-tourism.19', 'culture-tourism.20', 'culture-tourism.21']},
  {ordinal: 8, modality: 'PROMOTE', firmness: 2, dutyWords: '双方', name: '共同促进非遗传承发展',             nameEn: 'Promote intangible cultural heritage together',                          statement: '双方在非物质文化遗产上合作，一起办活动和美食节，开发特色线路。',   statementEn: 'Both sides cooperate on intangible cultural heritage, hold events and a food festival together and develop special routes.',       evidence: ['culture-tourism.04', 'culture-tourism.22', 'culture-tourism.23', 'culture-tourism.24']},
  {ordinal: 9, modality: 'BUILD',   firmness: 3, dutyWords: '双方', name: '共同开发文旅新产品',               nameEn: 'Develop new culture and tourism products together',                      statement: '双方推动文旅企业一起推出新产品、开拓新市场。',                     statementEn: 'Both sides bring companies together to develop new products and open up new markets.',                                             evidence: ['culture-tourism.04', 'culture-tourism.25', 'culture-tourism.26']}
] AS row
OPTIONAL MATCH (agreement:Agreement {id: 'cqcd-2021-culture-tourism'})
MERGE (commitment:Entity:Commitment {id: agreement.id + '.' + row.ordinal})
SET commitment += row {.ordinal, .name, .nameEn, .statement, .statementEn, .modality, .firmness, .dutyWords}
SET commitment.level = 1, commitment.dueByStatus = 'NOT_STATED'
MERGE (agreement)-[contains:CONTAINS]->(commitment)
SET contains.ordinal = row.ordinal
WITH commitment, row
UNWIND row.evidence AS passageId
OPTIONAL MATCH (passage:Passage {id: 'cqcd-2021.' + passageId})
MERGE (commitment)-[:EVIDENCED_BY]->(passage);
