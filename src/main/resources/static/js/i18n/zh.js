export default {
  app: {
    title: 'accord-graph', nowhere: '{address} 没有对应的页面', nowhereHint: '地址可能不完整。可以前往：', skip: '跳至正文', overview: '总览', graph: '关系图', questions: '问题查询', import: '导入数据', agreement: '协议', body: '单位', project: '项目', compare: '比较', draft: '起草', language: 'English', languageHint: 'Switch to English',
    themeHint: '切换深色或浅色', views: '主导航', close: '关闭', back: '返回', copyLink: '复制链接', copied: '链接已复制。', cannotCopy: '请从地址栏复制链接。', browser: '在 Neo4j Browser 中打开',
  },
  import: {
    title: '导入数据', lead: '导入自有协议：填写表单，校验数据，按提示更正后导入。', off: '本服务未开放导入。', offHint: '服务运行者须在启动时设置不少于 16 个字符的密钥（如 ACCORD_IMPORT_KEY=…），方可使用本页。',
    ways: '填写方式', form: { agreement: '协议表单：一行一项任务，责任单位写在一格', 'follow-up': '后续进展表单：一行一项数据或状态' }, fromText: '由协议或报道原文起草：起草、审读、导入', template: '全部数据表（空白）：', example: '全部数据表（含虚构示例）：',
    suffice: '签署单位均为已有单位时，填写五张表即可导入一份协议：documents、segments、passages、agreements、parties；承诺事项填入第六张表 commitments。英文可暂不填写，以后补译。', pendingEnglish: '尚缺英文的对象',
    file: '数据包（.xlsx、.zip、.csv）或草稿（.json）', key: '导入密钥', keyHint: '用于防止他人改动图谱。密钥由服务运行者在启动服务时设定（accord.import.key，即 ACCORD_IMPORT_KEY），请向其索取。', by: '您的姓名', check: '校验', run: '导入', runHint: '请先校验数据包。', stop: '取消', running: '{step}：{n} 行，每秒 {rate} 行', remaining: '，预计剩余 {n} 秒',
    state: { DONE: '导入完成', CHECKED: '校验通过，可以导入', REJECTED: '未导入：请先更正错误', CANCELLED: '已取消：未完成的文献未导入', FAILED: '服务出错', INTERRUPTED: '导入期间服务中断' },
    summary: '错误 {errors} 处，提示 {notes} 处', copy: { xlsx: '标注问题的副本', csv: 'CSV' }, issues: '问题', counts: '各表处理行数', table: '表', stated: '导入的内容', everything: '新来源载明的全部内容', willCome: '将导入的内容',
    read: '读取', created: '新增', changed: '更新', unchanged: '未变', rejected: '未导入', severity: '级别', source: '工作表或文件', row: '行', column: '列', value: '值', message: '问题及更正办法',
    severityOf: { ERROR: '错误', NOTE: '提示' }, documents: '图谱所含文献', builtIn: '内置', remove: '移除', confirmRemove: '确认移除', removed: '已移除 {n} 个对象和关系。',
    candidates: '疑似同一单位', candidatesHint: '分值仅用于排序，不代表概率。认定为同一单位后，导入时将左侧对象并入右侧对象，其名称和关系一并转入。', score: '分值', inPackage: '数据包所载', maybe: '疑似对应', reasons: '判断依据', verdict: '认定结果', reason: '认定理由', checkAgain: '请重新校验数据包，使认定结果生效。',
    verdictOf: { SAME: '同一单位', SUCCEEDED: '左侧更名为右侧', DIFFERENT: '不同单位', UNSURE: '暂不确定' }, reasonOf: { SAME_NAME: '名称相同', DIFFERENT_SUFFIX: '后缀不同', ABBREVIATION: '简称', SAME_PINYIN: '拼音相同', ONE_CHARACTER_DIFFERS: '一字之差', SAME_PLACE: '所属地方相同', DIFFERENT_PLACE: '所属地方不同', DIFFERENT_KIND: '类别不同' },
    decisions: '认定记录', showDecisions: '查看认定记录', undo: '撤销', undone: '已撤销', importAgain: '需重新导入：{documents}',
  },
  draft: {
    title: '由原文起草', lead: '系统按规则读取协议或报道，您对照原文审读、更正后导入。导入之前不存储任何内容，原文不离开本服务。', text: '原文', paste: '粘贴协议或报道全文', file: '或选择文件（.txt、.html、.docx、.pdf）', day: '发布日期', run: '起草',
    read: '审读草稿', readHint: '逐行采纳、更正、拆分或删除。标出的词语为各行的出处，推测之处均有注明。全部审读后先校验，再导入。', left: '尚有 {n} 行待审读', allRead: '已全部审读。', found: '共起草 {n} 行。', save: '保存草稿',
    accept: '采纳', strike: '删除', split: '拆分', correct: '更正', acceptAll: '全部采纳（{n} 行）', seen: '已读', nothing: '该段未读出任何内容：', why: '未读出内容的原因', noPassage: '不出自单一段落', isStruck: '（已删除）', isAccepted: '已采纳', lacks: '待填写：{columns}', guess: '（推测）', newTheme: '该主题为新增主题',
    splitHint: '请将光标置于名称中第二项承诺开头之处，再按“拆分”。', of: '所属对象', bearer: '单位', institution: '单位', mainTheme: '主要主题', to: '拟建成果',
    table: { agreements: '协议', parties: '签署单位', commitments: '承诺事项', duties: '责任单位', deliverables: '拟建成果', relations: '形成', indicators: '指标', targets: '目标', observations: '数据', institutions: '新增单位', places: '新增地点', groups: '泛指主体', themes: '主题' },
  },
  search: {
    label: '检索', hint: '单位、承诺事项、地点、项目……中英文均可', none: '未找到“{q}”。',
    tip: '可减少字数，或改用简称（如文旅局）、英文名称、拼音。', all: '“{q}”的全部结果', found: '{n} 条结果', results: '检索结果', everyKind: '全部类别', clear: '清空',
    NAME: '名称', ENGLISH_NAME: '英文名称', ALIAS: '又称', PINYIN: '拼音', INITIALS: '拼音首字母', ID: '编号', FIGURE: '数值', STATEMENT: '内容',
  },
  state: {
    loading: '加载中……', noAnswer: '服务未响应。', failed: '操作失败', refused: '查询条件有误', unknown: '未找到', unknownHint: '该对象可能已更名，或者地址不完整。可按其任一名称检索。', again: '重试',
    away: '数据库未响应，{n} 秒后自动重试。', nothing: '暂无内容。', more: '再显示 {n} 条', shown: '共 {n} 条，已显示 {shown} 条',
  },
  card: {
    card: '详情', also: '又称', statement: '内容概述', duty: '责任单位', facts: '基本信息', notStated: '原文未载明',
    notStatedHint: '经查，原文未载明以上信息；未载明本身亦是一种结论。', figures: '数据', relations: '关系', evidence: '依据',
    ask: '相关问题', draw: '在关系图中显示', add: '加入关系图', centre: '在关系图中定位', status: '（{status}）', noEvidence: '未引用具体段落。',
    history: '历次报告', statePart: '{part}：', forecast: '预测', moved: '推移 {n} 天', disagree: '来源说法不一', against: '{one} 与 {other}', promisedIn: '出自承诺事项', sharedBy: '{a}与{b}共同承担：', shares: '{n} 项承诺事项', noDuty: '原文未载明责任单位。',
    counterpart: '原文此处未写主语，责任由签署推定。', passages: '{n} 个段落', addGroup: '将以下对象加入关系图',
    connection: '关系', from: '起点', to: '终点', rule: '推定规则：{name}。', morePassages: '+{n}', ours: '名称系本图谱拟定，原文未命名',
  },
  passage: {
    passage: '段落', text: '原文', noText: '原文受著作权保护，本系统未予存储；该段落以所在位置和校验和标识。', textDiffers: '所存文本与该段落的校验和不一致，故不予显示。',
    supports: '所支持的内容', entities: '对象', facts: '关系', nothing: '没有事实以该段落为依据。', fingerprint: 'SHA-256',
  },
  graph: {
    title: '关系图', empty: '检索单位、承诺事项或地点，即可显示与其相关的对象。', emptyHint: '也可从以下对象开始：', node: '{name}，{kind}', entities: '{n} 个对象',
    expand: '展开', collapse: '收起', pin: '固定', unpin: '取消固定', remove: '移除', path: '查找关联路径……', pathPick: '请选择另一个对象：点击或检索均可。', pathNone: '两者之间没有 8 步以内的关联路径。', pathFound: '关联路径上有 {n} 个对象', cancel: '取消',
    again: '重新布局', fit: '适合窗口', zoomIn: '放大', zoomOut: '缩小', undo: '撤销', redo: '重做', clear: '清空', save: '保存', legend: '图例', list: '列表', kinds: '类别：点击隐藏', lines: '关系：点击隐藏', stated: '原文载明', inferred: '推断（本图谱解读）', derived: '由签署推定或按规则得出',
    tooMany: '关系图中已有 {n} 个对象，继续添加将难以辨认，请先移除部分对象。', added: '已加入 {n} 个对象', nothingToAdd: '相关对象均已显示。', expandAll: '全部', left: '共 {n} 个，已显示 {shown} 个', png: 'PNG 图片', svg: 'SVG 图片', gexf: 'GEXF（Gephi）', canvas: '关系图。方向键切换对象，回车显示详情，E 展开，P 固定，Delete 移除，Ctrl+Z 撤销。', search: '检索另一个对象', edges: '{n} 条关系', expanded: '关系图中没有仅与该对象相连的对象。',
  },
  ask: {
    columns: '列', copy: '复制表格', copied: '已复制 {n} 行。', cannotCopy: '浏览器不允许在此处复制，请改用下载。', sort: '按“{column}”排序', filterBy: '按“{column}”筛选', filterHint: '筛选', shown: '共 {all} 行，符合筛选条件的有 {n} 行', choose: '请选择……', chooseFirst: '请选择两个不同的对象进行比较。', title: '问题查询', hint: '选择问题，填写条件，查看结果。', filter: '筛选问题', run: '查询', table: '表格', graph: '关系图', download: '下载', rows: '{n} 行', cut: '另有结果未显示', none: '没有结果。', noneHint: '该对象存在，但原文未载明有关内容。', where: '仅显示{column}：{value}', whereOff: '显示全部', noQuestion: '没有符合条件的问题。', inPicture: '在关系图中打开', list: '全部问题', yes: '是', no: '否', notTold: '原文未载明', unknown: '没有名为“{name}”的问题。', number: '{n} 个问题', values: '查询条件', several: '多个值以逗号分隔',
  },
  overview: {
    title: '承诺事项、责任单位和落实情况', agreements: '协议', agreementsHint: '每行为一份协议，签署单位按所代表的地方分列；不代表任何地方的单位自为一方。圆点表示合作领域；空心圆点：协议已宣布，原文未列明。',
    signed: '{date}签署', inferred: '（年份系推断）', promises: '{n} 项承诺事项', areas: '列明 {told}/{n} 个合作领域', areasUnknown: '列明 {told} 个合作领域，总数未载明', firmness: '承诺的约束力', firmnessHint: '分为明确成果、推进类和探索类。', delivered: '承诺与落实', deliveredHint: '各来源迄今对各项承诺的报告。', deliveredNone: '共 {n} 项承诺事项，均未见报告。未见报告不等于未开展工作。', deliveredSome: '共 {n} 项承诺事项，其中 {some} 项已见报告。未见报告不等于未开展工作。', matrix: '各协议主题分布', matrixHint: '各协议中涉及该主题的任务数。空白亦是一种结论。', projects: '项目进展', projectsHint: '每个标记为一个项目，按原文所载进展排列。', blank: '无', bodies: '{n} 个单位', projectsCount: '{n} 个项目', agreementsCount: '{n} 份协议', cell: '{theme}，{agreement}：{n}', tasks: '{n} 项任务', filter: '按协议、地方、单位或主题筛选', noAgreement: '没有符合条件的协议。', leads: '牵头', joined: '{date}加入', silent: '{n} 处原文未载明', questions: '{n} 个预设问题',
  },
  page: {
    allParties: '全体签署方', role: '（{role}）', comma: '、', creates: '拟建成果', deliveredBy: '落实对象', position: '“{segment}”第 {n} 段，共 {passages} 段。', notHeld: '本服务未持有原文文字。', before: '前一段', after: '后一段', passage: '以此段落为依据的其他内容',
    brief: { title: '简报', docx: 'Word 文档', md: 'Markdown', html: '打印' }, compare: '比较……', promises: '承诺事项', beside: '相关情况', cameOfIt: '落实情况', silence: '未见报告不等于未曾落实。', targets: '目标', twice: '重复承诺', notTwice: '没有其他单位在别的协议中作出相同承诺。', alsoBy: '另见于', table: '按合作领域列表查看',
    outside: '清单之外', signedFor: '签署方（{place}）', signedBy: '签署方', share: '{total} 项中有 {n} 项未载明', lacking: '缺少{sides}的数据', record: '承担的承诺事项及落实情况', owesNothing: '没有协议规定其承担责任。', with: '共同签署方', noReport: '未见来源报告其状态。', noDay: '日期未载明', published: '{day}发布', answersFor: '责任单位', nobodyAnswers: '未见来源载明责任单位。', delivers: '落实的承诺事项', deliversNothing: '未见来源说明其落实哪项承诺。', open: '打开页面',
  },
  cite: { cite: '引用', citation: '引文', copy: '复制引文', copied: '引文已复制。', cannotCopy: '浏览器不允许在此复制。引文已选中，请按 Ctrl+C。' },
  compare: {
    title: '比较承诺内容', add: '添加要比较的协议或单位', already: '该对象已在比较之列。', chooseSecond: '请再选择一个比较对象：两至三份协议，或两个单位。', alike: '协议只能与协议比较，单位只能与单位比较。', remove: '移除', without: '从比较中移除{name}', twice: '重复承诺', twiceHint: '不同单位作出相同承诺，双方责任单位应当相互沟通。', only: '仅见于部分对象', onlyHint: '并非各方都有的主题和拟建成果；空白也是一种答案。', both: '各方均有', bothHint: '主题和拟建成果类型相同，各自的内容如下。', theme: '主题与拟建成果', noTheme: '无主题', colon: '：', found: '{n} 处不同',
  },
  basisHint: { DERIVED: '原文未直接载明，由已载明的内容得出。' },
  subject: { accountability: '问责', agreements: '协议', bodies: '单位', evidence: '依据', facilities: '设施', search: '检索', ownership: '责任分工', places: '地点', projects: '项目', themes: '主题', outcomes: '落实情况', sources: '来源' },
}
