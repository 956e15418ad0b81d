import type { Language } from '../../names/gazetteer.js';

/** The words of the bot's own that a message shows, with what each is filled with. Records' words are not among them. */
export interface Labels {
  readonly sources: string;
  source(numbers: string): string;
  readonly continued: string;
  /** Which records (or other parts) are shown, counted from 1, and how many follow. */
  range(range: { from: number; to: number; of: number; left: number; records: boolean }): string;
  readonly narrow: string;
  more(left: number): string;
  readonly next: string;
  readonly back: string;
  readonly remove: string;
  readonly choose: string;
  /** A partial ISO date in words. */
  date(date: string): string;

  readonly helpTitle: string;
  readonly help: readonly string[];
  readonly unreadableReply: string;

  ambiguous(written: string): string;
  unknown(written: string, what: 'country' | 'field'): string;
  readonly nearest: string;
  readonly pickFromList: string;
  sameCountryTwice(name: string): string;
  impossibleYear(years: { year: number; first: number; last: number }): string;
  readonly emptyQuestion: string;

  readonly notYours: string;
  readonly oldButton: string;
  readonly oldCommand: string;
  readonly onlyOperators: string;
  failed(reference: string): string;

  readonly reloaded: string;
  readonly unchanged: string;
  readonly reloadFailed: string;
  servedNow(records: number, version: string, milliseconds: number): string;
  added(count: number): string;
  changed(count: number): string;
  removed(count: number): string;
  setAside(count: number): string;
  readonly statusTitle: string;
  readonly statusVersion: string;
  readonly statusRegister: string;
  readonly statusLoaded: string;
  readonly statusSetAside: string;
  readonly statusStarted: string;
  readonly statusMemory: string;
  readonly statusPing: string;
  counts(counts: { records: number; sides: number; bodies: number; topics: number }): string;
  readonly unknownYet: string;
}

const many = (count: number, one: string, several: string) => `${count} ${count === 1 ? one : several}`;

function dateIn(locale: string): (date: string) => string {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  const byParts = [
    format({ year: 'numeric' }),
    format({ year: 'numeric', month: 'long' }),
    format({ year: 'numeric', month: 'long', day: 'numeric' }),
  ];
  return (date) => {
    const day = new Date(date);
    const known = byParts[date.split('-').length - 1];
    return known && !Number.isNaN(day.getTime()) ? known.format(day) : date;
  };
}

const en: Labels = {
  sources: 'Sources',
  source: (numbers) => `Source ${numbers}`,
  continued: '(continued)',
  range: ({ from, to, of, left, records }) => {
    const shown = `${from === to ? from : `${from}–${to}`} of ${of}`;
    return `${records ? (from === to ? `Record ${shown}` : `Records ${shown}`) : shown}${left > 0 ? ` · ${left} more` : ''}`;
  },
  narrow: 'To see the rest, narrow the question by country, field or year.',
  more: (left) => `${left} more`,
  next: 'Next',
  back: 'Back',
  remove: 'Delete',
  choose: 'Choose one',
  date: dateIn('en-GB'),

  helpTitle: 'Ask about cooperation between countries in standards, metrology and accreditation',
  help: [
    'I answer from a register of records, each with its source. Where it holds nothing, I say so.',
    '**/mou** lists the documents that a country signed; **/ask** answers a question in English or Chinese.',
    'Or mention me with a question, and write to me directly. To ask on, reply to my answer or mention me again within ten minutes: “and with Denmark?”',
    'Whoever asked can delete my answer with the button below it.',
  ],
  unreadableReply: 'Discord does not let me read this reply. Mention me in it, and I can.',

  ambiguous: (written) => `Which do you mean by “${written}”?`,
  unknown: (written, what) =>
    `I know no ${what === 'country' ? 'country or regional body' : 'field'} called “${written}”.`,
  nearest: 'Did you mean one of these?',
  pickFromList: 'Pick one from the list that appears while you type.',
  sameCountryTwice: (name) => `Both options name ${name}: choose another country for “with”, or leave it out.`,
  impossibleYear: ({ year, first, last }) => `The year ${year} cannot be: choose one from ${first} to ${last}.`,
  emptyQuestion: 'The question is empty: write what you want to know.',

  notYours: 'Only whoever asked can delete this answer.',
  oldButton: 'This button comes from another version of Accord and no longer works. Please ask again.',
  oldCommand: 'This command has changed. Restart Discord (Ctrl+R) to see it as it is now, then try again.',
  onlyOperators: 'Only operators of Accord can do that.',
  failed: (reference) =>
    `Something went wrong on my side. Please try again; if it happens again, tell an operator the reference ${reference}.`,

  reloaded: 'The register was reloaded.',
  unchanged: 'The records are as they were.',
  reloadFailed: 'The register could not be reloaded. What was served before is still being served.',
  servedNow: (records, version, milliseconds) =>
    `${many(records, 'record', 'records')} served · version ${version} · ${milliseconds} ms`,
  added: (count) => `${count} added`,
  changed: (count) => `${count} changed`,
  removed: (count) => `${count} removed`,
  setAside: (count) => `${many(count, 'fault', 'faults')}: set aside, or served in the earlier version`,
  statusTitle: 'Status',
  statusVersion: 'Accord',
  statusRegister: 'Register',
  statusLoaded: 'Loaded',
  statusSetAside: 'Faults in the data',
  statusStarted: 'Running since',
  statusMemory: 'Memory',
  statusPing: 'Gateway',
  counts: ({ records, sides, bodies, topics }) =>
    `${many(records, 'record', 'records')} · ${many(sides, 'side', 'sides')} · ${many(bodies, 'body', 'bodies')} · ${many(topics, 'topic', 'topics')}`,
  unknownYet: 'not measured yet',
};

const zh: Labels = {
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

export const labelsOf: Readonly<Record<Language, Labels>> = { en, zh };
