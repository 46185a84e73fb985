// What everybody knows and the page does not say: where districts, cities and provinces lie. No passage is cited for it;
// `source` says where it stands. GB/T 2260 is the code of administrative divisions down to counties, GB/T 10114 that below them.

// Provinces that the page does not name.
UNWIND [
  {id: 'hubei', kind: ['Province'], name: '湖北省', nameEn: 'Hubei Province', aliases: ['湖北', '鄂', 'Hubei'], source: 'GB/T 2260'}
] AS row
MERGE (place:Entity:Place {id: row.id})
SET place:$(row.kind), place += row {.name, .nameEn, .aliases, .source}, place.basis = 'BACKGROUND';

UNWIND [
  {part: 'beibei',                   whole: 'chongqing',       source: 'GB/T 2260'},
  {part: 'bishan',                   whole: 'chongqing',       source: 'GB/T 2260'},
  {part: 'chayuan-new-area',         whole: 'nanan',           source: 'public maps'},
  {part: 'chengdu',                  whole: 'sichuan',         source: 'GB/T 2260'},
  {part: 'chengdu-chongqing-region', whole: 'western-region',  source: '国家统计局 东西中部和东北地区划分方法'},
  {part: 'dianjiang',                whole: 'chongqing',       source: 'GB/T 2260'},
  {part: 'enshi',                    whole: 'hubei',           source: 'GB/T 2260'},
  {part: 'gansu',                    whole: 'northwest-china', source: '六大区划分'},
  {part: 'guangyang-island',         whole: 'nanan',           source: 'public maps'},
  {part: 'guangyuan',                whole: 'sichuan',         source: 'GB/T 2260'},
  {part: 'hechuan',                  whole: 'chongqing',       source: 'GB/T 2260'},
  {part: 'jiangjin',                 whole: 'chongqing',       source: 'GB/T 2260'},
  {part: 'jiulongpo',                whole: 'chongqing',       source: 'GB/T 2260'},
  {part: 'kaijiang',                 whole: 'dazhou',          source: 'GB/T 2260'},
  {part: 'kaizhou',                  whole: 'chongqing',       source: 'GB/T 2260'},
  {part: 'liangping',                whole: 'chongqing',       source: 'GB/T 2260'},
  {part: 'lize',                     whole: 'hechuan',         source: 'GB/T 10114'},
  {part: 'nanan',                    whole: 'chongqing',       source: 'GB/T 2260'},
  {part: 'nanchuan',                 whole: 'chongqing',       source: 'GB/T 2260'},
  {part: 'northwest-china',          whole: 'western-region',  source: '国家统计局 东西中部和东北地区划分方法'},
  {part: 'pengshui',                 whole: 'chongqing',       source: 'GB/T 2260'},
  {part: 'qianjiang',                whole: 'chongqing',       source: 'GB/T 2260'},
  {part: 'shaanxi',                  whole: 'northwest-china', source: '六大区划分'},
  {part: 'shapingba',                whole: 'chongqing',       source: 'GB/T 2260'},
  {part: 'shuangliu',                whole: 'chengdu',         source: 'GB/T 2260'},
  {part: 'tiaodeng',                 whole: 'chongqing',       source: 'GB/T 10114'},
  {part: 'wanzhou',                  whole: 'chongqing',       source: 'GB/T 2260'},
  {part: 'wulong',                   whole: 'chongqing',       source: 'GB/T 2260'},
  {part: 'zhongxian',                whole: 'chongqing',       source: 'GB/T 2260'}
] AS row
OPTIONAL MATCH (part:Place {id: row.part})
OPTIONAL MATCH (whole:Place {id: row.whole})
MERGE (part)-[partOf:PART_OF]->(whole)
SET partOf.basis = 'BACKGROUND', partOf.source = row.source;

// What a name on the page says of a place that a later section states: the new area is Sichuan's.
UNWIND [
  {part: 'sichuan-tianfu-new-area', whole: 'sichuan', basis: 'NAME', evidence: ['science-city.06', 'science-city.09']}
] AS row
OPTIONAL MATCH (part:Place {id: row.part})
OPTIONAL MATCH (whole:Place {id: row.whole})
MERGE (part)-[partOf:PART_OF]->(whole)
SET partOf.basis = row.basis, partOf.evidence = [passageId IN row.evidence | 'cqcd-2021.' + passageId];
