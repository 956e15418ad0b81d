import type { Catalogue } from './en.js';

const range = (from: number, to: number) => (from === to ? `${from}` : `${from}–${to}`);
const ago = (instant: Date | string) => `<t:${Math.floor(new Date(instant).getTime() / 1000)}:R>`;

/** The words of the bot's own in Simplified Chinese; Traditional ones are made of these. */
export const zhCn: Catalogue = {
  documents: '文件',
  acts: '记录',
  count: '数量',
  date: '时间',
  people: '人物',
  bodies: '机构',
  countries: '国家',
  place: '地点',
  fields: '领域',
  yesNo: '是与否',
  compare: '比较',
  define: '是谁、是什么',
  source: '来源',
  summary: '概况',
  text: '记录原文摘句',
  noRecord: '登记册中没有',
  unclear: '请选择',
  outOfScope: '关于 Accord',
  sources: '来源',
  furtherSources: '其他来源',
  moreLines: ({ count }) => `……另有${count}行，见来源`,
  longHeadline: '答案太长，无法在消息中显示；来源见下。',
  longSentence: '此处有一段文字太长，无法在消息中显示，请见来源。',
  longHeading: '标题太长、无法在消息中显示的记录',
  shown: ({ from, to, of }) => `第${range(from, to)}条，共${of}条`,
  more: ({ count }) => `还有${count}条`,
  narrow: '要查看其余内容，请限定国家、领域或年份再问。',
  moreChoices: ({ count }) => `还有${count}种理解：请用全称再问一次。`,
  previous: '上一页',
  next: '下一页',
  page: ({ page, pages }) => `${page} / ${pages}`,
  remove: '删除',

  ambiguousName: ({ written }) => `“${written}”指的是哪一个？`,
  unknownName: ({ written, offers }) =>
    offers > 0 ? `没有找到“${written}”。您要找的是不是：` : `没有找到“${written}”。请从输入时出现的列表中选择。`,
  sameCountry: ({ country }) => `两个选项都是${country}。请为“对方”选择另一个国家，或者不填。`,
  impossibleYear: ({ year, first, last }) => `登记册中不可能有${year}年的内容。请填写${first}至${last}之间的年份。`,
  unknownControl: '这来自 Accord 的另一个版本，已经失效。请重新提问。',
  onlyAskerDeletes: '只有提问者可以删除这条回答。',
  onlyOperators: '只有 Accord 的管理员可以这样做。',
  failed: ({ reference }) => `我这边出错了。请再试一次；如果再次出错，请把编号 ${reference} 告诉管理员。`,

  helpText: '请提问：各国在标准、计量、认可和认证方面的合作。',
  helpDetails: [
    '我根据登记册回答，每条记录都注明来源；登记册中没有的，我不猜测。',
    '/mou 列出一个国家签署的文件；/ask 用中文或英文回答问题。',
    '也可以提及我并提问，或者直接给我发私信。',
    '要接着问，请回复我的回答：“那和丹麦呢？”“是谁签的？”',
  ],

  reloaded: ({ records, version, took }) =>
    `已重新载入：现有${records}条记录，版本 ${version}，用时${Math.round(took)}毫秒。`,
  reloadUnchanged: ({ records, version }) => `没有变化：现有${records}条记录，版本 ${version}。`,
  reloadFailed: ({ reason, records }) =>
    `登记册未能重新载入${reason === '' ? '' : `：${reason.replace(/[.。\s]+$/, '')}`}。仍使用之前的${records}条记录。`,
  added: '新增',
  changed: '更改',
  removed: '移除',
  listed: ({ label, count, ids, more }) =>
    `${label}（${count}）：${ids.join('、')}${more > 0 ? `，另有${more}条` : ''}`,
  nothingSetAside: '没有搁置的记录。',
  setAside: ({ count }) => `${count}处错误；有关记录已搁置，或沿用之前的版本：`,
  moreFaults: ({ count }) => `另有${count}处错误：见“npm run check”。`,
  status: ({ version, records }) => `现有${records}条记录，版本 ${version}。`,
  loadedAt: ({ at }) => `载入时间：${ago(at)}`,
  counts: ({ records, bodies, topics }) => `${records}条记录 · ${bodies}个机构 · ${topics}个主题`,
  running: ({ since, memory, ping }) =>
    [`启动时间：${ago(since)}`, `内存 ${memory} MB`, ...(ping >= 0 ? [`到 Discord ${ping} 毫秒`] : [])].join(' · '),
};
