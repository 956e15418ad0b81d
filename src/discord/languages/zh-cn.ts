import type { Catalogue, Labels } from './catalogue.js';
import { dateIn } from './dates.js';

const labels: Labels = {
  sources: '来源',
  source: (numbers) => `来源${numbers}`,
  continued: '（续）',
  range: ({ from, to, of, left, records }) =>
    `第${from === to ? from : `${from}–${to}`}条${records ? '记录' : ''}，共${of}条${left > 0 ? `，还有${left}条` : ''}`,
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
    '**/mou** 列出一个国家签署的文件；**/ask** 用中文或英文回答问题。',
    '也可以提及我并提问，或者给我发私信。要接着问，请回复我的回答，或在十分钟内再次提及我：“那和丹麦呢？”',
    '提问者可以用回答下方的按钮删除回答。',
  ],
  unreadableReply: 'Discord不让我读取这条回复。请在回复中提及我。',

  ambiguous: (written) => `“${written}”指的是哪一个？`,
  unknown: (written, what) => `我不知道名为“${written}”的${what === 'country' ? '国家或区域组织' : '领域'}。`,
  nearest: '您是不是要找：',
  pickFromList: '请从输入时出现的列表中选择。',
  sameCountryTwice: (name) => `两个选项都是${name}：请为“对方”选择另一个国家，或者不填。`,
  impossibleYear: ({ year, first, last }) => `年份${year}无效：请填写${first}至${last}之间的年份。`,
  emptyQuestion: '问题是空的：请写下您想知道的内容。',

  notYours: '只有提问者可以删除这条回答。',
  oldButton: '这个按钮来自Accord的另一个版本，已经失效。请重新提问。',
  oldCommand: '这个命令已经更改。请重新启动Discord（Ctrl+R）后再试。',
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
    description: '供管理员使用：重新载入登记册或查看状态',
    options: {
      reload: { description: '重新读取数据文件夹，期间照常回答' },
      status: { description: '版本、记录数、搁置的记录、内存、运行时间' },
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
