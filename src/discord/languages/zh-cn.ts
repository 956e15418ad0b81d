import type {
  Catalogue,
  FollowingLabels,
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
  eachOf: (first, second) => `${first}次、${second}次`,
  pair: (first, second) => `${first}—${second}`,
  headings: {
    documents: '签署的文件',
    acts: '合作活动',
    meetings: '会议',
    first: '最早年份',
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
      ? `登记册中，${first}与${second}签署的文件数量相同，各${a}份`
      : a > b
        ? `登记册中，${first}签署文件${a}份，多于${second}的${b}份`
        : `登记册中，${second}签署文件${b}份，多于${first}的${a}份`,

  noActs: '登记册中没有活动。',
  notCounted: '不计入此次签署：属计划、草案或此前已签署',
  previousAct: '上一次活动',
  nextAct: '下一次活动',
  openRecord: '查看记录',
  openRelated: '查看相关记录',
  openBody: '查看机构',
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
  openCountry: '查看国家',
  nothingMatches: '登记册中没有相关记录。',
  pictureSource: ({ version, date }) => `Accord登记册，版本${version}，${date}`,
  search: '检索',
  searchHeadline: ({ what, records }) => `${what}：${records}条记录`,
  readAs: (written, name) => `“${written}”按“${name}”理解。`,
  unknownWords: (unknown) => `没有记录包含${unknown.map((word) => `“${word}”`).join('、')}。`,
  perhapsOutside: (records) => `有${records}条记录的日期不够精确，可能不在所问年份内。`,
  listedOf: (listed, of) => `共${of}条，此处列出前${listed}条。/export 可导出全部。`,
  latest: '近期活动',
  latestHeadline: ({ what, date }) => `${what}：最近一次合作活动，${date}`,
  export: '导出',
  exportHeadline: ({ what, records, format }) =>
    `${what}：${records}条记录，${{ csv: 'CSV', json: 'JSON', markdown: 'Markdown', ics: 'iCalendar' }[format]}格式`,
  exportTwo: '一个文件每行一条记录，另一个文件每行一份所签文件。',
  exportHolds: '文件内注明登记册版本、筛选条件和引用方式。',
  exportOmitted: ({ count, ids }) =>
    `日历只能容纳日期精确到日的活动。未收入${count}条记录（${ids.join(' ')}${ids.length < count ? '……' : ''}）。`,
  exportTooLarge: (size, most) => `文件将有${size}，而Discord最多接受${most}。请按国家、领域或年份减少记录。`,
  exportNoDays: (records) => `这${records}条记录的日期都没有精确到日，日历无法容纳。请选择其他格式。`,

  found: '与此消息相关的记录',
  foundLikely: (records) => (records === 1 ? '此消息所述很可能是以下记录' : `此消息所述很可能是以下${records}条记录`),
  foundPossible: (records) => (records === 1 ? '此消息所述可能是以下记录' : `此消息所述可能是以下${records}条记录之一`),
  agrees: (names) => `一致之处：${names}`,
  differs: (names) => `不同之处：${names}`,
  notInRegister: '登记册中尚未收录：没有与此消息相符的记录。',
  notInRegisterHint: '如其报道了一项合作活动，请告知登记册维护人员。/search 可检索单个词语。',
  emptyMessage: '此消息没有可读取的文字。',

  countryTwice: '两个选项是同一个国家。请更换其中一个。',
  yearsReversed: (from, to) => `起始年份${from}年晚于截止年份${to}年，请对调。`,
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
  nothingPublished: '尚未发布登记册：每个进程读取自己的数据文件夹。可用 `npm run publish` 发布。',
  unknownVersion: (written) => `没有发布过版本“${written}”。请从输入时出现的列表中选择。`,
  current: '当前',
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
  gaps: '未能回答的问题',
  gapsHeadline: ({ questions, times }) => `未能回答的问题${questions}个，共提问${times}次`,
  noGaps: '没有未能回答的问题',
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

const following: FollowingLabels = {
  newRecord: '新记录',
  changedRecord: '记录有更改',
  news: '所关注内容的新消息',
  because: (names) => `关注：${names.join('、')}`,
  digestHeadline: ({ added, changed }) =>
    [...(added > 0 ? [`新增${added}条记录`] : []), ...(changed > 0 ? [`更改${changed}条记录`] : [])].join('，'),
  newsGone: '这份列表已不再保存。/latest 显示最近的活动。',
  stop: (name) => `取消关注${name}`,
  manage: '此处关注的内容',
  followDirect: '改在私信中关注',
  tryAgain: '重新发送消息',

  digests: { now: '即时', daily: '每天一次（世界时08:00）', weekly: '每周一次（周一世界时08:00）' },
  inChannel: (id) => `<#${id}>`,
  inDirectMessages: '私信',
  followed: ({ name, place, when }) => `已关注**${name}**。消息发送到：${place}；时间：${when}。`,
  how: '有新增或更改的记录时会收到静默消息。登记册中已有的内容不算新消息。',
  ended: ({ name, place }) => `已取消关注**${name}**（${place}）。`,
  notFollowed: ({ name, place }) => `没有关注**${name}**（${place}）。`,
  endedAll: (count, place) => (count === 0 ? `${place}没有关注任何内容。` : `已取消${count}项关注（${place}）。`),
  resumed: (place) => `已恢复发送消息：${place}。`,
  noSuchFollow: (written) => `此处没有关注“${written}”。`,
  all: (count) => `此处关注的全部内容（${count}项）`,
  tooMany: (most) => `此处已关注${most}项，达到上限。请先取消一项。`,

  notAMember: '我不是这个服务器的成员，不能在这里发送消息。',
  mayNotManage: (channel) => `只有可以管理频道或服务器的人才能决定 <#${channel}> 关注什么。`,
  botLacks: (channel, permissions) =>
    `我不能在 <#${channel}> 发送消息：缺少权限${permissions.map((one) => `“${one}”`).join('、')}。`,
  permissions: { view: '查看频道', send: '发送消息' },
  directInstead: '您可以改为在私信中接收消息。',
  cannotWrite: 'Discord不允许我给您发私信。请允许来自共同服务器的私信，或将Accord添加到您的账户，然后再试。',

  title: '关注的内容',
  nothing: '此处没有关注任何内容。',
  howTo: '使用 /follow 关注国家、机构、领域或主题。',
  paused: (reason) => `消息已暂停：${reason}。`,
  reasons: {
    gone: '频道已不存在',
    'no-access': '我看不到该频道',
    'no-permission': '我没有在该频道发送消息的权限',
    closed: 'Discord不允许我发送',
    refused: 'Discord拒绝了消息',
  },
  pausedNotice: (place, reason) => `您设置的消息已暂停（${place}）：${reason}。`,
  pausedHow: '问题解决后，请在该处使用 /following 并按“重新发送消息”。其间的消息保留30天。',

  forgetTitle: '删除我的资料？',
  forget: [
    '这将删除Accord保存的有关您的内容：您在私信中的关注和待发送的消息、您对答案的评价，以及其他地方所记的您的ID。',
    '频道继续关注您在那里设置的内容，但不再记有您的ID。此操作无法撤销。',
  ],
  forgetButton: '删除',
  forgetOnlyYou: '只有本人可以删除自己的资料：请使用 /forget-me。',
  forgottenTitle: '已删除',
  forgotten: ({ follows, deliveries, opinions, mentions }) =>
    `${follows}项关注、${deliveries}条发送记录、${opinions}条对答案的评价；另从${mentions}处移除了您的ID。`,
  forgottenNote: 'Discord中的消息不由Accord保存，您可以在Discord中删除。',
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

  helpTitle: '可以问什么',
  help: [
    '我根据登记册，回答各国在标准、计量、合格评定和认可方面合作的问题。每条记录都注明来源；未收录的，会如实说明。',
    '- **/ask**：用中文或英文提问',
    '- **/mou**：一国签署的文件',
    '- **/country**、**/body**、**/record**：国家、机构或记录的概况',
    '- **/compare**：两国对比',
    '- **/timeline**、**/map**：历年活动图表、合作方地图',
    '- **/latest**、**/search**：近期活动、全文检索',
    '- **/export**：将记录导出为文件',
    '也可以在频道中@我并提问，或者给我发私信。接着提问时，请回复我的回答，或在十分钟内再次@我：“那和丹麦呢？”',
    '在任意消息的“应用”菜单中，可以查找与该消息相关的记录。',
    '-# 提问者可以用回答下方的按钮将其删除。',
  ],
  unreadableReply: 'Discord未允许我读取这条回复。请在回复中@我。',

  aboutTitle: 'Accord：标准、计量、合格评定和认可领域的双边合作',
  about: [
    'Accord根据登记册回答：两国的哪些机构会面、签了什么、何时、涉及什么、何处报道。每句话都有记录为据，每条记录都注明来源。不使用语言模型。',
    '**登记册中没有**不等于从未发生：登记册收录的是维护人员在公开来源中找到的内容。',
    '**许可**：程序采用MIT许可。记录以本项目自己的文字叙述事实；链接所指的文字归其发布者所有。引用时请注明登记册版本，最好直接引用来源。',
    '**隐私**：Accord只读取您写给它的内容，作出回答，不向任何人转交。保存什么、为何、多久，见随程序提供的PRIVACY.md。',
  ],
  aboutData: ({ records, newest, register, loaded }) =>
    `**数据**：${records}条记录 · 最近的活动${newest} · 版本 \`${register}\`，${loaded}载入`,

  ambiguous: (written) => `“${written}”指的是哪一个？`,
  unknown: (written, what) => `未找到名为“${written}”的${things[what]}。`,
  nearest: '您是不是要找：',
  pickFromList: '请从输入时出现的列表中选择。',
  sameCountryTwice: (name) => `两个选项都是${name}：请为“对方”选择另一个国家，或者不填。`,
  impossibleYear: ({ year, first, last }) => `年份${year}无效：请填写${first}至${last}之间的年份。`,
  emptyQuestion: '问题为空：请写下您想了解的内容。',

  notYours: '只有提问者可以删除这条回答。',
  oldButton: '此按钮来自Accord的其他版本，已失效。请重新提问。',
  oldCommand: '此命令已更改。请重新启动Discord（Ctrl+R）后再试。',
  tooMuch: (when) => `请求过于频繁，请在${when}再试。`,
  onlyOperators: '此操作仅限Accord的管理员。',
  failed: (reference) => `程序出错，请再试一次。如再次出错，请将编号${reference}告知管理员。`,

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
  following,
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
  follow: {
    description: '在此处或私信中接收新增和更改的记录',
    options: {
      country: {
        name: '国家',
        description: '关注一个国家或区域组织',
        options: { name: { name: '名称', description: '国家，如柬埔寨、KH 或 Cambodia' } },
      },
      body: {
        name: '机构',
        description: '关注一个机构',
        options: { name: { name: '名称', description: '名称或简称，如 KATS 或国家市场监督管理总局' } },
      },
      field: {
        name: '领域',
        description: '关注一个领域',
        options: { name: { name: '名称', description: '领域，如计量' } },
      },
      topic: {
        name: '主题',
        description: '关注一个主题及其下级主题',
        options: { name: { name: '名称', description: '主题，如氢能' } },
      },
    },
  },
  following: { description: '此处关注的内容，可按按钮取消' },
  unfollow: {
    description: '取消一项或全部关注',
    options: { what: { name: '内容', description: '此处关注的内容' } },
  },
  'forget-me': { description: '删除Accord保存的有关您的内容' },
  about: { description: '关于Accord：数据、许可、隐私' },
  register: {
    description: '供管理员使用：登记册及其历史、缺什么、对回答的意见',
    options: {
      check: { description: '检查数据文件夹而不载入：错误和警告' },
      diff: { description: '重新载入会带来哪些变化，但不载入' },
      history: { description: '历次载入：何时、何人、结果' },
      gaps: {
        description: '未能回答的问题及次数',
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
      rollback: {
        description: '在所有进程中恢复已发布登记册的较早版本',
        options: { version: { name: '版本', description: '曾发布的版本' } },
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
  channel: { name: '频道', description: '消息发送到哪里；不填则为当前位置' },
  digest: {
    name: '频率',
    description: '何时收到消息；不填则为即时',
    choices: { now: '即时，每条记录一条消息', daily: '每天一次', weekly: '每周一次' },
  },
};

export const zhCn = { code: 'zh-CN', letter: 'c', answers: 'zh', labels, commands, options } satisfies Catalogue;
