export default {
  app: {
    title: 'accord-graph', tagline: '谁向谁承诺了什么，依据何在', skip: '跳到正文',
    overview: '总览', picture: '图', questions: '问题', import: '录入', language: 'English', languageHint: 'Switch to English',
    dark: '深色', light: '浅色', themeHint: '切换深浅色', views: '页面', close: '关闭',
    back: '返回', copyLink: '复制链接', copied: '链接已复制。', cannotCopy: '请从地址栏复制链接。', browser: '在 Neo4j Browser 中打开', api: '接口',
  },
  import: {
    title: '录入', lead: '录入自己的协议：填表，检查，按提示修改，入库。', template: '空表', example: '虚构示例',
    file: '数据包（.xlsx、.zip 或 .csv）', key: '录入密钥', by: '您的姓名', check: '检查', takeIn: '入库', stop: '停止', running: '{step}：{n} 行，每秒 {rate} 行', remaining: '，还需 {n} 秒',
    state: { DONE: '已入库', CHECKED: '检查通过，可以入库', REFUSED: '未入库：有需要修改之处', CANCELLED: '已停止：未完成的文件没有入库', FAILED: '服务出错', INTERRUPTED: '服务中途停止' },
    found: '{errors} 处需修改，{notes} 处提示', copy: { xlsx: '带标记的副本', csv: 'CSV' }, findings: '检查结果', counts: '各表行数', table: '表',
    read: '读入', created: '新增', changed: '更改', unchanged: '未变', rejected: '拒绝', severity: '类别', source: '工作表或文件', row: '行', column: '列', value: '值', message: '如何修改',
    severityOf: { ERROR: '修改', NOTE: '提示' }, documents: '图谱所依据的文件', builtIn: '内置', takeOut: '移除', sure: '确定移除？', gone: '已移除 {n} 个节点和关系。',
    likely: '可能相同的机构和地点', likelyHint: '分数只用于排序，不是概率。若判为相同，右边的一方获得左边的全部名称和所述内容。', score: '分数', stated: '数据包中', maybe: '可能是', why: '理由', verdict: '判断', reason: '您的理由', checkAgain: '请再次检查数据包。',
    verdictOf: { SAME: '相同', DIFFERENT: '不同', UNSURE: '不确定' }, reasonOf: { SAME_NAME: '名称相同', OTHER_ENDING: '后缀不同', SHORT_FORM: '简称', SAME_SOUND: '读音相同', ONE_SLIP: '差一字', SAME_CITY: '同城', OTHER_CITY: '异城', OTHER_KIND: '类别不同' },
    decisions: '已有判断', showDecisions: '显示判断', undo: '撤销', undone: '已撤销', takeInAgain: '需重新录入：{documents}',
  },
  search: {
    label: '搜索', hint: '机构、承诺、地点、项目……中文或英文', none: '没有叫“{q}”的。',
    tip: '试试更少的字、简称（文旅局）、英文名或拼音。', all: '“{q}”的全部结果',
    found: '{n} 条结果', results: '搜索结果', everyKind: '全部类别', clear: '清空',
    NAME: '名称', ENGLISH_NAME: '英文名', ALIAS: '又称', PINYIN: '拼音', INITIALS: '首字母', ID: '编号', STATEMENT: '内容',
  },
  state: {
    loading: '载入中……', noAnswer: '服务没有回答。', failed: '没有成功', refused: '不能这样提问', unknown: '找不到', unknownHint: '它可能已改名，或者地址不完整。请用任何一个名称搜索。', again: '再试一次',
    away: '数据库暂时没有回应，{n} 秒后自动重试。', nothing: '这里没有内容',
    more: '再看 {n} 条', shown: '{n} 条中的 {shown} 条', lost: '没有这个页面。',
  },
  card: {
    card: '卡片', also: '又称', statement: '内容（我们的表述）', duty: '由谁来做', facts: '已知内容', notStated: '原文没有说的',
    notStatedHint: '找过，没有找到：没说也是一种答案。', figures: '数字', relations: '关系', evidence: '依据',
    ask: '就此提问', draw: '在图中显示', add: '加入图中', centre: '在图中定位', noEvidence: '没有自己的段落。',
    promisedIn: '出自承诺', sharedBy: '{a}与{b}共同承担的', shares: '{n} 项共同承诺', noDuty: '没有写明由谁来做。',
    counterpart: '原文此处没有主语：责任由签署推得。', of: '{name}：{n}', passages: '{n} 个段落', addGroup: '把这些加入图中',
    connection: '关系', from: '自', to: '至', rule: '由规则“{name}”推得', fewerPassages: '收起', morePassages: '+{n}', ours: '名称由我们拟定：原文没有名称',
    next: '接着看', partners: '共同负责的机构',
  },
  passage: {
    passage: '段落', noText: '原句不归我们发表，这里没有保存。它由所在位置和指纹确认。',
    supports: '它支持什么', things: '事物', facts: '事实', nothing: '没有事实以此段落为依据。', fingerprint: 'SHA-256', place: '本节第 {n} 段',
    text: '原句', previous: '上一段', following: '下一段',
  },
  picture: {
    title: '图', empty: '搜索一个机构、一项承诺或一个地点，它的周围会画在这里。', emptyHint: '或从这里开始', node: '{name}，{kind}', things: '{n} 个事物',
    expand: '展开', collapse: '收起', pin: '固定', unpin: '取消固定', remove: '移出', path: '查找通路……', pathPick: '选择另一个事物：点击它，或搜索。', pathNone: '8 步之内没有通路。', pathFound: '通路上有 {n} 个事物', cancel: '取消',
    again: '重新排布', fit: '适合窗口', zoomIn: '放大', zoomOut: '缩小', undo: '撤销', redo: '重做', clear: '清空', save: '保存', legend: '图例', list: '列表', listHint: '图中的全部事物', kinds: '类别：点击隐藏', lines: '连线', stated: '原文写明', inferred: '我们的解读（推断）', derived: '继承或由规则推得',
    tooMany: '图中已有 {n} 个事物，再多就看不清了。请先移出一些。', added: '加入了 {n} 个', nothingToAdd: '都已经在图中了。', hiddenKinds: '隐藏了 {n} 个类别', expandAll: '全部', left: '{n} 个中的 {shown} 个', selected: '已选', png: 'PNG 图片', svg: 'SVG 图片', gexf: 'GEXF（Gephi）', canvas: '关系图。方向键在事物之间移动，回车打开卡片，E 展开，P 固定，Delete 移出，Ctrl+Z 撤销。', search: '搜索另一个事物', edges: '{n} 条关系', expanded: '图中没有只与它相连的事物。',
  },
  ask: {
    title: '问题', hint: '每个问题是产品中的一个 Cypher 文件。选一个，填好，看答案。', filter: '筛选问题', all: '全部主题', run: '回答', table: '表格', picture: '图', download: '下载', rows: '{n} 行', cut: '已截断，还有更多', none: '没有答案。', noneHint: '事物是有的，但原文没有说到这一点。', where: '只看{column}：{value}', whereOff: '显示全部', noQuestion: '没有含这些字的问题。', inPicture: '在图中继续', list: '全部问题', yes: '是', no: '否', notTold: '未说明', required: '从列表中选择，或填写编号', unknown: '没有问题“{name}”。', number: '{n} 个问题', about: '关于这个答案', values: '要问什么', several: '可填多个，用逗号隔开',
  },
  overview: {
    title: '承诺了什么，由谁承诺，后来怎样', agreements: '协议', agreementsHint: '每行一份协议，两侧是签署的机构。圆点是协议宣布的合作方面，空心的宣布了但原文没有说。',
    signed: '{date} 签署', inferred: '年份为推断', promises: '{n} 项承诺', areas: '{n} 个方面说了 {told} 个', areasUnknown: '说了 {told} 个方面，总数未宣布', firmness: '承诺有多实', firmnessHint: '承诺结果、承诺努力，还是只说探索。', delivered: '承诺与落实', deliveredHint: '原文是否写明了落实承诺的项目？', deliveredNone: '{n} 项承诺中，原文没有为任何一项写明项目。这不等于什么都没做。', deliveredSome: '{n} 项承诺中，原文为 {some} 项写明了项目。', with: '有项目', without: '没有', matrix: '主题与协议', matrixHint: '协议中有多少项任务涉及该主题。空白也是答案。', projects: '项目进展', projectsHint: '每个标记是一个项目，位置依原文所述。', blank: '无', bodies: '{n} 个机构', projectsCount: '{n} 个项目', agreementsCount: '{n} 份协议', cell: '{theme}，{agreement}：{n}', theme: '主题', agreement: '协议', tasks: '{n} 项任务', silent: '{n} 处原文没有说', questions: '{n} 个可问的问题',
  },
  kind: {
    Agreement: '协议', Commitment: '承诺', Institution: '机构', ActorGroup: '一类主体', Place: '地点', Initiative: '战略', Deliverable: '成果', Facility: '设施平台', Programme: '项目群', Project: '项目', Indicator: '指标', Target: '目标', Observation: '数字', Theme: '主题', Document: '文献', Segment: '章节', Passage: '段落', Entity: '任何事物',
    Bureau: '部门', ManagementCommittee: '管委会', Ministry: '部委', Company: '企业', Centre: '中心', Region: '区域', Province: '省', City: '市', District: '区', County: '县', FunctionalZone: '功能区', ScienceCity: '科学城',
  },
  relation: {
    SIGNED: { out: '签署', in: '签署方' }, CONTAINS: { out: '包含', in: '所属协议' }, HAS_PART: { out: '其中的任务', in: '所属方面' }, HAS_DUTY: { out: '要做', in: '由谁来做' }, CREATES: { out: '要建成', in: '出自承诺' }, ACTS_ON: { out: '作用于', in: '被承诺涉及' }, ABOUT: { out: '关于', in: '涉及它的' }, IN_FIELD: { out: '领域', in: '提到它的' }, PRIMARY_THEME: { out: '主要主题', in: '以此为主题的' }, SERVES: { out: '服务于', in: '为它服务的' }, HAS_TARGET: { out: '目标', in: '由谁设定' }, MEASURED_BY: { out: '衡量指标', in: '衡量' }, OF_INDICATOR: { out: '所属指标', in: '数字' }, OBSERVES: { out: '描述对象', in: '数字' }, DELIVERS: { out: '落实', in: '由此落实' }, PART_OF: { out: '属于', in: '组成部分' }, COVERS: { out: '涉及', in: '被涉及' }, CORE_AREA: { out: '核心区', in: '是其核心区' }, ADMINISTERS: { out: '管理', in: '管理机构' }, OF_CITY: { out: '所属城市', in: '所属机构' }, ON_SIDE: { out: '所在一方', in: '这一方的设施' }, LOCATED_IN: { out: '位于', in: '位于此处的' }, CONNECTS: { out: '连接', in: '经由连接' }, SERVES_AREA: { out: '服务地区', in: '为它建的项目' }, RESPONSIBLE_FOR: { out: '负责', in: '负责机构' }, COUNTERPART_OF: { out: '对口机构', in: '对口机构' }, EVIDENCED_BY: { out: '依据', in: '支持' }, IN_SEGMENT: { out: '所在章节', in: '段落' }, OF_DOCUMENT: { out: '所属文献', in: '章节' },
  },
  basis: { STATED: '写明', INFERRED: '推断', INHERITED: '继承', NAME: '由名称', PAIRED: '由成对', DERIVED: '推得' },
  basisHint: { STATED: '段落写明了机构。', INFERRED: '原文留有余地，是我们的解读。', INHERITED: '段落没有具体写谁；责任由签署推得。', NAME: '由名称看出。', PAIRED: '与对应的一方并列。', DERIVED: '由规则推得。' },
  value: {
    MEASURED: '实际值', EXPECTED: '预计', AT_LEAST: '不少于', LESS_THAN: '少于', BACKGROUND: '背景知识',
    CO_OWNER: '共同承担', 战略合作协议: '战略合作协议', 合作协议: '合作协议', LEAD: '牵头', SUPPORT: '配合', IMPLEMENTER: '实施', HOST: '承办', USER: '使用', ESTABLISH: '建立', BUILD: '建设', SHARE: '共享', OPEN: '开放', DRAFT: '制定', HOLD: '举办', IMPROVE: '完善', PROMOTE: '推动', EXPLORE: '探索', RELY_ON: '依托', LINK: '串联', SITE: '布局', ADVANCE: '推进',
    PLANNED: '计划', DESIGN: '设计', STARTED: '开工', UNDER_CONSTRUCTION: '在建', MAIN_STRUCTURE_DONE: '主体完工', TRIAL_RUN: '试运行', COMPLETED: '建成', IN_OPERATION: '投运', NOT_STATED: '未说明', NOT_APPLICABLE: '不适用', STATED: '写明', INFERRED: '推断', INHERITED: '继承', NATIONAL: '国家级', MUNICIPAL: '市级', DISTRICT: '区级', ENTERPRISE: '企业', JOINT: '合计，未分摊', PER_PARTY: '各自', EXACT: '确数', ABOUT: '约', MORE_THAN: '多于', UP: '上升', DOWN: '下降', POLICY: '政策', CROSSCUT: '横向', FIELD: '领域', ALLIANCE: '联盟', MECHANISM: '机制', FUND: '基金', PLATFORM: '平台', MAP: '地图', PLAN: '规划', LIST: '清单', EVENT: '活动', TASKFORCE: '专班', ZONE: '园区', SYSTEM: '体系', PRODUCT: '产品', BODY: '机构', HEADING: '标题', TEXT: '正文', HEADLINE_REPEATED: '正文重复', CREDIT: '署名', COLOUR: '描写或赞语', BOTH: '两者都有', LEFT: '只在左', RIGHT: '只在右', FIGURE: '数字', PROJECT: '项目', OURS: '我们拟定', THEME: '主题', DELIVERABLE: '成果', FIRMNESS: '力度', GOAL: '目标',
  },
  unit: { '个': '个', '个百分点': '个百分点', '人': '人', '元': '元', '公里': '公里', '千瓦时/年': '千瓦时/年', '吨/日': '吨/日', '小时': '小时', '平方米': '平方米', '户': '户', '条': '条', '次': '次', '立方米': '立方米', '立方米/年': '立方米/年', '辆': '辆', '%': '%' },
  firmness: { 3: '承诺结果', 2: '承诺努力', 1: '只说探索' },
  level: { 0: '清单之外', 1: '方面', 2: '任务' },
  property: {
    publishedOn: '发表日期', publishedOnNote: '发表日期依据', statusPeriodStart: '状态时段起', statusPeriodEnd: '状态时段止', nature: '数据性质', source: '出处',
    level: '层级', areaKm2: '面积（平方公里）', areaWords: '何种面积', declaredDistricts: '宣布的区数', layout: '布局', titleType: '名称类型', signedOn: '签署日期', signedOnNote: '日期依据', declaredAreas: '宣布的方面数', validUntil: '有效期至', leadBody: '牵头机构', ordinal: '序号', modality: '动词', firmness: '力度', recurrence: '周期', dueBy: '期限', dutyWords: '主语用词', kind: '类型', side: '所在一方', status: '状态', statusAsOf: '状态日期', statusText: '原文', unit: '单位', direction: '期望方向', value: '数值', valueText: '原文写法', comparator: '精度', deadline: '期限', scope: '范围', baseline: '基线', asOf: '截至', timeText: '原文时间', periodStart: '起', periodEnd: '止', naming: '命名', article: '文章', carriesNone: '为何不含事实', role: '角色', basis: '依据类型', words: '原文用词', mode: '方式', pair: '成对', via: '经由', sha256: 'SHA-256',
  },
  column: {
    agreement: '协议', body: '机构', otherBody: '另一机构', other: '另一方', commitment: '承诺', otherCommitment: '另一承诺', thing: '事物', facility: '设施平台', deliverable: '成果', project: '项目', place: '地点', theme: '主题', target: '目标', actors: '主体', neighbour: '邻近事物', passage: '段落', programme: '项目群', scienceCity: '科学城', from: '自', to: '至', left: '左', right: '右', observation: '数字', leftAgreement: '左边的协议', rightAgreement: '右边的协议', document: '文献', segment: '章节', indicator: '指标', initiative: '战略', institution: '机构',
    evidence: '依据', signedOn: '签署日期', signedOnStatus: '日期', side: '一方', sides: '所在方', sideStatus: '所在方', city: '城市', otherCity: '另一城市', role: '角色', otherRole: '另一角色', basis: '依据类型', otherBasis: '另一依据', words: '原文用词', level: '层级', statement: '内容', firmness: '力度', modality: '动词', commitments: '承诺数', tasks: '任务数', firm: '承诺结果', alone: '独自承担', named: '被写明', parties: '签署方', serves: '服务于', titleType: '名称类型', declared: '宣布', declaredStatus: '宣布情况', captured: '说到', missing: '缺少', besideTheList: '清单之外', sharedParties: '共同签署方', sharedCities: '共同城市', kind: '类型', what: '内容', where: '在哪边', differs: '名称不同', steps: '步数', depth: '步数', over: '经由', isHub: '枢纽', partners: '伙伴', things: '事物', says: '支持', ordinal: '序号', reason: '原因', mode: '方式', bodies: '机构', pair: '成对', duties: '责任数', how: '如何', strands: '线索', asOf: '截至', timeText: '时间', comparator: '精度', value: '数值', unit: '单位', valueText: '原文写法', status: '状态', statusAsOf: '截至', statusAsOfStatus: '日期', statusText: '原文', places: '地点', partOf: '属于', responsible: '负责机构', told: '所述', setBy: '设定者', deadline: '期限', deadlineStatus: '期限情况', scope: '范围', baseline: '基线', baselineStatus: '基线情况', blanks: '空白', dueByStatus: '期限情况', property: '属性', matches: '匹配', exact: '完全一致', areaOrdinal: '方面', recurrence: '周期', dutyBearers: '责任方', creates: '成果', actsOn: '作用于', isCore: '核心区', signatories: '签署方', days: '天数', validUntil: '有效期至', validUntilStatus: '有效期', targets: '目标', on: '日期', text: '文字', signedOnNote: '日期依据', themes: '主题', owners: '承担者', otherOwners: '另一承担者', otherCreates: '另一成果', commitmentIds: '承诺', name: '名称', id: '事物', areas: '方面数', through: '经由', connects: '连接', way: '通路', stated: '写明', notStated: '未说明', inferred: '推断', notApplicable: '不适用', found: '找到', firmTasks: '承诺结果的任务', at: '在哪里', reasons: '理由', otherFirmness: '另一力度', otherStatement: '另一内容', crosscuttingThemes: '横向主题', core: '核心区', statusStatus: '状态情况', kinds: '类型',
  },
  subject: { accountability: '问责', agreements: '协议', bodies: '机构', evidence: '依据', facilities: '设施', finding: '查找', ownership: '谁承担什么', places: '地点', projects: '项目', themes: '主题' },
}
