// Western Science City: its places, the two management committees and their agreement.

// Places of the section. Districts and zones carry their official names; the area of the park is
// the one that the section gives it as the core of the Chongqing science city.
UNWIND [
  {id: 'beibei',                                              kind: 'District',       name: '北碚区',                 nameEn: 'Beibei District',                                               aliases: ['北碚', 'Beibei'],                     areaKm2: null, city: 'chongqing', partOfBasis: 'INFERRED', evidence: ['science-city.05']},
  {id: 'bishan',                                              kind: 'District',       name: '璧山区',                 nameEn: 'Bishan District',                                               aliases: ['璧山', 'Bishan'],                     areaKm2: null, city: 'chongqing', partOfBasis: 'INFERRED', evidence: ['science-city.05']},
  {id: 'chengdu-eastern-new-area',                            kind: 'FunctionalZone', name: '成都东部新区',           nameEn: 'Chengdu Eastern New Area',                                      aliases: ['东部新区'],                           areaKm2: null, city: 'chengdu',   partOfBasis: 'NAME',     evidence: ['science-city.06']},
  {id: 'chengdu-high-tech-zone',                              kind: 'FunctionalZone', name: '成都高新区',             nameEn: 'Chengdu High-tech Zone',                                        aliases: ['成都高新技术产业开发区', '成都高新'], areaKm2: null, city: 'chengdu',   partOfBasis: 'NAME',     evidence: ['science-city.06']},
  {id: 'chongqing-high-tech-zone-directly-administered-park', kind: 'FunctionalZone', name: '重庆高新区直管园',       nameEn: 'Directly administered park of Chongqing High-tech Zone',        aliases: ['高新区直管园', '直管园'],             areaKm2: 313,  city: 'chongqing', partOfBasis: 'NAME',     evidence: ['science-city.05', 'science-city.09']},
  {id: 'jiangjin',                                            kind: 'District',       name: '江津区',                 nameEn: 'Jiangjin District',                                             aliases: ['江津', 'Jiangjin'],                   areaKm2: null, city: 'chongqing', partOfBasis: 'INFERRED', evidence: ['science-city.05']},
  {id: 'jiulongpo',                                           kind: 'District',       name: '九龙坡区',               nameEn: 'Jiulongpo District',                                            aliases: ['九龙坡', 'Jiulongpo'],                areaKm2: null, city: 'chongqing', partOfBasis: 'INFERRED', evidence: ['science-city.05']},
  {id: 'shapingba',                                           kind: 'District',       name: '沙坪坝区',               nameEn: 'Shapingba District',                                            aliases: ['沙坪坝', 'Shapingba'],                areaKm2: null, city: 'chongqing', partOfBasis: 'INFERRED', evidence: ['science-city.05']},
  {id: 'shuangliu',                                           kind: 'District',       name: '双流区',                 nameEn: 'Shuangliu District',                                            aliases: ['双流', 'Shuangliu'],                  areaKm2: null, city: 'chengdu',   partOfBasis: 'INFERRED', evidence: ['science-city.06']},
  {id: 'tianfu-new-area-chengdu-directly-administered-area',  kind: 'FunctionalZone', name: '四川天府新区成都直管区', nameEn: 'Chengdu directly administered area of Sichuan Tianfu New Area', aliases: ['天府新区成都直管区', '成都直管区'],   areaKm2: null, city: 'chengdu',   partOfBasis: 'NAME',     evidence: ['science-city.06']},
  {id: 'tianfu-new-area-chengdu-science-city',                kind: 'FunctionalZone', name: '四川天府新区成都科学城', nameEn: 'Chengdu Science City of Sichuan Tianfu New Area',               aliases: ['天府新区成都科学城', '成都科学城'],                 areaKm2: null, city: 'chengdu',   partOfBasis: 'NAME',     evidence: ['science-city.09']}
] AS row
OPTIONAL MATCH (city:City {id: row.city})
MERGE (place:Entity:Place {id: row.id})
SET place:$(row.kind), place += row {.name, .nameEn, .aliases, .areaKm2}
MERGE (place)-[partOf:PART_OF]->(city)
SET partOf.basis = row.partOfBasis, partOf.evidence = [passageId IN row.evidence | 'cqcd-2021.' + passageId]
WITH place, row
UNWIND row.evidence AS passageId
OPTIONAL MATCH (passage:Passage {id: 'cqcd-2021.' + passageId})
MERGE (place)-[:EVIDENCED_BY]->(passage);

// The two science cities build one Western Science City together; it is a shared goal, not a place.
UNWIND [
  {id: 'western-science-city', name: '西部科学城', nameEn: 'Western Science City', aliases: ['Western China Science City'], evidence: ['science-city.03', 'science-city.07']}
] AS row
MERGE (initiative:Entity:Initiative {id: row.id})
SET initiative += row {.name, .nameEn, .aliases}
WITH initiative, row
UNWIND row.evidence AS passageId
OPTIONAL MATCH (passage:Passage {id: 'cqcd-2021.' + passageId})
MERGE (initiative)-[:EVIDENCED_BY]->(passage);

UNWIND [
  {id: 'western-chengdu-science-city',   name: '西部（成都）科学城', nameEn: 'Western (Chengdu) Science City',   aliases: ['西部(成都)科学城', '西部成都科学城', 'Chengdu Science City'], areaKm2: 394.2, layout: '一核四区', city: 'chengdu',   covers: ['chengdu-eastern-new-area', 'chengdu-high-tech-zone', 'shuangliu', 'tianfu-new-area-chengdu-directly-administered-area'], evidence: ['science-city.06']},
  {id: 'western-chongqing-science-city', name: '西部（重庆）科学城', nameEn: 'Western (Chongqing) Science City', aliases: ['西部(重庆)科学城', '西部重庆科学城', 'Chongqing Science City'], areaKm2: 1198,  layout: null,       city: 'chongqing', covers: ['beibei', 'bishan', 'jiangjin', 'jiulongpo', 'shapingba'],                                                                evidence: ['science-city.05']}
] AS row
OPTIONAL MATCH (city:City {id: row.city})
OPTIONAL MATCH (initiative:Initiative {id: 'western-science-city'})
MERGE (scienceCity:Entity:Place:ScienceCity {id: row.id})
SET scienceCity += row {.name, .nameEn, .aliases, .areaKm2, .layout}
MERGE (scienceCity)-[inCity:PART_OF]->(city)
SET inCity.basis = 'NAME', inCity.evidence = [passageId IN row.evidence | 'cqcd-2021.' + passageId]
MERGE (scienceCity)-[inInitiative:PART_OF]->(initiative)
SET inInitiative.basis = 'STATED', inInitiative.evidence = ['cqcd-2021.science-city.07']
WITH scienceCity, row
CALL (scienceCity, row) {
  UNWIND row.covers AS placeId
  OPTIONAL MATCH (place:Place {id: placeId})
  MERGE (scienceCity)-[covers:COVERS]->(place)
  SET covers.words = '涉及', covers.evidence = [passageId IN row.evidence | 'cqcd-2021.' + passageId]
}
UNWIND row.evidence AS passageId
OPTIONAL MATCH (passage:Passage {id: 'cqcd-2021.' + passageId})
MERGE (scienceCity)-[:EVIDENCED_BY]->(passage);

UNWIND [
  {scienceCity: 'western-chongqing-science-city', core: 'chongqing-high-tech-zone-directly-administered-park', evidence: ['science-city.05']}
] AS row
OPTIONAL MATCH (scienceCity:ScienceCity {id: row.scienceCity})
OPTIONAL MATCH (core:Place {id: row.core})
MERGE (scienceCity)-[coreArea:CORE_AREA]->(core)
SET coreArea.evidence = [passageId IN row.evidence | 'cqcd-2021.' + passageId];

UNWIND [
  {id: 'western-chengdu-science-city-management-committee',   kind: 'ManagementCommittee', name: '西部（成都）科学城管理委员会', nameEn: 'Management Committee of Western (Chengdu) Science City',   aliases: ['西部(成都)科学城管理委员会', '西部成都科学城管委会', '西部（成都）科学城管委会', '科学城管委会'], city: 'chengdu',   evidence: ['science-city.02']},
  {id: 'western-chongqing-science-city-management-committee', kind: 'ManagementCommittee', name: '西部（重庆）科学城管理委员会', nameEn: 'Management Committee of Western (Chongqing) Science City', aliases: ['西部(重庆)科学城管理委员会', '西部重庆科学城管委会', '西部（重庆）科学城管委会', '科学城管委会'], city: 'chongqing', evidence: ['science-city.02']}
] AS row
OPTIONAL MATCH (city:City {id: row.city})
MERGE (body:Entity:Institution {id: row.id})
SET body:$(row.kind), body += row {.name, .nameEn, .aliases}, body.level = 'MUNICIPAL'
MERGE (body)-[:OF_CITY]->(city)
WITH body, row
UNWIND row.evidence AS passageId
OPTIONAL MATCH (passage:Passage {id: 'cqcd-2021.' + passageId})
MERGE (body)-[:EVIDENCED_BY]->(passage);

// A place and the body that runs it are two things: the committee's name says what it administers.
UNWIND [
  {body: 'western-chengdu-science-city-management-committee',   place: 'western-chengdu-science-city'},
  {body: 'western-chongqing-science-city-management-committee', place: 'western-chongqing-science-city'}
] AS row
OPTIONAL MATCH (body:Institution {id: row.body})
OPTIONAL MATCH (place:ScienceCity {id: row.place})
MERGE (body)-[administers:ADMINISTERS]->(place)
SET administers.basis = 'NAME', administers.evidence = ['cqcd-2021.science-city.02'];

// The title names the two committees; the section calls this text 《协议》, as two others do.
UNWIND [
  {
    id: 'cqcd-2021-science-city',
    name: '西部（重庆）科学城管理委员会 西部（成都）科学城管理委员会共同助推西部科学城建设战略合作协议',
    nameEn: 'Strategic cooperation agreement of the management committees of Western (Chongqing) Science City and Western (Chengdu) Science City on jointly advancing the Western Science City',
    aliases: ['西部科学城建设战略合作协议', 'Science city agreement'],
    titleType: '战略合作协议',
    signedOn: date('2021-12-17'), signedOnStatus: 'INFERRED',
    signedOnNote: 'The section states the day (17), the headline the month (12); the year 2021 is told by the other article of the page only.',
    declaredAreas: 10, declaredAreasStatus: 'STATED',
    validUntilStatus: 'NOT_STATED', leadBodyStatus: 'NOT_STATED',
    theme: 'theme-science-city',
    signatories: ['western-chengdu-science-city-management-committee', 'western-chongqing-science-city-management-committee'],
    signing: ['science-city.02'],
    evidence: ['headline.02', 'science-city.02', 'science-city.08']
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

// Ten areas are declared (passage 08), five are listed by way of example: one a sentence, passages 09 to 17.
UNWIND [
  {ordinal: 1, modality: 'BUILD',   firmness: 3, dutyWords: '双方', name: '共建共享重大科技基础设施', nameEn: 'Build and share major science and technology infrastructure',   statement: '双方一起建设重大科技设施并互相开放使用，两地的高能级平台布局彼此配合。', statementEn: 'Both sides build large research facilities together, share them, and site their top-level platforms in step with each other.',                 evidence: ['science-city.08', 'science-city.09']},
  {ordinal: 2, modality: 'PROMOTE', firmness: 2, dutyWords: '双方', name: '高校院所交流互动',         nameEn: 'Exchange between universities and institutes',                  statement: '双方推动两地大学和科研机构往来合作，逐步连成一个创新网络。',             statementEn: 'Both sides bring the universities and research institutes of the two cities into regular exchange, towards one network of innovation.',        evidence: ['science-city.08', 'science-city.10', 'science-city.11']},
  {ordinal: 3, modality: 'OPEN',    firmness: 3, dutyWords: '双方', name: '开放共享科技成果转化平台', nameEn: 'Open and share platforms for technology transfer',              statement: '双方互相开放成果转化平台，并为成果定价、交易和跨区域转移找出办法。',     statementEn: 'Both sides open their technology transfer platforms to each other and look for ways to price, trade and move results across the two regions.', evidence: ['science-city.08', 'science-city.12', 'science-city.13']},
  {ordinal: 4, modality: 'OPEN',    firmness: 3, dutyWords: '双方', name: '打通跨区域投融资通道',     nameEn: 'Open channels for investment and financing across the regions', statement: '双方让资金能够跨越两地流动，供科研成果转化和企业成长使用。',             statementEn: 'Both sides let capital move between the two regions for technology transfer and for growing companies.',                                       evidence: ['science-city.08', 'science-city.14', 'science-city.15']},
  {ordinal: 5, modality: 'BUILD',   firmness: 3, dutyWords: '双方', name: '共同打造特色优势产业集群', nameEn: 'Build distinctive industrial clusters together',                statement: '双方一起发展各有所长的产业群，把上下游和应用场景连接起来。',             statementEn: 'Both sides develop industrial clusters on the strengths of each, linking suppliers, customers and scenes of use.',                             evidence: ['science-city.08', 'science-city.16', 'science-city.17']}
] AS row
OPTIONAL MATCH (agreement:Agreement {id: 'cqcd-2021-science-city'})
MERGE (commitment:Entity:Commitment {id: agreement.id + '.' + row.ordinal})
SET commitment += row {.ordinal, .name, .nameEn, .statement, .statementEn, .modality, .firmness, .dutyWords}
SET commitment.level = 1, commitment.dueByStatus = 'NOT_STATED'
MERGE (agreement)-[contains:CONTAINS]->(commitment)
SET contains.ordinal = row.ordinal
WITH commitment, row
UNWIND row.evidence AS passageId
OPTIONAL MATCH (passage:Passage {id: 'cqcd-2021.' + passageId})
MERGE (commitment)-[:EVIDENCED_BY]->(passage);
