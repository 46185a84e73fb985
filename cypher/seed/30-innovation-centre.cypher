// The innovation centre: the two science and technology bureaus and their agreement.

UNWIND [
  {id: 'chengdu-science-and-technology-bureau',   kind: 'Bureau', name: '成都市科学技术局', nameEn: 'Chengdu Science and Technology Bureau',   aliases: ['成都市科技局', '成都科技局', '科技局'], city: 'chengdu',   evidence: ['innovation-centre.02']},
  {id: 'chongqing-science-and-technology-bureau', kind: 'Bureau', name: '重庆市科学技术局', nameEn: 'Chongqing Science and Technology Bureau', aliases: ['重庆市科技局', '重庆科技局', '科技局'], city: 'chongqing', evidence: ['innovation-centre.02']}
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
    id: 'cqcd-2021-innovation-centre',
    name: '加强双核创新联动推进共建具有全国影响力的科技创新中心合作协议',
    nameEn: 'Cooperation agreement on linking innovation in the two cores and advancing the joint building of a science and technology innovation centre of national influence',
    aliases: ['科技创新中心合作协议', 'Innovation centre agreement'],
    titleType: '合作协议',
    signedOn: date('2021-12-17'), signedOnStatus: 'INFERRED',
    signedOnNote: 'The section states the day (17), the headline the month (12); the year 2021 is told by the other article of the page only.',
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

// Nine areas are declared and listed (passage 03); passages 04 to 14 spell them out in that order.
UNWIND [
  {ordinal: 1, modality: 'BUILD',     firmness: 3, dutyWords: '双方', name: '协同共建成渝综合性科学中心',   nameEn: 'Build the Chengdu-Chongqing comprehensive science centre together',                   statement: '双方合力建设成渝综合性科学中心，包括重大装置、高水平机构和实验室。',         statementEn: 'Both sides build the comprehensive science centre together, with its large facilities, institutes and laboratories.',                                  evidence: ['innovation-centre.03', 'innovation-centre.04']},
  {ordinal: 2, modality: 'BUILD',     firmness: 3, dutyWords: '双方', name: '协同共建西部科学城',           nameEn: 'Build the Western Science City together',                                             statement: '双方合力建设西部科学城，一起安排研究项目，并让两座科学城互相开放应用场景。', statementEn: 'Both sides build the Western Science City together, plan research projects jointly and have the two science cities open scenes of use to each other.', evidence: ['innovation-centre.03', 'innovation-centre.05']},
  {ordinal: 3, modality: 'ESTABLISH', firmness: 2, dutyWords: '双方', name: '共同争创成渝国家技术创新中心', nameEn: 'Strive together for a Chengdu-Chongqing national technology innovation centre',       statement: '双方一起争取设立成渝国家技术创新中心，由一个中心和若干专业机构组成。',       statementEn: 'Both sides strive to have a national technology innovation centre set up, made of one centre and several specialised bodies.',                         evidence: ['innovation-centre.03', 'innovation-centre.06']},
  {ordinal: 4, modality: 'IMPROVE',   firmness: 2, dutyWords: '双方', name: '强化创新链产业链协同',         nameEn: 'Strengthen the interplay of innovation and industrial chains',                        statement: '双方让科研与产业更紧密地配合，一起攻关、一起组织企业和院所、一起招引项目。', statementEn: 'Both sides tie research and industry closer together: joint research on key technologies, consortia and the attraction of projects.',                  evidence: ['innovation-centre.03', 'innovation-centre.07', 'innovation-centre.08', 'innovation-centre.09']},
  {ordinal: 5, modality: 'PROMOTE',   firmness: 2, dutyWords: '双方', name: '协同推进科技人才共引共培共用', nameEn: 'Attract, train and employ scientific talent together',                                statement: '双方一起引进、培养和使用科技人才，并为人才在两地流动找出办法。',             statementEn: 'Both sides attract and train scientific talent together and look for ways to let it move between the two cities.',                                     evidence: ['innovation-centre.03', 'innovation-centre.10']},
  {ordinal: 6, modality: 'PROMOTE',   firmness: 2, dutyWords: null,   name: '推动两地科技金融融合发展',     nameEn: 'Advance the integration of technology finance in the two places',                     statement: '两地的科技金融走向一体，有共同的基金，服务延伸到整个成渝地区。',             statementEn: 'Technology finance in the two places grows together, with a joint fund and services that reach the whole region.',                                     evidence: ['innovation-centre.03', 'innovation-centre.11']},
  {ordinal: 7, modality: 'PROMOTE',   firmness: 2, dutyWords: null,   name: '推动成渝科技资源开放共享',     nameEn: 'Advance the open sharing of science and technology resources',                        statement: '推动两地的科技资源互相开放、集中呈现。',                                     statementEn: 'The science and technology resources of the two places are to be opened to each other and shown in one place.',                                        evidence: ['innovation-centre.03', 'innovation-centre.12']},
  {ordinal: 8, modality: 'PROMOTE',   firmness: 2, dutyWords: null,   name: '协同推进科技成果转移转化',     nameEn: 'Advance technology transfer together',                                                statement: '合力推动科研成果在两地之间转移和应用，并形成统一的交易市场。',               statementEn: 'Technology transfer between the two places is advanced together, towards one market for technology.',                                                  evidence: ['innovation-centre.03', 'innovation-centre.13']},
  {ordinal: 9, modality: 'HOLD',      firmness: 3, dutyWords: null,   name: '联动开展国际科技合作交流',     nameEn: 'Carry out international cooperation and exchange in science and technology together', statement: '一起开展国际科技合作，包括合作区、转移中心和交流大会。',                     statementEn: 'International cooperation in science and technology is carried out together, with a cooperation zone, a transfer centre and a conference.',            evidence: ['innovation-centre.03', 'innovation-centre.14']}
] AS row
OPTIONAL MATCH (agreement:Agreement {id: 'cqcd-2021-innovation-centre'})
MERGE (commitment:Entity:Commitment {id: agreement.id + '.' + row.ordinal})
SET commitment += row {.ordinal, .name, .nameEn, .statement, .statementEn, .modality, .firmness, .dutyWords}
SET commitment.level = 1, commitment.dueByStatus = 'NOT_STATED'
MERGE (agreement)-[contains:CONTAINS]->(commitment)
SET contains.ordinal = row.ordinal
WITH commitment, row
UNWIND row.evidence AS passageId
OPTIONAL MATCH (passage:Passage {id: 'cqcd-2021.' + passageId})
MERGE (commitment)-[:EVIDENCED_BY]->(passage);
