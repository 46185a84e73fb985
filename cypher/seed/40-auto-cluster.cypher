// The automotive cluster: the two bodies for economy and information technology and their agreement.

UNWIND [
  {id: 'chengdu-economy-and-information-technology-bureau',       kind: 'Bureau', name: '成都市经济和信息化局',     nameEn: 'Chengdu Bureau of Economy and Information Technology',       aliases: ['成都市经信局', '成都经信局', '经信局'],                                   city: 'chengdu',   evidence: ['auto-cluster.03']},
  {id: 'chongqing-economy-and-information-technology-commission', kind: 'Bureau', name: '重庆市经济和信息化委员会', nameEn: 'Chongqing Commission of Economy and Information Technology', aliases: ['重庆市经信委', '重庆经信委', '重庆市经济信息委', '经信委', '经济信息委'], city: 'chongqing', evidence: ['auto-cluster.03']}
] AS row
OPTIONAL MATCH (city:City {id: row.city})
MERGE (body:Entity:Institution {id: row.id})
SET body:$(row.kind), body += row {.name, .nameEn, .aliases}, body.level = 'MUNICIPAL'
MERGE (body)-[:OF_CITY]->(city)
WITH body, row
UNWIND row.evidence AS passageId
OPTIONAL MATCH (passage:Passage {id: 'cqcd-2021.' + passageId})
MERGE (body)-[:EVIDENCED_BY]->(passage);

// The section calls this text 《协议》, as two others do.
UNWIND [
  {
    id: 'cqcd-2021-auto-cluster',
    name: '共建世界级先进汽车产业集群战略合作协议',
    nameEn: 'Strategic cooperation agreement on building a world-class advanced automotive industry cluster together',
    aliases: ['汽车产业集群战略合作协议', 'Automotive cluster agreement'],
    titleType: '战略合作协议',
    signedOn: date('2021-12-17'), signedOnStatus: 'INFERRED',
    signedOnNote: 'The section states the day (17), the headline the month (12); the year 2021 is told by the other article of the page only.',
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

// Six areas are declared and listed (passage 04). Passage 09 spells out the last two together.
// The list names them by nouns; modality and firmness are those of the main verb where they are spelt out.
UNWIND [
  {ordinal: 1, modality: 'DRAFT',   firmness: 3, dutyWords: '成渝两市', name: '顶层设计', nameEn: 'Top-level planning',       statement: '两市各自制订汽车产业规划时，都把协同发展写进去。',                                       statementEn: 'Each city, in drawing up its plan for the automotive industry, writes joint development into it.',                                                                  evidence: ['auto-cluster.04', 'auto-cluster.05']},
  {ordinal: 2, modality: 'SUPPORT', firmness: 2, dutyWords: '成渝两市', name: '技术创新', nameEn: 'Technological innovation', statement: '两市支持企业和院所一起研发新能源与智能汽车的关键部件和共性技术。',                       statementEn: 'The two cities support companies and institutes in developing key parts and common technologies for new-energy and intelligent vehicles together.',                 evidence: ['auto-cluster.04', 'auto-cluster.06']},
  {ordinal: 3, modality: 'IMPROVE', firmness: 2, dutyWords: '成渝两市', name: '产业配套', nameEn: 'Supply chains and parts',  statement: '两市共享产业信息，使零部件供应和产业链彼此补足，并支持车企到对方设点。',                 statementEn: 'The two cities share industry information, let their supply chains complete each other and support carmakers in setting up in the other city.',                     evidence: ['auto-cluster.04', 'auto-cluster.07']},
  {ordinal: 4, modality: 'PROMOTE', firmness: 2, dutyWords: '成渝两市', name: '示范应用', nameEn: 'Demonstration and use',    statement: '两市一起争取国家级试点示范，推动新型汽车投入商业运营，并让充换电和加氢设施的数据相通。', statementEn: 'The two cities seek national pilot projects together, bring new kinds of vehicles into commercial use and connect the data of charging and refuelling facilities.', evidence: ['auto-cluster.04', 'auto-cluster.08']},
  {ordinal: 5, modality: 'HOLD',    firmness: 3, dutyWords: '成渝两市', name: '市场拓展', nameEn: 'Opening up markets',       statement: '两市一起办产业链活动，帮助行业走向国内外市场。',                                         statementEn: 'The two cities hold supply-chain events together to win markets at home and abroad.',                                                                               evidence: ['auto-cluster.04', 'auto-cluster.09']},
  {ordinal: 6, modality: 'IMPROVE', firmness: 2, dutyWords: '成渝两市', name: '平台互动', nameEn: 'Interplay of platforms',   statement: '两市一起完善供需对接的平台，并共同培养和引进人才。',                                     statementEn: 'The two cities improve the platform where supply meets demand and train and attract talent together.',                                                              evidence: ['auto-cluster.04', 'auto-cluster.09']}
] AS row
OPTIONAL MATCH (agreement:Agreement {id: 'cqcd-2021-auto-cluster'})
MERGE (commitment:Entity:Commitment {id: agreement.id + '.' + row.ordinal})
SET commitment += row {.ordinal, .name, .nameEn, .statement, .statementEn, .modality, .firmness, .dutyWords}
SET commitment.level = 1, commitment.dueByStatus = 'NOT_STATED'
MERGE (agreement)-[contains:CONTAINS]->(commitment)
SET contains.ordinal = row.ordinal
WITH commitment, row
UNWIND row.evidence AS passageId
OPTIONAL MATCH (passage:Passage {id: 'cqcd-2021.' + passageId})
MERGE (commitment)-[:EVIDENCED_BY]->(passage);
