// Western Science City: its places, the two management committees, their agreement and what it promises.

// Places of the section. Districts and zones carry their official names; the area of the park is
// the one that the section gives it as the core of the Chongqing science city. Where districts lie is geography (seed 96). A part is not its whole:
// the high-tech zone and the new area are named in the names of their parts only, so they stand beside
// them, and no fact about a part is theirs. 成都科学城 is a part of the new area, not the western science city.
UNWIND [
  {id: 'beibei',                                              kind: ['District'],       name: '北碚区',                 nameEn: 'Beibei District',                                               aliases: ['北碚', 'Beibei'],                                           areaKm2: null, partOf: [],                                        partOfBasis: null,       evidence: ['science-city.05']},
  {id: 'bishan',                                              kind: ['District'],       name: '璧山区',                 nameEn: 'Bishan District',                                               aliases: ['璧山', 'Bishan'],                                           areaKm2: null, partOf: [],                                        partOfBasis: null,       evidence: ['science-city.05']},
  {id: 'chengdu-eastern-new-area',                            kind: ['FunctionalZone'], name: '成都东部新区',           nameEn: 'Chengdu Eastern New Area',                                      aliases: ['东部新区'],                                                 areaKm2: null, partOf: ['chengdu'],                               partOfBasis: 'NAME',     evidence: ['science-city.06']},
  {id: 'chengdu-high-tech-zone',                              kind: ['FunctionalZone'], name: '成都高新区',             nameEn: 'Chengdu High-tech Zone',                                        aliases: ['成都高新技术产业开发区', '成都高新'],                       areaKm2: null, partOf: ['chengdu'],                               partOfBasis: 'NAME',     evidence: ['science-city.06']},
  {id: 'chongqing-central-urban-area',                        kind: ['Region'],         name: '重庆中心城区',           nameEn: 'Central urban area of Chongqing',                               aliases: ['中心城区'],                                                 areaKm2: null, partOf: ['chongqing'],                             partOfBasis: 'NAME',     evidence: ['science-city.05']},
  {id: 'chongqing-high-tech-zone',                            kind: ['FunctionalZone'], name: '重庆高新区',             nameEn: 'Chongqing High-tech Zone',                                      aliases: ['重庆高新技术产业开发区', '重庆高新'],                       areaKm2: null, partOf: ['chongqing'],                             partOfBasis: 'NAME',     evidence: ['science-city.05', 'science-city.09']},
  {id: 'chongqing-high-tech-zone-directly-administered-park', kind: ['FunctionalZone'], name: '重庆高新区直管园',       nameEn: 'Directly administered park of Chongqing High-tech Zone',        aliases: ['高新区直管园', '直管园'],                                   areaKm2: 313,  partOf: ['chongqing', 'chongqing-high-tech-zone'], partOfBasis: 'NAME',     evidence: ['science-city.05', 'science-city.09']},
  {id: 'chongqing-western-trough-valley',                     kind: ['Region'],         name: '西部槽谷',               nameEn: 'Western trough valley of central Chongqing',                    aliases: ['重庆中心城区西部槽谷'],                                     areaKm2: null, partOf: ['chongqing-central-urban-area'],          partOfBasis: 'STATED',   evidence: ['science-city.05']},
  {id: 'jiangjin',                                            kind: ['District'],       name: '江津区',                 nameEn: 'Jiangjin District',                                             aliases: ['江津', 'Jiangjin'],                                         areaKm2: null, partOf: [],                                        partOfBasis: null,       evidence: ['science-city.05']},
  {id: 'jiulongpo',                                           kind: ['District'],       name: '九龙坡区',               nameEn: 'Jiulongpo District',                                            aliases: ['九龙坡', 'Jiulongpo'],                                      areaKm2: null, partOf: [],                                        partOfBasis: null,       evidence: ['science-city.05']},
  {id: 'shapingba',                                           kind: ['District'],       name: '沙坪坝区',               nameEn: 'Shapingba District',                                            aliases: ['沙坪坝', 'Shapingba'],                                      areaKm2: null, partOf: [],                                        partOfBasis: null,       evidence: ['science-city.05']},
  {id: 'shuangliu',                                           kind: ['District'],       name: '双流区',                 nameEn: 'Shuangliu District',                                            aliases: ['双流', 'Shuangliu'],                                        areaKm2: null, partOf: [],                                        partOfBasis: null,       evidence: ['science-city.06']},
  {id: 'sichuan-tianfu-new-area',                             kind: ['FunctionalZone'], name: '四川天府新区',           nameEn: 'Sichuan Tianfu New Area',                                       aliases: ['天府新区', 'Tianfu New Area'],                              areaKm2: null, partOf: [],                                        partOfBasis: null,       evidence: ['science-city.06', 'science-city.09']},
  {id: 'tianfu-new-area-chengdu-directly-administered-area',  kind: ['FunctionalZone'], name: '四川天府新区成都直管区', nameEn: 'Chengdu directly administered area of Sichuan Tianfu New Area', aliases: ['天府新区成都直管区', '成都直管区'],                         areaKm2: null, partOf: ['chengdu', 'sichuan-tianfu-new-area'],    partOfBasis: 'NAME',     evidence: ['science-city.06']},
  {id: 'tianfu-new-area-chengdu-science-city',                kind: ['FunctionalZone'], name: '四川天府新区成都科学城', nameEn: 'Chengdu Science City of Sichuan Tianfu New Area',               aliases: ['天府新区成都科学城', '成都科学城', 'Chengdu Science City'], areaKm2: null, partOf: ['chengdu', 'sichuan-tianfu-new-area'],    partOfBasis: 'NAME',     evidence: ['science-city.09']}
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

// Goals. The two science cities build one Western Science City together: a shared goal, not a place; 一城多园 is
// how it is to be laid out. 科学高峰 and 科技高地 are two words for what the two sides want to become: one goal.
UNWIND [
  {id: 'science-peak-and-technology-highland', name: '“科学高峰”和“科技高地”', nameEn: 'Science peak and technology highland', aliases: ['科学高峰', '科技高地', 'Peak of science', 'Technology highland'], evidence: ['science-city.04']},
  {id: 'western-science-city',                 name: '西部科学城',             nameEn: 'Western Science City',                 aliases: ['Western China Science City'],                                     layout: '一城多园', evidence: ['science-city.02', 'science-city.07']}
] AS row
MERGE (initiative:Entity:Initiative {id: row.id})
SET initiative += row {.name, .nameEn, .aliases, .layout, .timeText}
WITH initiative, row
UNWIND row.evidence AS passageId
OPTIONAL MATCH (passage:Passage {id: 'cqcd-2021.' + passageId})
MERGE (initiative)-[:EVIDENCED_BY]->(passage);

// Both areas are planned ones (规划面积). 涉及 says that a place is touched, not that all of it belongs to the
// science city. That each is a part of the Western Science City is told by its name, the title and 一城多园.
UNWIND [
  {id: 'western-chengdu-science-city',   name: '西部（成都）科学城', nameEn: 'Western (Chengdu) Science City',   aliases: ['西部(成都)科学城', '西部成都科学城'],                           areaKm2: 394.2, areaWords: '规划面积', declaredDistricts: null, layout: '一核四区', city: 'chengdu',   covers: ['chengdu-eastern-new-area', 'chengdu-high-tech-zone', 'shuangliu', 'tianfu-new-area-chengdu-directly-administered-area'], evidence: ['science-city.06']},
  {id: 'western-chongqing-science-city', name: '西部（重庆）科学城', nameEn: 'Western (Chongqing) Science City', aliases: ['西部(重庆)科学城', '西部重庆科学城', 'Chongqing Science City'], areaKm2: 1198,  areaWords: '规划面积', declaredDistricts: 5,    layout: null,       city: 'chongqing', covers: ['beibei', 'bishan', 'jiangjin', 'jiulongpo', 'shapingba'],                                                                evidence: ['science-city.05']}
] AS row
OPTIONAL MATCH (city:City {id: row.city})
OPTIONAL MATCH (initiative:Initiative {id: 'western-science-city'})
MERGE (scienceCity:Entity:Place:ScienceCity {id: row.id})
SET scienceCity += row {.name, .nameEn, .aliases, .areaKm2, .areaWords, .declaredDistricts, .layout}
MERGE (scienceCity)-[inCity:PART_OF]->(city)
SET inCity.basis = 'NAME', inCity.evidence = [passageId IN row.evidence | 'cqcd-2021.' + passageId]
MERGE (scienceCity)-[inInitiative:PART_OF]->(initiative)
SET inInitiative.basis = 'NAME', inInitiative.evidence = ['cqcd-2021.science-city.02', 'cqcd-2021.science-city.07']
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

// Where the section says that it lies (位于); of the Chengdu science city it says no such thing.
UNWIND [
  {scienceCity: 'western-chongqing-science-city', whole: 'chongqing-western-trough-valley', basis: 'STATED', evidence: ['science-city.05']}
] AS row
OPTIONAL MATCH (scienceCity:ScienceCity {id: row.scienceCity})
OPTIONAL MATCH (whole:Place {id: row.whole})
MERGE (scienceCity)-[partOf:PART_OF]->(whole)
SET partOf.basis = row.basis, partOf.evidence = [passageId IN row.evidence | 'cqcd-2021.' + passageId];

// A core is told of the Chongqing science city only: 一核 of the other is not named.
UNWIND [
  {scienceCity: 'western-chongqing-science-city', core: 'chongqing-high-tech-zone-directly-administered-park', evidence: ['science-city.05']}
] AS row
OPTIONAL MATCH (scienceCity:ScienceCity {id: row.scienceCity})
OPTIONAL MATCH (core:Place {id: row.core})
MERGE (scienceCity)-[coreArea:CORE_AREA]->(core)
SET coreArea.evidence = [passageId IN row.evidence | 'cqcd-2021.' + passageId];

// The two bodies that sign. The science city is the place, the committee runs it.
UNWIND [
  {id: 'western-chengdu-science-city-management-committee',   kind: ['ManagementCommittee'], name: '西部（成都）科学城管理委员会', nameEn: 'Management Committee of Western (Chengdu) Science City',   aliases: ['西部(成都)科学城管理委员会', '西部成都科学城管委会', '西部（成都）科学城管委会', '科学城管委会'], level: 'MUNICIPAL', city: ['chengdu'],   evidence: ['science-city.02']},
  {id: 'western-chongqing-science-city-management-committee', kind: ['ManagementCommittee'], name: '西部（重庆）科学城管理委员会', nameEn: 'Management Committee of Western (Chongqing) Science City', aliases: ['西部(重庆)科学城管理委员会', '西部重庆科学城管委会', '西部（重庆）科学城管委会', '科学城管委会'], level: 'MUNICIPAL', city: ['chongqing'], evidence: ['science-city.02']}
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
    signedOnNote: 'The section states the day (17), the headline the month (12); the year 2021 is stated only in the other article of the page.',
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

// The economic circle is what the headline says that all five agreements advance; the science city stands in the
// title; the innovation centre is what the promises are to support.
UNWIND [
  {initiative: 'chengdu-chongqing-economic-circle',                 evidence: ['headline.02']},
  {initiative: 'national-science-and-technology-innovation-centre', evidence: ['science-city.03', 'science-city.07']},
  {initiative: 'western-science-city',                              evidence: ['science-city.02', 'science-city.07']}
] AS row
OPTIONAL MATCH (agreement:Agreement {id: 'cqcd-2021-science-city'})
OPTIONAL MATCH (initiative:Initiative {id: row.initiative})
MERGE (agreement)-[serves:SERVES]->(initiative)
SET serves.evidence = [passageId IN row.evidence | 'cqcd-2021.' + passageId];

// Actors named by their kind: universities and research institutes are to set up branches and to do research.
UNWIND [
  {id: 'cqcd-2021-science-city-universities-and-institutes', name: '高校院所', nameEn: 'Universities and research institutes', aliases: ['高校和科研院所'], evidence: ['science-city.11']}
] AS row
MERGE (group:Entity:ActorGroup {id: row.id})
SET group += row {.name, .nameEn, .aliases}
WITH group, row
UNWIND row.evidence AS passageId
OPTIONAL MATCH (passage:Passage {id: 'cqcd-2021.' + passageId})
MERGE (group)-[:EVIDENCED_BY]->(passage);

// Fields that the section names; 人工智能, 工业互联网 and 城市大脑 are named by other sections as well.
UNWIND [
  {id: 'theme-advanced-manufacturing',                name: '先进制造',       nameEn: 'Advanced manufacturing',                aliases: []},
  {id: 'theme-biomedicine',                           name: '生物医药',       nameEn: 'Biomedicine',                           aliases: ['Biopharma']},
  {id: 'theme-high-tech-services',                    name: '高新技术服务',   nameEn: 'High-tech services',                    aliases: []},
  {id: 'theme-new-generation-information-technology', name: '新一代信息技术', nameEn: 'New-generation information technology', aliases: ['Next-generation IT']},
  {id: 'theme-smart-ecology',                         name: '智慧生态',       nameEn: 'Smart ecology',                         aliases: []},
  {id: 'theme-smart-parks',                           name: '智慧园区',       nameEn: 'Smart parks',                           aliases: ['Smart industrial parks']}
] AS row
MERGE (theme:Entity:Theme {id: row.id})
SET theme.kind = 'FIELD', theme += row {.name, .nameEn, .aliases};

// Ten areas are declared (passage 08), five are listed by way of example (比如): one a sentence, passages 09 to 17,
// after 双方 of passage 08; a task whose own passage has no subject has no dutyWords. The other five are not named.
UNWIND [
  {level: 1, ordinal: 1, modality: 'BUILD',   firmness: 3, dutyWords: '双方', name: '共建共享重大科技基础设施', nameEn: 'Build and share major science and technology infrastructure', statement: '双方一起建设重大科技设施并互相开放使用，两地的高能级平台布局彼此配合。', statementEn: 'Both sides build large research facilities together, share them, and site their top-level platforms in step with each other.',                   evidence: ['science-city.08', 'science-city.09']},
  {level: 1, ordinal: 2, modality: 'PROMOTE', firmness: 2, dutyWords: '双方', name: '高校院所交流互动',         nameEn: 'Exchange between universities and institutes',                statement: '双方推动两地大学和科研机构往来合作，连成一个创新网络。',                 statementEn: 'Both sides bring the universities and research institutes of the two cities into exchange and cooperation, and form one network of innovation.', evidence: ['science-city.08', 'science-city.10', 'science-city.11']},
  {level: 1, ordinal: 3, modality: 'OPEN',    firmness: 3, dutyWords: '双方', name: '开放共享科技成果转化平台', nameEn: 'Open and share platforms for technology transfer',            statement: '双方互相开放成果转化平台，并为成果定价、交易和跨区域转移找出办法。',     statementEn: 'Both sides open their technology transfer platforms to each other and look for ways to price, trade and move results across the two regions.',   evidence: ['science-city.08', 'science-city.12', 'science-city.13']},
  {level: 1, ordinal: 4, modality: 'OPEN',    firmness: 3, dutyWords: '双方', name: '打通跨区域投融资通道',     nameEn: 'Open cross-regional channels for investment and financing',   statement: '双方让资金能够跨越两地流动，供科研成果转化和企业成长使用。',             statementEn: 'Both sides let capital move between the two regions for technology transfer and for growing companies.',                                         evidence: ['science-city.08', 'science-city.14', 'science-city.15']},
  {level: 1, ordinal: 5, modality: 'BUILD',   firmness: 3, dutyWords: '双方', name: '共同打造特色优势产业集群', nameEn: 'Build distinctive industrial clusters together',              statement: '双方一起发展各有所长的产业群，把上下游和应用场景连接起来。',             statementEn: 'Both sides develop industrial clusters on the strengths of each, linking suppliers, customers and application scenarios.',                       evidence: ['science-city.08', 'science-city.16', 'science-city.17']},
  // Beside the list: what is promised before it opens. 双方 of passage 03 goes on in 04, which has
  // no subject of its own; what passage 07 calls
  // the way of building the science city is promised by 对此，双方将 in passage 08. Effects (支撑, 辐射带动) are no promises
  // of their own, but say whom the promise is to help. Where no crosscutting theme fits, none is given (7 to 9).
  {level: 0, ordinal: 6, modality: 'PROMOTE', firmness: 2, recurrence: null, dutyWords: '双方', name: '形成全链条创新体系',         nameEn: 'Form a full-chain innovation system',                                             statement: '双方加快搭起一套从基础研究经攻关、转化直到产业的创新体系，用来支撑全国性的科技创新中心。', statementEn: 'Both sides speed up the forming of one innovation system from basic research through technical breakthroughs and transfer to industry, as a support of the national innovation centre.', about: ['joint-research', 'technology-transfer'], fields: [], evidence: ['science-city.03']},
  {level: 0, ordinal: 7, modality: 'BUILD',   firmness: 3, recurrence: null, dutyWords: null,   name: '共建成渝科创走廊',           nameEn: 'Build the Chengdu-Chongqing science and technology innovation corridor together', statement: '双方一起建设成渝科创走廊，让西部各地的科技水平随之上升。',                                 statementEn: 'Both sides build a science and technology innovation corridor of Chengdu and Chongqing that lifts the level of science and technology in all of western China.',                         about: [],                                        fields: [], evidence: ['science-city.04']},
  {level: 0, ordinal: 8, modality: 'BUILD',   firmness: 3, recurrence: null, dutyWords: null,   name: '打造“科学高峰”和“科技高地”', nameEn: 'Build a science peak and technology highland',                                    statement: '双方要建成一处带领西部、影响全国、放眼世界的科研与技术高地。',                             statementEn: 'Both sides make themselves a peak of science and technology that leads the west, reaches the whole country and faces the world.',                                                        about: [],                                        fields: [], evidence: ['science-city.04']},
  {level: 0, ordinal: 9, modality: 'BUILD',   firmness: 3, recurrence: null, dutyWords: '双方', name: '“一城多园”共建西部科学城',   nameEn: 'Build the Western Science City together as one city with many parks',             statement: '双方按一座城、多个园区的办法合建西部科学城，并为此在十个方面合作。',                       statementEn: 'Both sides build the Western Science City together as one city with many parks, and cooperate in ten areas for it.',                                                                     about: [],                                        fields: [], evidence: ['science-city.07', 'science-city.08']}
] AS row
OPTIONAL MATCH (agreement:Agreement {id: 'cqcd-2021-science-city'})
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

// Tasks. The clause that opens a sentence names the area; it is a task as well only where it promises a thing that no
// later clause takes up (1.1 building, 5.1 clusters). 推动 and 促进 govern the clauses whose subject or object they name:
// there the effort is promised, not the result (1.2, 1.3, 2.3 to 2.5, 3.1, 5.3). 开展投融对接 goes on and is PROMOTE. Better allocation of money is what
// 4.2 is for, no task.
UNWIND [
  {area: 1, ordinal: 1, modality: 'BUILD',     firmness: 3, recurrence: null, dutyWords: null, name: '共建重大科技基础设施',             nameEn: 'Build major science and technology infrastructure together',                     statement: '双方一起建设重大科研设施，供两边使用。',                                                                             statementEn: 'Both sides build major research infrastructure together, for the use of both.',                                                                                                                                                                               about: ['shared-facilities'],                                                    fields: [],                                                                                                                evidence: ['science-city.09']},
  {area: 1, ordinal: 2, modality: 'PROMOTE',   firmness: 2, recurrence: null, dutyWords: null, name: '重大科技创新平台协同布局',         nameEn: 'Site major science and technology innovation platforms in step',                 statement: '双方推动重庆高新区直管园与四川天府新区成都科学城彼此呼应，安排大科学装置、技术创新中心和国家（重点）实验室等平台。', statementEn: 'Both sides bring the directly administered park of Chongqing High-tech Zone and the Chengdu Science City of Tianfu New Area to site large scientific installations, national (key) laboratories, technology innovation centres and other platforms in step.', about: ['shared-facilities'],                                                    fields: [],                                                                                                                evidence: ['science-city.09']},
  {area: 1, ordinal: 3, modality: 'PROMOTE',   firmness: 2, recurrence: null, dutyWords: null, name: '重大科技基础设施跨区域共享',       nameEn: 'Share major science and technology infrastructure across the regions',           statement: '双方一起推动成都超算中心和中国自然人群生物资源库等设施由两个区域共同使用。',                                         statementEn: 'Both sides together bring the Chengdu Supercomputing Centre, the China natural population biobank and other facilities into shared use across the regions.',                                                                                                  about: ['shared-facilities'],                                                    fields: [],                                                                                                                evidence: ['science-city.09']},
  {area: 2, ordinal: 1, modality: 'ESTABLISH', firmness: 3, recurrence: null, dutyWords: null, name: '构建高等学校协同创新体系',         nameEn: 'Set up a collaborative innovation system of universities',                       statement: '双方建立大学之间合力创新的体系。',                                                                                   statementEn: 'Both sides set up a system in which universities innovate together.',                                                                                                                                                                                         about: ['joint-research'],                                                       fields: [],                                                                                                                evidence: ['science-city.10']},
  {area: 2, ordinal: 2, modality: 'BUILD',     firmness: 3, recurrence: null, dutyWords: null, name: '建设环成渝高校创新生态圈',         nameEn: 'Build an innovation ecosystem around the universities of Chengdu and Chongqing', statement: '双方建设环成渝高校创新生态圈，主攻人工智能、先进制造、生物医药和新一代信息技术。',                                   statementEn: 'Both sides build an innovation ecosystem around the universities of Chengdu and Chongqing, with a focus on artificial intelligence, advanced manufacturing, biomedicine and new-generation information technology.',                                          about: ['joint-research'],                                                       fields: ['advanced-manufacturing', 'artificial-intelligence', 'biomedicine', 'new-generation-information-technology'],     evidence: ['science-city.10']},
  {area: 2, ordinal: 3, modality: 'PROMOTE',   firmness: 2, recurrence: null, dutyWords: null, name: '高校院所在两地互设研究机构',       nameEn: 'Universities and institutes set up research institutions in each other\'s city', statement: '双方推动大学和科研院所到对方所在地设立研究机构。',                                                                   statementEn: 'Both sides encourage universities and institutes to set up research institutions in each other\'s place.',                                                                                                                                                    about: ['joint-research', 'exchange-and-brand'],                                 fields: [],                                                                                                                evidence: ['science-city.11']},
  {area: 2, ordinal: 4, modality: 'PROMOTE',   firmness: 2, recurrence: null, dutyWords: null, name: '高校院所在两地互设研究型大学',     nameEn: 'Universities and institutes set up research universities in each other\'s city', statement: '双方推动大学和科研院所到对方所在地设立研究型大学。',                                                                 statementEn: 'Both sides encourage universities and institutes to set up research universities in each other\'s place.',                                                                                                                                                    about: ['joint-research', 'exchange-and-brand'],                                 fields: [],                                                                                                                evidence: ['science-city.11']},
  {area: 2, ordinal: 5, modality: 'PROMOTE',   firmness: 2, recurrence: null, dutyWords: null, name: '高校院所协同开展高水平研究',       nameEn: 'High-level joint research by universities and institutes',                       statement: '双方推动大学和科研院所合作进行高水准的研究。',                                                                       statementEn: 'Both sides encourage universities and institutes to do high-level research together.',                                                                                                                                                                        about: ['joint-research'],                                                       fields: [],                                                                                                                evidence: ['science-city.11']},
  {area: 3, ordinal: 1, modality: 'PROMOTE',   firmness: 2, recurrence: null, dutyWords: null, name: '科技成果转化平台深度合作',         nameEn: 'Close cooperation of technology transfer platforms',                             statement: '双方推动重庆环大学创新生态圈与天府国际技术转移中心等高水准的转化平台密切合作。',                                     statementEn: 'Both sides bring high-level transfer platforms such as the Chongqing ring-campus innovation ecosystem and the Tianfu International Technology Transfer Centre into close cooperation.',                                                                       about: ['technology-transfer', 'shared-facilities'],                             fields: [],                                                                                                                evidence: ['science-city.12']},
  {area: 3, ordinal: 2, modality: 'EXPLORE',   firmness: 1, recurrence: null, dutyWords: null, name: '探索科技成果跨区域转移转化机制',   nameEn: 'Look into a mechanism for transferring research results across the regions',     statement: '双方探索让科研成果跨越区域转移和应用的机制。',                                                                       statementEn: 'Both sides look into a mechanism by which research results move and are put to use across the regions.',                                                                                                                                                      about: ['technology-transfer'],                                                  fields: [],                                                                                                                evidence: ['science-city.12']},
  {area: 3, ordinal: 3, modality: 'EXPLORE',   firmness: 1, recurrence: null, dutyWords: null, name: '探索科技成果市场化定价机制',       nameEn: 'Look into market pricing of research results',                                   statement: '双方探索用拍卖、挂牌和招标等市场办法给科研成果定价的机制。',                                                         statementEn: 'Both sides look into a mechanism that prices research results by the market: by auction, listing, tender and the like.',                                                                                                                                      about: ['technology-transfer'],                                                  fields: [],                                                                                                                evidence: ['science-city.13']},
  {area: 3, ordinal: 4, modality: 'EXPLORE',   firmness: 1, recurrence: null, dutyWords: null, name: '探索科技成果市场化交易模式',       nameEn: 'Look into market trading of research results',                                   statement: '双方探索靠拍卖、挂牌和招标等市场办法买卖科研成果的模式。',                                                           statementEn: 'Both sides look into models for trading research results on the market: by auction, listing, tender and the like.',                                                                                                                                           about: ['technology-transfer'],                                                  fields: [],                                                                                                                evidence: ['science-city.13']},
  {area: 3, ordinal: 5, modality: 'BUILD',     firmness: 3, recurrence: null, dutyWords: null, name: '共建技术转移服务平台联盟',         nameEn: 'Build an alliance of technology transfer service platforms together',            statement: '双方一起组成技术转移服务平台的联盟。',                                                                               statementEn: 'Both sides form an alliance of technology transfer service platforms together.',                                                                                                                                                                              about: ['technology-transfer'],                                                  fields: [],                                                                                                                evidence: ['science-city.13']},
  {area: 4, ordinal: 1, modality: 'PROMOTE',   firmness: 2, recurrence: null, dutyWords: null, name: '科研机构和企业跨区域投融对接',     nameEn: 'Match investors with institutes and companies across the regions',               statement: '双方借助“创富天府”和“高新金服”两个平台，为两个区域转化成果的科研机构和成长中的企业对接资金。',                       statementEn: 'Both sides use the platforms Chuangfu Tianfu and Gaoxin Jinfu to match investors with the financing needs of institutes that transfer results and of companies that grow, in both regions.',                                                                  about: ['investment-and-financing', 'shared-facilities', 'technology-transfer'], fields: [],                                                                                                                evidence: ['science-city.14']},
  {area: 4, ordinal: 2, modality: 'BUILD',     firmness: 3, recurrence: null, dutyWords: null, name: '共建跨区域的投融资体系',           nameEn: 'Build an investment and financing system across the regions together',           statement: '双方合建一套来源多样、不受区域限制的投融资体系，让资金用得更有效。',                                                 statementEn: 'Both sides build a diverse investment and financing system across the regions together, so that money is allocated better.',                                                                                                                                  about: ['investment-and-financing'],                                             fields: [],                                                                                                                evidence: ['science-city.15']},
  {area: 5, ordinal: 1, modality: 'BUILD',     firmness: 3, recurrence: null, dutyWords: null, name: '打造特色优势产业集群',             nameEn: 'Build distinctive and competitive industrial clusters',                          statement: '双方一起建设有特色、有优势的产业集群。',                                                                             statementEn: 'Both sides build industrial clusters with a character and strengths of their own together.',                                                                                                                                                                  about: ['industry-chains'],                                                      fields: [],                                                                                                                evidence: ['science-city.16']},
  {area: 5, ordinal: 2, modality: 'BUILD',     firmness: 3, recurrence: null, dutyWords: null, name: '共建产业创新联盟',                 nameEn: 'Build an alliance for industrial innovation together',                           statement: '双方一起组成产业创新联盟。',                                                                                         statementEn: 'Both sides form an alliance for industrial innovation together.',                                                                                                                                                                                             about: ['industry-chains', 'joint-research'],                                    fields: [],                                                                                                                evidence: ['science-city.16']},
  {area: 5, ordinal: 3, modality: 'PROMOTE',   firmness: 2, recurrence: null, dutyWords: null, name: '促进新兴产业上下游对接',           nameEn: 'Link suppliers and customers in emerging industries',                            statement: '双方促进工业互联网、人工智能、新一代信息技术和高新技术服务等新行业的上下游更快接上。',                               statementEn: 'Both sides help suppliers and customers find each other faster in emerging industries such as the industrial internet, artificial intelligence, new-generation information technology and high-tech services.',                                               about: ['industry-chains'],                                                      fields: ['artificial-intelligence', 'high-tech-services', 'industrial-internet', 'new-generation-information-technology'], evidence: ['science-city.16']},
  {area: 5, ordinal: 4, modality: 'DRAFT',     firmness: 3, recurrence: null, dutyWords: null, name: '制定城市机会清单',                 nameEn: 'Draw up a list of urban opportunities',                                          statement: '双方一起编制城市机会清单。',                                                                                         statementEn: 'Both sides draw up a list of urban opportunities together.',                                                                                                                                                                                                  about: ['open-scenarios', 'planning-and-policy'],                                fields: [],                                                                                                                evidence: ['science-city.17']},
  {area: 5, ordinal: 5, modality: 'OPEN',      firmness: 3, recurrence: null, dutyWords: null, name: '相互开放城市大脑等领域的应用场景', nameEn: 'Open application scenarios to each other, in city brains and other fields',      statement: '双方在智慧园区、智慧生态和城市大脑等方面把应用场景向对方开放。',                                                     statementEn: 'Both sides open application scenarios to each other in smart parks, smart ecology, city brains and other fields.',                                                                                                                                            about: ['open-scenarios'],                                                       fields: ['city-brain', 'smart-ecology', 'smart-parks'],                                                                    evidence: ['science-city.17']}
] AS row
OPTIONAL MATCH (area:Commitment {id: 'cqcd-2021-science-city.' + row.area})
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

// Universities and institutes do it themselves. Passage 11 says so of the branches; that the clause on research has
// the same subject is our reading. The park and the science city of 1.2 are places and owe nothing: who sites the
// platforms for them is not stated.
UNWIND [
  {commitment: '2.3', body: 'cqcd-2021-science-city-universities-and-institutes', role: 'IMPLEMENTER', basis: 'STATED',   words: '高校院所', evidence: ['science-city.11']},
  {commitment: '2.4', body: 'cqcd-2021-science-city-universities-and-institutes', role: 'IMPLEMENTER', basis: 'STATED',   words: '高校院所', evidence: ['science-city.11']},
  {commitment: '2.5', body: 'cqcd-2021-science-city-universities-and-institutes', role: 'IMPLEMENTER', basis: 'INFERRED', words: '高校院所', evidence: ['science-city.11']}
] AS row
OPTIONAL MATCH (commitment:Commitment {id: 'cqcd-2021-science-city.' + row.commitment})
OPTIONAL MATCH (body:Institution|ActorGroup {id: row.body})
MERGE (body)-[duty:HAS_DUTY]->(commitment)
SET duty += row {.role, .basis, .words}, duty.evidence = [passageId IN row.evidence | 'cqcd-2021.' + passageId];

// What is to come into being. The platforms of 1.2 are kinds without names or numbers. 环成渝高校创新生态圈 is to be
// built; 重庆环大学创新生态圈 is there. Both alliances are still to be formed.
UNWIND [
  {id: 'chengdu-chongqing-science-and-technology-innovation-corridor', kind: 'ZONE',      name: '成渝科创走廊',               nameEn: 'Chengdu-Chongqing science and technology innovation corridor',          aliases: ['Chengyu innovation corridor'],       by: ['7'],   evidence: ['science-city.04']},
  {id: 'co-sited-large-scientific-installations',                      kind: 'PLATFORM',  name: '大科学装置',                 nameEn: 'Large scientific installations',                                        aliases: ['Large-scale scientific facilities'], by: ['1.2'], evidence: ['science-city.09']},
  {id: 'co-sited-national-key-laboratories',                           kind: 'PLATFORM',  name: '国家（重点）实验室',         nameEn: 'National (key) laboratories',                                           aliases: ['国家(重点)实验室'],                  by: ['1.2'], evidence: ['science-city.09']},
  {id: 'co-sited-technology-innovation-centres',                       kind: 'PLATFORM',  name: '技术创新中心',               nameEn: 'Technology innovation centres',                                         aliases: [],                                    by: ['1.2'], evidence: ['science-city.09']},
  {id: 'full-chain-innovation-system',                                 kind: 'SYSTEM',    name: '全链条创新体系',             nameEn: 'Full-chain innovation system',                                          aliases: [],                                    by: ['6'],   evidence: ['science-city.03']},
  {id: 'industrial-innovation-alliance',                               kind: 'ALLIANCE',  name: '产业创新联盟',               nameEn: 'Industrial innovation alliance',                                        aliases: [],                                    by: ['5.2'], evidence: ['science-city.16']},
  {id: 'investment-and-financing-system-across-the-regions',           kind: 'SYSTEM',    name: '跨区域的投融资体系',         nameEn: 'Investment and financing system across the regions',                    aliases: ['跨区域投融资体系'],                  by: ['4.2'], evidence: ['science-city.15']},
  {id: 'jointly-built-major-science-infrastructure',                   kind: 'PLATFORM',  name: '重大科技基础设施',           nameEn: 'Major science and technology infrastructure',                           aliases: [],                                    by: ['1.1'], evidence: ['science-city.09']},
  {id: 'mechanism-for-pricing-research-results',                       kind: 'MECHANISM', name: '科技成果定价机制',           nameEn: 'Mechanism for pricing research results',                                aliases: ['成果定价机制'],                      by: ['3.3'], evidence: ['science-city.13']},
  {id: 'mechanism-for-transfer-across-the-regions',                    kind: 'MECHANISM', name: '科技成果跨区域转移转化机制', nameEn: 'Mechanism for the transfer of research results across the regions',     aliases: ['跨区域转移转化机制'],                by: ['3.2'], evidence: ['science-city.12']},
  {id: 'models-for-trading-research-results',                          kind: 'MECHANISM', name: '交易模式',                   nameEn: 'Models for trading research results',                                   aliases: ['科技成果交易模式'],                  by: ['3.4'], evidence: ['science-city.13']},
  {id: 'mutually-established-research-institutions',                   kind: 'BODY',      name: '研究机构',                   nameEn: 'Research institutions in each other\'s city',                           aliases: ['互设研究机构'],                      by: ['2.3'], evidence: ['science-city.11']},
  {id: 'mutually-established-research-universities',                   kind: 'BODY',      name: '研究型大学',                 nameEn: 'Research universities in each other\'s city',                           aliases: ['互设研究型大学'],                    by: ['2.4'], evidence: ['science-city.11']},
  {id: 'ring-chengyu-university-innovation-ecosystem',                 kind: 'ZONE',      name: '环成渝高校创新生态圈',       nameEn: 'Innovation ecosystem around the universities of Chengdu and Chongqing', aliases: [],                                    by: ['2.2'], evidence: ['science-city.10']},
  {id: 'specialised-industrial-clusters',                              kind: 'SYSTEM',    name: '特色优势产业集群',           nameEn: 'Distinctive and competitive industrial clusters',                       aliases: [],                                    by: ['5.1'], evidence: ['science-city.16']},
  {id: 'technology-transfer-service-platform-alliance',                kind: 'ALLIANCE',  name: '技术转移服务平台联盟',       nameEn: 'Alliance of technology transfer service platforms',                     aliases: [],                                    by: ['3.5'], evidence: ['science-city.13']},
  {id: 'university-joint-innovation-system',                           kind: 'SYSTEM',    name: '高等学校协同创新体系',       nameEn: 'Collaborative innovation system of universities',                       aliases: ['高校协同创新体系'],                  by: ['2.1'], evidence: ['science-city.10']},
  {id: 'urban-opportunity-list',                                       kind: 'LIST',      name: '城市机会清单',               nameEn: 'List of urban opportunities',                                           aliases: ['机会清单', 'City opportunity list'], by: ['5.4'], evidence: ['science-city.17']}
] AS row
MERGE (deliverable:Entity:Deliverable {id: row.id})
SET deliverable += row {.kind, .name, .nameEn, .aliases}
WITH deliverable, row
CALL (deliverable, row) {
  UNWIND row.by AS commitmentId
  OPTIONAL MATCH (commitment:Commitment {id: 'cqcd-2021-science-city.' + commitmentId})
  MERGE (commitment)-[creates:CREATES]->(deliverable)
  SET creates.evidence = [passageId IN row.evidence | 'cqcd-2021.' + passageId]
}
UNWIND row.evidence AS passageId
OPTIONAL MATCH (passage:Passage {id: 'cqcd-2021.' + passageId})
MERGE (deliverable)-[:EVIDENCED_BY]->(passage);

// Facilities that are there. 天府 alone is no name of a city or place on this page, and both cities have a high-tech
// zone (高新区): such a name tells no side. Standing in one list tells none either; only cooperation of the two named
// things with each other (深度合作) makes them counterparts, and so the transfer centre is Chengdu's by its pair, while the
// two financing platforms and the biobank have no side that the text tells.
UNWIND [
  {id: 'chengdu-supercomputing-centre',                   kind: 'COMPUTING_CENTRE',    name: '成都超算中心',           nameEn: 'Chengdu Supercomputing Centre',                   aliases: ['国家超级计算成都中心', '成都超级计算中心', '成都超算'],         side: ['chengdu'],   sideBasis: 'NAME',   sideStatus: 'STATED',     locatedIn: [], evidence: ['science-city.09']},
  {id: 'china-natural-population-biobank',                kind: 'BIOBANK',             name: '中国自然人群生物资源库', nameEn: 'China natural population biobank',                aliases: ['自然人群生物资源库'],                                           side: [],            sideBasis: null,     sideStatus: 'NOT_STATED', locatedIn: [], evidence: ['science-city.09']},
  {id: 'chongqing-ring-campus-innovation-ecosystem',      kind: 'INNOVATION_DISTRICT', name: '重庆环大学创新生态圈',   nameEn: 'Chongqing ring-campus innovation ecosystem',      aliases: ['环大学创新生态圈'],                                             side: ['chongqing'], sideBasis: 'NAME',   sideStatus: 'STATED',     locatedIn: [], evidence: ['science-city.12']},
  {id: 'chuangfu-tianfu',                                 kind: 'FINANCING_PLATFORM',  name: '创富天府',               nameEn: 'Chuangfu Tianfu',                                 aliases: ['“创富天府”', '“创富天府”平台'],                                 side: [],            sideBasis: null,     sideStatus: 'NOT_STATED', locatedIn: [], evidence: ['science-city.14']},
  {id: 'gaoxin-jinfu',                                    kind: 'FINANCING_PLATFORM',  name: '高新金服',               nameEn: 'Gaoxin Jinfu',                                    aliases: ['“高新金服”', '“高新金服”平台', 'High-tech Financial Services'], side: [],            sideBasis: null,     sideStatus: 'NOT_STATED', locatedIn: [], evidence: ['science-city.14']},
  {id: 'tianfu-international-technology-transfer-centre', kind: 'TRANSFER_CENTRE',     name: '天府国际技术转移中心',   nameEn: 'Tianfu International Technology Transfer Centre', aliases: [],                                                               side: ['chengdu'],   sideBasis: 'PAIRED', sideStatus: 'INFERRED',   locatedIn: [], evidence: ['science-city.12']}
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

// What the promises act on. Two places site platforms in step, two transfer platforms cooperate: a pair each. 利用 is
// RELY_ON, 支撑 and 辐射带动 are SUPPORT.
UNWIND [
  {commitment: '1.2', thing: 'chongqing-high-tech-zone-directly-administered-park', mode: 'SITE',    pair: 'cqcd-2021-science-city-platform-sites',     evidence: ['science-city.09']},
  {commitment: '1.2', thing: 'tianfu-new-area-chengdu-science-city',                mode: 'SITE',    pair: 'cqcd-2021-science-city-platform-sites',     evidence: ['science-city.09']},
  {commitment: '1.3', thing: 'chengdu-supercomputing-centre',                       mode: 'SHARE',   pair: null,                                        evidence: ['science-city.09']},
  {commitment: '1.3', thing: 'china-natural-population-biobank',                    mode: 'SHARE',   pair: null,                                        evidence: ['science-city.09']},
  {commitment: '3.1', thing: 'chongqing-ring-campus-innovation-ecosystem',          mode: 'LINK',    pair: 'cqcd-2021-science-city-transfer-platforms', evidence: ['science-city.12']},
  {commitment: '3.1', thing: 'tianfu-international-technology-transfer-centre',     mode: 'LINK',    pair: 'cqcd-2021-science-city-transfer-platforms', evidence: ['science-city.12']},
  {commitment: '4.1', thing: 'chuangfu-tianfu',                                     mode: 'RELY_ON', pair: null,                                        evidence: ['science-city.14']},
  {commitment: '4.1', thing: 'gaoxin-jinfu',                                        mode: 'RELY_ON', pair: null,                                        evidence: ['science-city.14']},
  {commitment: '6',   thing: 'national-science-and-technology-innovation-centre',   mode: 'SUPPORT', pair: null,                                        evidence: ['science-city.03']},
  {commitment: '7',   thing: 'western-region',                                      mode: 'SUPPORT', pair: null,                                        evidence: ['science-city.04']},
  {commitment: '8',   thing: 'science-peak-and-technology-highland',                mode: 'BUILD',   pair: null,                                        evidence: ['science-city.04']},
  {commitment: '9',   thing: 'chengdu-chongqing-region',                            mode: 'SUPPORT', pair: null,                                        evidence: ['science-city.07']},
  {commitment: '9',   thing: 'national-science-and-technology-innovation-centre',   mode: 'SUPPORT', pair: null,                                        evidence: ['science-city.07']},
  {commitment: '9',   thing: 'western-science-city',                                mode: 'BUILD',   pair: null,                                        evidence: ['science-city.07']}
] AS row
OPTIONAL MATCH (commitment:Commitment {id: 'cqcd-2021-science-city.' + row.commitment})
OPTIONAL MATCH (thing:Facility|Place|Initiative|Project {id: row.thing})
MERGE (commitment)-[actsOn:ACTS_ON]->(thing)
SET actsOn += row {.mode, .pair}, actsOn.evidence = [passageId IN row.evidence | 'cqcd-2021.' + passageId];
