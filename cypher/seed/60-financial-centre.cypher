// The financial centre: the two financial regulatory bureaus and their agreement.

UNWIND [
  {id: 'chengdu-local-financial-regulatory-bureau',   kind: 'Bureau', name: '成都市地方金融监督管理局', nameEn: 'Chengdu Local Financial Regulatory Bureau',   aliases: ['成都市金融监管局', '成都金融监管局', '金融监管局'], city: 'chengdu',   evidence: ['financial-centre.03']},
  {id: 'chongqing-local-financial-regulatory-bureau', kind: 'Bureau', name: '重庆市地方金融监督管理局', nameEn: 'Chongqing Local Financial Regulatory Bureau', aliases: ['重庆市金融监管局', '重庆金融监管局', '金融监管局'], city: 'chongqing', evidence: ['financial-centre.03']}
] AS row
OPTIONAL MATCH (city:City {id: row.city})
MERGE (body:Entity:Institution {id: row.id})
SET body:$(row.kind), body += row {.name, .nameEn, .aliases}, body.level = 'MUNICIPAL'
MERGE (body)-[:OF_CITY]->(city)
WITH body, row
UNWIND row.evidence AS passageId
OPTIONAL MATCH (passage:Passage {id: 'cqcd-2021.' + passageId})
MERGE (body)-[:EVIDENCED_BY]->(passage);

// Five areas are declared.
UNWIND [
  {
    id: 'cqcd-2021-financial-centre',
    name: '共建西部金融中心合作协议',
    nameEn: 'Cooperation agreement on building the Western Financial Centre together',
    aliases: ['西部金融中心合作协议', 'Financial centre agreement'],
    titleType: '合作协议',
    signedOn: date('2021-12-17'), signedOnStatus: 'INFERRED',
    signedOnNote: 'The section states the day (17), the headline the month (12); the year 2021 is told by the other article of the page only.',
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

// Five areas are declared (03) and listed, each by a sentence of its own (04, 08, 12, 18, 23).
UNWIND [
  {ordinal: 1, modality: 'BUILD',   firmness: 3, dutyWords: '双方', name: '共同打造具有竞争力的金融机构体系',         nameEn: 'Build a competitive system of financial institutions together',            statement: '双方一起吸引金融集团到成渝设总部和中心，规范地方金融组织，并试行联合授信。', statementEn: 'Both sides attract financial groups to the region, keep local financial organisations in order and look into joint credit lines.', evidence: ['financial-centre.03', 'financial-centre.04', 'financial-centre.05', 'financial-centre.06', 'financial-centre.07']},
  {ordinal: 2, modality: 'BUILD',   firmness: 3, dutyWords: '双方', name: '共同构建具有区域辐射力的金融市场体系',     nameEn: 'Build a financial market that serves the wider region together',           statement: '双方让担保、股权和保险等市场跨越两地运作，并在监管上互相协调。',             statementEn: 'Both sides let the markets for guarantees, equity and insurance work across the two cities and coordinate their supervision.',     evidence: ['financial-centre.03', 'financial-centre.08', 'financial-centre.09', 'financial-centre.10', 'financial-centre.11']},
  {ordinal: 3, modality: 'BUILD',   firmness: 3, dutyWords: '双方', name: '共同构建支持高质量发展的现代金融服务体系', nameEn: 'Build a modern financial service system together',                         statement: '双方一起发展绿色金融、普惠金融和金融科技服务。',                             statementEn: 'Both sides develop green finance, inclusive finance and financial technology services together.',                                  evidence: ['financial-centre.03', 'financial-centre.12', 'financial-centre.13', 'financial-centre.14', 'financial-centre.15', 'financial-centre.16', 'financial-centre.17']},
  {ordinal: 4, modality: 'BUILD',   firmness: 3, dutyWords: '双方', name: '共同建设法治透明高效的金融生态体系',       nameEn: 'Build a lawful, transparent and efficient financial environment together', statement: '双方在监管、风险监测、应急处置和消费者保护上协同行动。',                     statementEn: 'Both sides act together in supervision, the monitoring of risks, emergencies and the protection of consumers.',                    evidence: ['financial-centre.03', 'financial-centre.18', 'financial-centre.19', 'financial-centre.20', 'financial-centre.21', 'financial-centre.22']},
  {ordinal: 5, modality: 'PROMOTE', firmness: 2, dutyWords: '双方', name: '共同推动金融基础设施互联互通',             nameEn: 'Connect the financial infrastructure of the two cities',                   statement: '双方推动统计、政务、信用和征信数据在两地相通。',                             statementEn: 'Both sides work to connect statistics, government data and credit information across the two cities.',                             evidence: ['financial-centre.03', 'financial-centre.23', 'financial-centre.24', 'financial-centre.25', 'financial-centre.26', 'financial-centre.27', 'financial-centre.28']}
] AS row
OPTIONAL MATCH (agreement:Agreement {id: 'cqcd-2021-financial-centre'})
MERGE (commitment:Entity:Commitment {id: agreement.id + '.' + row.ordinal})
SET commitment += row {.ordinal, .name, .nameEn, .statement, .statementEn, .modality, .firmness, .dutyWords}
SET commitment.level = 1, commitment.dueByStatus = 'NOT_STATED'
MERGE (agreement)-[contains:CONTAINS]->(commitment)
SET contains.ordinal = row.ordinal
WITH commitment, row
UNWIND row.evidence AS passageId
OPTIONAL MATCH (passage:Passage {id: 'cqcd-2021.' + passageId})
MERGE (commitment)-[:EVIDENCED_BY]->(passage);
