import type { Understanding } from '../questions/query.js';
import type { Answer, Suggestion } from './answer.js';
import { compose, sentence, type Context } from './compose.js';

/** Answers that are not about records: what the bot is for, and which of two readings is meant. */

const examples: Readonly<Record<'en' | 'zh', readonly string[]>> = {
  en: [
    'Which MoUs has China signed with Cambodia?',
    'When did SAMR meet Danish Standards?',
    'Who signed the accreditation MoU with Uzbekistan?',
  ],
  zh: [
    '中国和柬埔寨签过哪些谅解备忘录？',
    '市场监管总局什么时候会见丹麦标准协会？',
    '与乌兹别克斯坦的认可谅解备忘录是谁签的？',
  ],
};

/** Three questions that the shipped register answers. */
export const exampleQuestions = (language: 'en' | 'zh'): Suggestion[] =>
  examples[language].map((question) => ({ label: question, question }));

type OutOfScope = Extract<Understanding, { outcome: 'out-of-scope' }>;

export function outOfScope(context: Context, reason: OutOfScope['reason']): Answer {
  const zh = context.w.language === 'zh';
  const about = zh
    ? '我根据登记册回答双边标准化合作的问题：谁与谁会面、签署了什么、何时、涉及哪些领域、出处在哪里。'
    : 'I answer questions about bilateral standardization cooperation from a register of records: who met, what was signed, when, on what, and where it is reported.';
  const headlines: Readonly<Record<OutOfScope['reason'], string>> = {
    'off-topic': zh ? '这个问题不在我能回答的范围内。' : 'That is outside what I can answer.',
    greeting: zh ? '你好。' : 'Hello.',
    thanks: zh ? '不客气。' : 'You are welcome.',
    help: about,
    empty: zh ? '请提一个问题。' : 'Please ask a question.',
    language: zh ? '我能读懂英文和中文。' : 'I read English and Chinese.',
  };
  return compose(context, {
    outcome: 'out-of-scope',
    kind: 'text',
    headline: sentence(headlines[reason]),
    sentences:
      reason === 'thanks'
        ? []
        : [
            ...(reason === 'help' ? [] : [sentence(about)]),
            sentence(zh ? `例如可以问：${examples.zh.join(' ')}` : `For example: ${examples.en.join(' ')}`),
          ],
    records: [],
    suggestions: reason === 'thanks' ? [] : exampleQuestions(context.w.language),
  });
}

/** Asks which of several things a name means, with a question for each. */
export function unclear(
  context: Context,
  question: string,
  written: string,
  names: readonly string[],
  ask: Answer['kind'],
): Answer {
  const { w } = context;
  const zh = w.language === 'zh';
  return compose(context, {
    outcome: 'unclear',
    kind: ask,
    headline: sentence(
      zh
        ? `“${written}”指的是${names.join('还是')}？`
        : `Which is meant by “${written}”: ${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}?`,
    ),
    records: [],
    suggestions: names.map((name) => ({ label: name, question: question.replace(written, name) })),
  });
}

/** Asks what a question refers to that names nothing itself. */
export function whatIsMeant(context: Context): Answer {
  const { w, query } = context;
  const zh = w.language === 'zh';
  return compose(context, {
    outcome: 'unclear',
    kind: query.ask,
    headline: sentence(
      zh
        ? '您指的是哪一次、哪一份？请说出国家、机构、人员或年份。'
        : 'Which do you mean? Please name a country, a body, a person or a year.',
    ),
    records: [],
    suggestions: exampleQuestions(w.language),
  });
}

/** Asks for a question in parts where a word joins them in a way that cannot be told. */
export function oneAtATime(context: Context, word: string): Answer {
  const { w, query } = context;
  const joins = /^(or|either|或.?|抑或)$/i.test(word);
  return compose(context, {
    outcome: 'unclear',
    kind: query.ask,
    headline: sentence(
      w.language === 'zh'
        ? joins
          ? `无法确定“${word}”连接的是什么，请分开提问。`
          : '无法确定问的是什么占什么的比例。可以这样问：科威特的备忘录里有百分之几是和伊拉克签的？'
        : joins
          ? `What “${word}” joins here cannot be told. Please ask for one thing at a time.`
          : "Which part of which whole is meant cannot be told. It can be asked so: What share of Kuwait's MoUs are with Iraq?",
    ),
    records: [],
    suggestions: exampleQuestions(w.language),
  });
}

/** What records do not hold by their nature is not recorded, whatever record is nearest. */
export function notRecorded(context: Context, what: string): Answer {
  const { w, query } = context;
  const zh = w.language === 'zh';
  const future = what === 'future';
  return compose(context, {
    outcome: 'no-record',
    kind: query.ask,
    headline: sentence(
      future
        ? zh
          ? '登记册只记录已经发生或已公布的事，不预测将来。'
          : 'The register records what has happened or been announced; it says nothing of the future.'
        : zh
          ? `登记册不记录这一点（“${what}”）。`
          : `The register does not record that (“${what}”).`,
    ),
    sentences: [
      sentence(
        zh
          ? '它记录：参加的机构和人员、签署的文件、日期、地点、领域、主题和来源。'
          : 'It records the bodies and people that take part, the documents signed, dates, places, fields, topics and sources.',
      ),
    ],
    records: [],
  });
}
