import type { Query } from '../questions/query.js';
import type { Suggestion } from './answer.js';
import type { Context } from './compose.js';
import type { Selected } from './select.js';

/** Longest label of a button (Discord docs, components/reference, Button). */
const longest = 80;

/** Questions that follow on from an answer, complete in themselves, at most three. */
export function suggestionsFor({ query, w }: Context, selected: readonly Selected[]): Suggestion[] {
  const zh = w.language === 'zh';
  const countries = pairOf(query, selected);
  const out: string[] = [];
  const [a, b] = countries.map((code) => w.name('country', code));
  if (a && b) {
    if (query.ask !== 'people' && query.of === 'documents')
      out.push(zh ? `${a}和${b}的文件是谁签署的？` : `Who signed the documents between ${a} and ${b}?`);
    if (query.ask !== 'fields')
      out.push(zh ? `${a}和${b}在哪些领域合作？` : `In which fields do ${a} and ${b} cooperate?`);
    if (query.order?.from !== 'latest')
      out.push(zh ? `${a}和${b}最近一次会议是什么时候？` : `When was the latest meeting between ${a} and ${b}?`);
    if (query.ask !== 'count')
      out.push(zh ? `${a}和${b}签署了几份文件？` : `How many documents have ${a} and ${b} signed?`);
  } else if (a) {
    if (query.ask !== 'countries')
      out.push(zh ? `${a}和哪些国家签过谅解备忘录？` : `Which countries has ${a} signed MoUs with?`);
    if (query.order?.from !== 'latest')
      out.push(zh ? `${a}最近一次合作活动是什么？` : `What is the latest act of ${a}?`);
    if (query.ask !== 'fields') out.push(zh ? `${a}在哪些领域开展合作？` : `In which fields does ${a} cooperate?`);
  }
  return out
    .filter((question) => question.length <= longest)
    .slice(0, 3)
    .map((question) => ({ label: question, question }));
}

function pairOf(query: Query, selected: readonly Selected[]): string[] {
  const named = (query.scope.countries ?? []).flatMap((list) => (list.length === 1 ? list : []));
  if (named.length > 0) return named.slice(0, 2);
  const [first] = selected;
  return first && selected.length === 1 ? first.record.countries.slice(0, 2) : [];
}
