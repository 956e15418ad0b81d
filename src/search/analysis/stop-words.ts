/**
 * Words without meaning in a search: articles, pronouns, prepositions, auxiliaries, question words, and the phrases people
 * wrap around a request. They are neither indexed nor counted as words of a query. Unstopped they score every record: queries
 * took twelve times as long, and question words outweighed the names (`我们和X在Y方面有过什么合作` found whatever says 方面).
 */

const words = (list: string): string[] => list.trim().split(/\s+/);

const english = words(`
  a an the this that these those
  i me my mine we us our ours you your yours he him his she her hers it its they them their theirs
  myself ourselves yourself itself themselves someone anyone everyone something anything everything
  and or nor but so if then than as while because
  of in on at by to from for with into onto upon about between among during through within without via per towards toward
  before after since until till over under off up down out above below near along across against
  is am are was were be been being isnt arent wasnt werent
  do does did done doing dont doesnt didnt has have had having hasnt havent hadnt
  will would shall should can could might must cannot cant wont wouldnt couldnt shouldnt
  who whom whose what whats which when where why how whether
  not no yes any some all both each every either neither such other another others only own same also too very just
  more most much many few less least lot lots several there here now ever never yet already still again once
  latest newest recent recently
  please tell show give find list get let know want need look looking see say said asks ask anything thing things
  ie eg etc vs
`);

const chinese = words(`
  的 地 得 了 着 过 吗 呢 吧 啊 呀 么 嘛
  和 与 及 以及 跟 同 或 或者 并 并且 而 而且 但 但是 如果 因为 所以 由于
  在 于 对 对于 从 自 自从 到 至 向 往 由 被 把 将 给 为 为了 以 按 按照 根据 关于 有关 相关 通过 之间 之 其 其中
  是 有 没有 没 不 不是 曾 曾经 已 已经 也 都 就 还 又 再 只 仅 很 最 更 可以 可 能 能否 会 应该 要 想 想要
  我 我们 咱们 你 你们 您 他 他们 她 她们 它 它们 这 这个 这些 那 那个 那些 这里 那里 该 此 各 每 某
  什么 啥 哪 哪个 哪些 哪里 哪儿 哪年 哪位 何 何时 何地 何种 如何 怎么 怎样 怎么样 为什么 为何 谁 几 几个 几份 几次 多少 多久 是否 有没有 是不是
  时候 什么时候 方面 领域 情况 内容 事情 事 请 请问 麻烦 谢谢 告诉 告诉我 知道 想知道 了解 查 查询 查找 找 搜索 看 看看 列出 列举 显示 介绍 一下 一些 所有 全部 任何
  最近 最新 一次 近期
  年 月 日 号 时 个 份 次 项 位 家 等 等等 上 下 中 里 内 间 前 后 以来 之前 之后 以前 以后 期间
`);

/** Folded words. */
export const stopWords: ReadonlySet<string> = new Set([...english, ...chinese]);
