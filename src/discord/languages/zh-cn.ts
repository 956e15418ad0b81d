import type {
  Catalogue,
  Labels,
  NamedThing,
  OperatorLabels,
  OpinionLabels,
  ScopeNames,
  ViewLabels,
} from './catalogue.js';
import { dateIn } from './dates.js';

const things: Readonly<Record<NamedThing, string>> = {
  country: '国家或区域组织',
  field: '领域',
  body: '机构',
  topic: '主题',
  kind: '记录种类',
  'document-type': '文件类型',
  record: '记录',
};

const between = (from: string | undefined, to: string | undefined): string =>
  from === to
    ? `${from ?? ''}年`
    : from === undefined
      ? `${to ?? ''}年及以前`
      : to === undefined
        ? `${from}年以来`
        : `${from}年至${to}年`;

const scope = ({ country, with: partner, years, text, body, field, topic, kind, type }: ScopeNames): string => {
  const sides = country && partner ? `${country}与${partner}` : (country ?? partner);
  const period = years && between(years.from, years.to);
  const parts = [text && `“${text}”`, sides, body, field, topic, kind, type, period].filter(Boolean);
  return parts.length > 0 ? parts.join(' · ') : '所有记录';
};

const views: ViewLabels = {
  documents: (count) => `${count}份文件`,
  acts: (count) => `${count}次活动`,
  meetings: (count) => `${count}次会议`,
  partners: (count) => `${count}个合作方`,
  span: (first, latest) => (first === latest ? first : `${first}至${latest}`),
  others: (count) => `另有${count}个`,
  figure: (name, value) => `${name}：${value}`,
  eachOf: (first, second) => `（${first}次、${second}次）`,
  pair: (first, second) => `${first}—${second}`,
  headings: {
    documents: '签署的文件',
    acts: '活动',
    meetings: '会议',
    first: '最早活动',
    partners: '合作方',
    fields: '领域',
    topics: '主题',
    bodies: '机构',
    people: '人员',
    latest: '近期活动',
    related: '相关记录',
    names: '其他名称',
    predecessors: '前身',
    successors: '后继',
    counterparts: '合作机构',
    common: '共同之处（双方各自的活动次数）',
    between: '相互之间',
    date: '起止时间',
    facts: '内容',
    parties: '签署方',
    signatories: '签署人',
    signed: '签署时间',
    id: '记录编号',
  },

  country: '国家概况',
  countryHeadline: ({ name, documents, meetings, partners }) =>
    `${name}：签署文件${documents}份，举行会议${meetings}次，合作方${partners}个`,
  documentsButton: '文件',
  documentsQuestion: (country) => `${country}签署过哪些文件？`,

  compare: '比较',
  compareHeadline: ({ first, second, documents: [a, b] }) =>
    a === b
      ? `${first}与${second}在登记册中签署的文件一样多：各${a}份`
      : a > b
        ? `${first}在登记册中签署的文件比${second}多：${a}份对${b}份`
        : `${second}在登记册中签署的文件比${first}多：${b}份对${a}份`,

  noActs: '登记册中没有活动。',
  notCounted: '不计为此次签署：属计划、草案或此前已签署',
  previousAct: '上一次活动',
  nextAct: '下一次活动',
  openRecord: '打开一条记录',
  openRelated: '打开一条相关记录',
  openBody: '打开一个机构',
  because: {
    renewal: '续签关系',
    entryIntoForce: '生效关系',
    announcement: '公布与实施关系',
    date: (date) => `提到这一日期：${date}`,
    series: (name) => `同一系列：${name}`,
    occasion: (city) => `同一场合，在${city}`,
    bodies: (names) => `相同的机构：${names}`,
    people: (names) => `相同的人员：${names}`,
    topics: (names) => `相同的主题：${names}`,
    countries: '相同的国家',
  },
  gone: (id) => `“${id}”已不在登记册中。请按名称查找，或询问管理员。`,
  nothingOf: (name) => `登记册中没有${name}的记录。未收录不等于从未发生。`,

  scope,
  timeline: '年度统计',
  timelineButton: '年度统计',
  actsAYear: (what) => `${what}：历年合作活动`,
  timelineHeadline: ({ what, acts, span, most, mostActs }) =>
    `${what}：${acts}，${span}；最多的是${most}（${mostActs}次）`,
  vagueDates: '日期只精确到月或年的活动显示在其年份中。',
  series: {
    signed: '签署或续签',
    'in-force': '生效',
    met: '会议',
    visited: '访问',
    trained: '培训和活动',
    announced: '公布',
  },
  map: '地图',
  mapButton: '地图',
  partnersOf: (what) => `${what}：合作方`,
  mapHeadline: ({ what, partners, acts }) => `${what}：${partners}，${acts}`,
  worldHeadline: ({ what, sides, acts }) => `${what}：${sides}个国家和区域组织，${acts}`,
  borders: '边界和名称不表示对任何领土地位的立场。',
  unplaced: '不在地图上',
  openCountry: '打开一个国家',
  nothingMatches: '登记册中没有记录。',
  pictureSource: ({ version, date }) => `Accord登记册，版本${version}，${date}`,
  search: '检索',
  searchHeadline: ({ what, records }) => `${what}：${records}条记录`,
  readAs: (written, name) => `“${written}”按“${name}”理解。`,
  unknownWords: (unknown) => `没有记录含有${unknown.map((word) => `“${word}”`).join('、')}。`,
  perhapsOutside: (records) => `有${records}条记录的日期不够精确，可能不在所问年份内。`,
  listedOf: (listed, of) => `列出了${of}条中的前${listed}条。/export 可导出全部。`,
  latest: '近期活动',
  latestHeadline: ({ what, date }) => `${what}：登记册中最近的活动是${date}`,
  export: '导出',
  exportHeadline: ({ what, records, format }) =>
    `${what}：${records}条记录，${{ csv: 'CSV', json: 'JSON', markdown: 'Markdown', ics: 'iCalendar' }[format]}格式`,
  exportHolds: '文件中注明了登记册的版本、筛选条件和引用方式。',
  exportOmitted: ({ count, ids }) =>
    `日历只能容纳日期精确到日的活动。未收入${count}条记录（${ids.join(' ')}${ids.length < count ? '……' : ''}）。`,
  exportTooLarge: (size, most) => `文件将有${size}，而Discord最多接受${most}。请按国家、领域或年份减少记录。`,
  exportNoDays: (records) => `这${records}条记录的日期都没有精确到日，日历无法容纳。请选择其他格式。`,

  found: '与此消息相关的记录',
  foundLikely: (records) => (records === 1 ? '此消息很可能说的是这条记录' : `此消息很可能说的是这${records}条记录`),
  foundPossible: (records) => (records === 1 ? '此消息可能说的是这条记录' : `此消息可能说的是这${records}条记录之一`),
  agrees: (names) => `一致之处：${names}`,
  differs: (names) => `不同之处：${names}`,
  notInRegister: '登记册中尚未收录：没有与此消息相符的记录。',
  notInRegisterHint: '如果它报道了一项合作活动，请告知登记册的编者。/search 可查找单个词。',
  emptyMessage: '此消息没有我能读取的文字。',

  countryTwice: '两个选项是同一个国家。请更换其中一个。',
  yearsReversed: (from, to) => `年份顺序颠倒：${from}年在${to}年之后。请对调。`,
  swapYears: '对调年份',
  without: (what) => `不限${what}`,

  altText: ({ what, numbers }) => `${what}。${numbers}`,
};

const opinions: OpinionLabels = {
  right: '正确',
  wrong: '有误',
  form: '这个回答哪里有误？',
  comment: '可以简单说明（选填）',
  commentHint: '管理员会看到这段文字、简写的问题和相关记录，看不到是谁写的。',
  thanks: '谢谢。已记为正确，不记您的名字。',
  thanksForReport: '谢谢。管理员会看到您的意见、简写的问题和相关记录，看不到是谁写的。',
  replaced: '它取代您此前对这个回答的意见。',
};

const operators: OperatorLabels = {
  check: '检查数据文件夹',
  checkHeadline: ({ records, faults, warnings }) => `可用记录${records}条：错误${faults}处，警告${warnings}处`,
  faults: '错误：搁置，或仍按原来的内容提供',
  warnings: '警告：可疑，但也可能正确',
  allInFile: '全部内容见文件。',
  diff: '重新载入会带来的变化',
  diffHeadline: ({ added, changed, removed }) => `重新载入会新增${added}条记录，更改${changed}条，移除${removed}条`,
  diffNothing: '重新载入不会改变任何内容：文件夹与现用内容一致',
  diffFailed: '重新载入会失败，现用内容将保持不变',
  diffHint: '尚未载入任何内容。用 `/register reload` 载入。',
  added: '新增',
  changed: '更改',
  removed: '移除',
  vocabularies: { bodies: '机构', topics: '主题', fields: '领域', kinds: '种类', documentTypes: '文件类型' },
  history: '载入历史',
  historyHeadline: (loads) => (loads === 0 ? '尚无载入记录' : `最近${loads}次载入`),
  cause: { start: '启动', command: '`/register reload`', signal: 'SIGHUP', files: '文件变化', published: '发布' },
  loadOutcome: { accepted: '已载入', unchanged: '无变化', failed: '失败' },
  loadCounts: ({ records, faults, owed }) =>
    [
      ...(records === undefined ? [] : [`${records}条记录`]),
      ...(faults > 0 ? [`${faults}处错误`] : []),
      ...(owed > 0 ? [`给关注者的消息${owed}条`] : []),
    ].join(' · '),
  gaps: '问了却答不上的',
  gapsHeadline: ({ questions, times }) => `答不上的问题${questions}个，共问了${times}次`,
  noGaps: '没有记下答不上的问题',
  gapsBy: { words: '按词', entities: '按所提名称', questions: '按问题' },
  gapTimes: ({ times, questions }) => `${times}次${questions > 1 ? `，见于${questions}个问题` : ''}`,
  firstAndLast: (first, last) => (first === last ? last : `最早${first}，最近${last}`),
  gapOutcome: {
    'no-record': '未收录',
    unclear: '不明确',
    'out-of-scope': '超出登记册范围',
    answered: '已回答，但未用到这些词',
  },
  exportGaps: '全部导出为CSV',
  gapsFile: (questions) => `${questions}个问题，CSV格式：只有词和名称，没有提问者`,
  feedback: '对回答的意见',
  feedbackHeadline: ({ good, wrong }) => `正确${good}，有误${wrong}`,
  noFeedback: '没有这类意见。',
  verdict: { good: '正确', wrong: '有误' },
  unknownQuery: '问题太长，按钮放不下',
  removeOpinion: '永久删除一条意见',
  newer: '较新的',
  older: '较早的',
  newestAct: '最近的活动',
  shard: '分片',
  shardOf: (id, count) => `${id}，共${count}个`,
  state: '状态存储',
  stateKind: { sqlite: 'SQLite', postgres: 'PostgreSQL' },
  owed: '待发给关注者的消息',
  owedCounts: ({ all, due }) => `${all}条 · ${due}条到期`,
  follows: '关注',
  followCounts: ({ active, paused }) => `${active}个${paused > 0 ? ` · 暂停${paused}个` : ''}`,
  unreachableSources: '无法访问的来源',
  noAnswerFromState: '状态存储没有回应',
};

const labels: Labels = {
  sources: '来源',
  source: (numbers) => `来源${numbers}`,
  unreachable: (date) => `${date}无法访问`,
  archived: '存档副本',
  continued: '（续）',
  kinds: {
    documents: '文件',
    records: '合作活动',
    search: '记录摘录',
    nothing: '未收录',
    unclear: '请选择',
    plain: '超出登记册范围',
  },
  range: ({ from, to, of }) => `第${from === to ? from : `${from}–${to}`}条记录，共${of}条`,
  page: (number) => `第${number}页`,
  narrow: '要查看其余内容，请按国家、领域或年份缩小范围。',
  more: (left) => `还有${left}条`,
  next: '下一页',
  back: '上一页',
  remove: '删除',
  choose: '请选择',
  date: dateIn('zh-CN'),

  helpTitle: '请提问：各国在标准、计量、认可等方面的合作',
  help: [
    '我根据登记册回答，每条记录都注明来源；登记册中没有的，我会直说。',
    '**/ask** 用中文或英文回答问题；**/mou** 列出一个国家签署的文件。',
    '**/country**、**/body**、**/record** 显示国家、机构或记录；**/compare** 并排比较两个国家；**/timeline**、**/map** 画图；**/latest**、**/search** 列表；**/export** 导出文件。',
    '也可以提及我并提问，或者给我发私信。要接着问，请回复我的回答，或在十分钟内再次提及我：“那和丹麦呢？”',
    '提问者可以用回答下方的按钮删除回答。',
  ],
  unreadableReply: 'Discord不让我读取这条回复。请在回复中提及我。',

  aboutTitle: 'Accord：标准、计量、合格评定和认可领域的双边合作',
  about: [
    'Accord根据登记册回答：两国的哪些机构会面、签了什么、何时、涉及什么、何处报道。每句话都有记录为据，每条记录都注明来源。不使用语言模型。',
    '**登记册中没有**不等于从未发生：登记册收录的是编者在公开来源中找到的内容。',
    '**许可**：程序采用MIT许可。记录是用我们自己的话写的事实；链接所指的文字属于其发布者。引用时请注明登记册版本，最好直接引用来源。',
    '**隐私**：Accord读取您写给它的内容并回答，不转给任何人。保存什么、为何、多久，见随程序提供的PRIVACY.md。',
  ],
  aboutData: ({ records, newest, register, loaded }) =>
    `**数据**：${records}条记录 · 最近的活动${newest} · 版本 \`${register}\`，${loaded}载入`,

  ambiguous: (written) => `“${written}”指的是哪一个？`,
  unknown: (written, what) => `我不知道名为“${written}”的${things[what]}。`,
  nearest: '您是不是要找：',
  pickFromList: '请从输入时出现的列表中选择。',
  sameCountryTwice: (name) => `两个选项都是${name}：请为“对方”选择另一个国家，或者不填。`,
  impossibleYear: ({ year, first, last }) => `年份${year}无效：请填写${first}至${last}之间的年份。`,
  emptyQuestion: '问题是空的：请写下您想知道的内容。',

  notYours: '只有提问者可以删除这条回答。',
  oldButton: '这个按钮来自Accord的另一个版本，已经失效。请重新提问。',
  oldCommand: '这个命令已经更改。请重新启动Discord（Ctrl+R）后再试。',
  tooMuch: (when) => `您一下子问得有点多，其他人也在等。请在${when}再试。`,
  onlyOperators: '只有Accord的管理员可以这样做。',
  failed: (reference) => `我这边出错了。请再试一次；如果再次出错，请把编号${reference}告诉管理员。`,

  reloaded: '登记册已重新载入。',
  unchanged: '记录没有变化。',
  reloadFailed: '登记册未能重新载入，仍使用之前的内容。',
  servedNow: (records, version, milliseconds) => `共${records}条记录 · 版本${version} · ${milliseconds}毫秒`,
  added: (count) => `新增${count}条`,
  changed: (count) => `更改${count}条`,
  removed: (count) => `移除${count}条`,
  setAside: (count) => `${count}处错误：有关记录已搁置，或沿用之前的版本`,
  statusTitle: '状态',
  statusVersion: 'Accord',
  statusRegister: '登记册',
  statusLoaded: '载入时间',
  statusSetAside: '数据错误',
  statusStarted: '启动时间',
  statusMemory: '内存',
  statusPing: '网关',
  counts: ({ records, sides, bodies, topics }) => `${records}条记录 · ${sides}方 · ${bodies}个机构 · ${topics}个主题`,
  unknownYet: '尚未测得',

  views,
  opinions,
  operators,
};

const commands = {
  mou: { description: '一国签署的谅解备忘录和其他文件，附来源' },
  ask: {
    description: '询问双边标准化合作：谁会面、签了什么、何时、何地、哪些领域',
    options: { question: { name: '问题', description: '你的问题，中文或英文' } },
  },
  country: { description: '一国概况：文件、会议、合作方、领域、最近的活动，附图' },
  compare: {
    description: '并排比较两个国家，或两组国家',
    options: {
      first: { name: '甲', description: '第一个国家，如德国' },
      second: { name: '乙', description: '第二个国家，如韩国' },
      with: { name: '对方', description: '比较两国各自与该国的合作' },
    },
  },
  body: {
    description: '一个机构：名称、国家、类别、前身与后继、参与的活动',
    options: { name: { name: '名称', description: '名称或简称，如 KATS 或国家市场监督管理总局' } },
  },
  record: {
    description: '一条记录的全部内容：事实、文件、人员、地点、来源、相关记录',
    options: { record: { name: '记录', description: '记录的标题、编号或其中的词' } },
  },
  search: {
    description: '检索记录的文字',
    options: {
      text: { name: '文字', description: '要查找的词，中文或英文' },
      country: { name: '国家', description: '只看该国参与的记录' },
    },
  },
  latest: {
    description: '登记册中最近的合作活动',
    options: {
      country: { name: '国家', description: '只看该国参与的活动' },
      field: { name: '领域', description: '只看该领域的活动，如计量' },
    },
  },
  timeline: {
    description: '各年活动的图表，按种类区分',
    options: {
      country: { name: '国家', description: '只看该国参与的活动' },
      with: { name: '对方', description: '只看与该国的活动' },
      field: { name: '领域', description: '只看该领域的活动，如计量' },
    },
  },
  map: {
    description: '合作方世界地图，按活动数量显示',
    options: {
      country: { name: '国家', description: '显示该国的合作方；不填则显示登记册中的所有国家' },
      field: { name: '领域', description: '只看该领域的活动，如计量' },
      year: { name: '年份', description: '只看该年的活动' },
    },
  },
  export: {
    description: '将选定的记录导出为文件',
    options: {
      format: {
        name: '格式',
        description: '文件格式',
        choices: {
          csv: 'CSV：电子表格',
          json: 'JSON：供程序使用',
          markdown: 'Markdown：可阅读的文本',
          ics: 'iCalendar：日历',
        },
      },
      country: { name: '国家', description: '只导出该国参与的记录' },
      with: { name: '对方', description: '只导出与该国的记录' },
      field: { name: '领域', description: '只导出该领域的记录，如计量' },
    },
  },
  'Find records in this message': { name: '查找与此消息相关的记录' },
  help: { description: '可以问什么，附示例' },
  about: { description: '关于Accord：数据、许可、隐私' },
  register: {
    description: '供管理员使用：登记册及其历史、缺什么、对回答的意见',
    options: {
      check: { description: '检查数据文件夹而不载入：错误和警告' },
      diff: { description: '重新载入会带来哪些变化，但不载入' },
      history: { description: '历次载入：何时、何人、结果' },
      gaps: {
        description: '问了却答不上的，附次数',
        options: {
          by: {
            name: '分组',
            description: '如何分组',
            choices: { words: '按词', entities: '按所提名称', questions: '按问题' },
          },
          export: { name: '导出', description: '全部导出为CSV文件' },
        },
      },
      feedback: {
        description: '对回答的意见：正确和有误各多少，最近的是哪些',
        options: {
          verdict: { name: '意见', description: '列出哪一类', choices: { wrong: '有误', good: '正确' } },
        },
      },
      reload: { description: '重新读取数据文件夹，期间照常回答' },
      status: { description: '版本、数量、新旧、搁置的记录、内存、运行时间、分片、状态存储' },
    },
  },
};

const options = {
  country: { name: '国家', description: '国家或区域组织，如柬埔寨、KH 或 Cambodia' },
  with: { name: '对方', description: '只看与该国签署的文件' },
  field: { name: '领域', description: '只看涉及该领域的文件，如计量' },
  year: { name: '年份', description: '只看该年签署的文件' },
  body: { name: '机构', description: '只看该机构参与的记录' },
  topic: { name: '主题', description: '只看该主题的记录，如氢能' },
  kind: { name: '种类', description: '只看该种类的记录，如会议' },
  type: { name: '类型', description: '只看含该类型文件的记录，如谅解备忘录' },
  from: { name: '起始年', description: '从该年起' },
  to: { name: '截止年', description: '到该年为止' },
  private: { name: '仅自己可见', description: '答案只显示给你自己' },
};

export const zhCn = { code: 'zh-CN', letter: 'c', answers: 'zh', labels, commands, options } satisfies Catalogue;
