import type { Cue } from './cues.js';
import { isCue } from './clauses.js';
import { deedAsked, isUncountable } from './deeds.js';
import { headAfter, headAfterBe, headBefore, headOfOrder, headOfSet, nounCues, type Head } from './heads.js';
import type { Ask, Counted, Query } from './query.js';
import type { Token } from './tokens.js';

/** What a clause asks for, before its names are read. */
export interface Asked {
  readonly ask: Ask;
  readonly of?: Query['of'];
  readonly counted?: Counted;
  readonly most?: { readonly of: Counted; readonly direction: 'most' | 'least' };
  readonly per?: NonNullable<Query['per']>;
  readonly role?: NonNullable<Query['role']>;
  /** Nothing in the clause says what is asked for; the default was taken. */
  readonly byDefault?: boolean;
}

const askOfHead: Readonly<Record<Head, Ask>> = {
  country: 'countries',
  partner: 'countries',
  body: 'bodies',
  person: 'people',
  field: 'fields',
  topic: 'fields',
  place: 'place',
  year: 'date',
  date: 'date',
  act: 'list',
  document: 'list',
  source: 'source',
  head: 'people',
  role: 'define',
};

const countedOfHead: Readonly<Partial<Record<Head, Counted>>> = {
  country: 'countries',
  partner: 'countries',
  body: 'bodies',
  person: 'people',
  field: 'fields',
  topic: 'topics',
  place: 'cities',
  year: 'years',
  act: 'acts',
  document: 'documents',
};

/**
 * Decides what a clause asks for. In order: a number, a source, the highest by count, a date, a place, people, the noun
 * after "which", a definition, yes or no, an overview; else the records that its names find.
 */
export function readAsk(tokens: readonly Token[]): Asked {
  const has = (...cues: readonly Cue[]) => tokens.some((token) => isCue(token, ...cues));
  const index = (...cues: readonly Cue[]) => tokens.findIndex((token) => isCue(token, ...cues));
  const named = (type: string) =>
    tokens.some(
      (token) => token.type === 'name' && token.match.references.some((reference) => reference.type === type),
    );
  const per = has('per-year') ? 'year' : has('per-country') ? 'country' : has('per-field') ? 'field' : undefined;

  if (asksWhetherAny(tokens)) return { ask: 'yes-no' };
  const which = index('which');
  const head =
    which === -1
      ? headOfOrder(tokens)
      : ((/^what'?s$/i.test(tokens[which]?.text ?? '') ? null : headAfter(tokens, which + 1)) ??
        headBefore(tokens, which) ??
        headOfSet(tokens, which) ??
        headAfterBe(tokens, which));
  const counting = index('count');

  if (has('share')) return { ask: 'count' };

  if (has('most', 'least') && !isCue(tokens[index('most', 'least') + 1], 'latest')) {
    const of = mostOf(tokens, head);
    if (of) return { ask: askOfCounted(of), most: { of, direction: has('least') ? 'least' : 'most' } };
  }
  if (counting !== -1 && isUncountable(tokens, counting)) return { ask: 'text' };
  if (counting !== -1) {
    const counted = headAfter(tokens, counting + 1) ?? (which === -1 ? null : head);
    const kind = counted ? countedOfHead[counted] : undefined;
    const what =
      kind ??
      (/几国|多少国/.test(tokens[counting]?.text ?? '')
        ? 'countries'
        : /几位|几名|多少位|多少名/.test(tokens[counting]?.text ?? '')
          ? 'people'
          : /家/.test(tokens[counting]?.text ?? '')
            ? 'bodies'
            : undefined);
    // Who is named is counted; how large a delegation was only the sentences of a record say.
    if (what === 'people' && tokens.some(({ text }) => /代表团|delegation/i.test(text))) return { ask: 'text' };
    return { ask: 'count', ...(what && { counted: what }), ...(per && { per }) };
  }
  if (per && (has('list', 'sign', 'meet') || named('document-type') || named('kind') || has('noun-act', 'cooperate')))
    return { ask: 'count', per };
  if (asksWhereFrom(tokens)) return { ask: 'source' };
  if (head === 'source' || (has('source') && !(has('who') && has('sign')))) return { ask: 'source' };
  if (has('report') && has('where', 'who', 'which')) return { ask: 'source' };
  const firstWho = index('who');
  if (
    has('when') &&
    !isConjunction(tokens, index('when')) &&
    !(firstWho !== -1 && firstWho < index('when')) &&
    !(
      index('noun-person') !== -1 &&
      index('noun-person') < index('when') &&
      /^[a-z]/i.test(tokens[index('when')]?.text ?? '')
    ) &&
    !(which !== -1 && which < index('when') && head !== null && head !== 'year' && head !== 'date')
  )
    return { ask: 'date' };
  if (has('where') && tokens.some(({ text }) => /提到|提及|mention/i.test(text)))
    return { ask: 'list', byDefault: true };
  if (has('where')) return { ask: 'place' };
  const who = index('who');
  // "Who on the Chilean side signed – which organisation?"
  if (who !== -1 && who < which && headAfter(tokens, which + 1) === 'body') return { ask: 'bodies' };
  if (who !== -1) return readWho(tokens, who);
  if (head) {
    if (head === 'person')
      return { ask: 'people', role: has('sign') && !has('attend') ? 'signatories' : 'participants' };
    if (head === 'head') return { ask: 'people', role: 'head' };
    if (head === 'role') return { ask: 'define' };
    // "which parties signed" are bodies; "which parties does China ..." too.
    return {
      ask: askOfHead[head],
      ...(head === 'act' && { of: 'acts' as const }),
      ...(head === 'document' && { of: 'documents' as const }),
    };
  }
  if (has('noun-partner') && !has('yes-no') && !isYesNo(tokens)) {
    const before = tokens[index('noun-partner') - 1];
    const ofCountry = before?.type === 'name' && before.match.references[0].type === 'country' && named('body');
    const signs = /sign|签|缔/i.test(tokens[index('noun-partner')]?.text ?? '');
    return {
      ask: ofCountry || (named('body') && !named('country') && !named('region')) ? 'bodies' : 'countries',
      ...(signs && { of: 'documents' as const }),
    };
  }
  if (isYesNo(tokens)) return { ask: 'yes-no' };
  const closing = closingNoun(tokens);
  if (closing) return { ask: closing };
  if (explainsTerm(tokens)) return { ask: 'define' };
  if (deedAsked(tokens)) return { ask: 'text' };
  if (has('define') || which !== -1) {
    const what = readWhat(tokens, which);
    if (what) return what;
  }
  const nouns = tokens.filter(
    (token) => token.type === 'cue' && nounCues[token.cue] !== undefined && token.cue !== 'cooperate',
  );
  const isOfSide = (token: Token) =>
    token.type === 'cue' && ['country', 'act', 'year', 'document'].includes(nounCues[token.cue] ?? '');
  const noun = nouns.find((token) => !isOfSide(token)) ?? nouns[0];
  if (noun?.type === 'cue' && !has('summary')) {
    const wanted = nounCues[noun.cue];
    const isSide =
      wanted === 'country' || wanted === 'act' || wanted === 'year' || wanted === 'date' || wanted === 'document';
    if (wanted === 'person' || wanted === 'head')
      return {
        ask: 'people',
        role: wanted === 'head' ? 'head' : has('sign') || /sign|签/i.test(noun.text) ? 'signatories' : 'participants',
      };
    if (wanted && !isSide) return { ask: askOfHead[wanted] };
    if (wanted === 'date') return { ask: 'date' };
    if (wanted === 'country' && (has('list', 'that-also') || tokens[0] === noun)) return { ask: 'countries' };
  }
  if (explainsTerm(tokens)) return { ask: 'define' };
  // "a rundown of whatever Poland has signed".
  if (has('summary', 'list') && has('sign') && tokens.some(({ text }) => /^whatever$/i.test(text)))
    return { ask: 'list', of: 'documents' };
  if (has('summary')) return { ask: 'summary' };
  if (has('happen')) return { ask: 'summary' };
  return { ask: 'list', byDefault: true };
}

function askOfCounted(of: Counted): Ask {
  switch (of) {
    case 'countries':
      return 'countries';
    case 'bodies':
      return 'bodies';
    case 'people':
      return 'people';
    case 'fields':
    case 'topics':
      return 'fields';
    case 'cities':
      return 'place';
    case 'years':
      return 'date';
    default:
      return 'list';
  }
}

/** What is ranked by "most": the noun after "which", or for "who ... with most" countries. */
function mostOf(tokens: readonly Token[], head: Head | null): Counted | null {
  const has = (...cues: readonly Cue[]) => tokens.some((token) => isCue(token, ...cues));
  const counted = head ? countedOfHead[head] : undefined;
  if (counted && counted !== 'acts' && counted !== 'documents') return counted;
  if (has('when')) return 'years';
  if (has('where')) return 'cities';
  const who = tokens.findIndex((token) => isCue(token, 'who'));
  if (who !== -1) {
    const { ask } = readWho(tokens, who);
    return ask === 'people' || ask === 'define' ? 'people' : ask === 'bodies' ? 'bodies' : 'countries';
  }
  if (has('noun-partner', 'noun-country')) return 'countries';
  if (has('noun-body')) return 'bodies';
  if (has('noun-field')) return 'fields';
  if (has('noun-topic')) return 'topics';
  if (has('noun-year', 'per-year')) return 'years';
  return null;
}

/** "Any MRA between Korea and Chile?", 签过什么备忘录没有: what stands for "which" only means "any". */
function asksWhetherAny(tokens: readonly Token[]): boolean {
  const last = tokens.findLast((token) => !isCue(token, 'stop'));
  const indefinite = tokens.some((token) => isCue(token, 'which') && /^(什么|哪些|啥)$/.test(token.text));
  return (
    indefinite &&
    last !== undefined &&
    /^(没有?|吗)$/.test(last.text) &&
    !tokens.some(({ text }) => /知道|告诉|清楚|了解/.test(text))
  );
}

/** "Has ...", "Is there ...", ...吗, 有没有. */
function isYesNo(tokens: readonly Token[]): boolean {
  if (tokens.some((token) => isCue(token, 'yes-no'))) return true;
  const last = tokens.findLast((token) => !isCue(token, 'stop'));
  if (last && /^没有?$/.test(last.text)) return true;
  const first = tokens.find((token) => !isCue(token, 'stop', 'and', 'greeting', 'what-about', 'thanks', 'or'));
  if (isCue(first, 'list') && /^any$/i.test(first?.text ?? '')) return true;
  // "I'd be glad of ..." is no question.
  const before = first === undefined ? [] : tokens.slice(0, tokens.indexOf(first));
  if (before.some(({ text }) => /^(i|i'd|i'm|i am|we|we'd|i would)$/i.test(text)) && isCue(first, 'aux', 'be'))
    return false;
  return isCue(first, 'aux', 'be', 'exist');
}

/** "Who was there when Qatar met Egypt?": behind another question word "when" only says of which act. */
function isConjunction(tokens: readonly Token[], when: number): boolean {
  if (!/^when$/i.test(tokens[when]?.text ?? '')) return false;
  const asked = tokens.findIndex((token) => isCue(token, 'who', 'which', 'where', 'count'));
  if (asked === -1 || asked > when || isCue(tokens[when - 1], 'and', 'or')) return false;
  // "What are the dates when ...", "which year was it when ...".
  return !tokens.slice(asked, when).some((token) => isCue(token, 'noun-date', 'noun-year'));
}

/** 见过中国但没签过的国家, 和中国签文件的阿拉伯国家: a Chinese phrase that ends in a noun behind 的 asks for what the noun means. */
function closingNoun(tokens: readonly Token[]): 'countries' | 'bodies' | null {
  const rest = tokens.filter((token) => !isCue(token, 'stop'));
  const [of, last] = rest.slice(-2);
  if (of?.text !== '的' || last === undefined) return null;
  if (isCue(last, 'noun-country')) return 'countries';
  if (isCue(last, 'noun-body')) return 'bodies';
  const region = last.type === 'name' && last.match.references.some(({ type }) => type === 'region');
  return region && /国家?$|各国$/.test(last.text) ? 'countries' : null;
}

/** "Where did you get this from?", "where does the information on ... come from?". */
function asksWhereFrom(tokens: readonly Token[]): boolean {
  const where = tokens.findIndex((token) => isCue(token, 'where'));
  if (where === -1) return false;
  const rest = tokens
    .slice(where)
    .map(({ text }) => text)
    .join(' ');
  const known =
    /\b(info|infos|information|claim|data|figure|figures|fact|facts|news|story|record|entry|you|this|that|it)\b/i;
  const drawn =
    /\b(come|comes|came|stem|stems|originate|originates|got|get|getting|gotten|have|took|take|taken|taking|draw|drawn|drew|pull|pulled|learn|learnt|learned|hear|heard|read|find|found|source|sourced)\b/i;
  return (
    /^where\b/i.test(rest) && known.test(rest) && drawn.test(rest) && /\bfrom\b|\bhear\b|\bread\b|\blearn\b/i.test(rest)
  );
}

/** "Explain metrology to a layman": a term alone is to be explained, not what was done about it. */
function explainsTerm(tokens: readonly Token[]): boolean {
  // "Tell me what a work plan is".
  const saysWhat = tokens.some((token) => isCue(token, 'which')) && /^(is|are)$/i.test(tokens.at(-1)?.text ?? '');
  const asked =
    saysWhat ||
    tokens.some(
      (token) =>
        isCue(token, 'summary', 'define') && /^(explain|describe|define|解释|说明|讲解|科普|介绍)/i.test(token.text),
    );
  const names = tokens.filter((token) => token.type === 'name');
  return (
    asked &&
    names.length === 1 &&
    ['field', 'document-type', 'kind', 'body-kind'].includes(names[0]?.match.references[0].type ?? '') &&
    tokens.every(
      (token) => token.type === 'name' || isCue(token, 'summary', 'define', 'stop', 'of', 'for', 'and', 'be', 'which'),
    )
  );
}

/** "Who signed", "who is", "who does China work with", 和谁签过. */
function readWho(tokens: readonly Token[], at: number): Asked {
  const has = (...cues: readonly Cue[]) => tokens.some((token) => isCue(token, ...cues));
  const text = tokens[at]?.text ?? '';
  const type = (wanted: string) =>
    tokens.some((token) => token.type === 'name' && token.match.references[0].type === wanted);
  if (has('noun-head')) return { ask: 'people', role: 'head' };
  if (has('noun-partner')) {
    const signs = tokens.some((token) => isCue(token, 'noun-partner') && /sign|签|缔/i.test(token.text));
    return {
      ask: type('body') && !type('country') ? 'bodies' : 'countries',
      ...(signs && { of: 'documents' as const }),
    };
  }
  const next = tokens.slice(at + 1).find((token) => !isCue(token, 'stop'));
  const subjectAfter =
    isCue(next, 'aux') &&
    tokens
      .slice(at + 1, at + 5)
      .some(
        (token) =>
          token.type === 'name' && ['country', 'body', 'region', 'person'].includes(token.match.references[0].type),
      );
  const partner =
    /^[和跟与]谁|谁和谁|with whom/i.test(text) ||
    subjectAfter ||
    (/[和跟与同]$/.test(tokens[at - 1]?.text ?? '') && /\p{Script=Han}/u.test(text));
  if (partner && !has('attend', 'represent')) {
    if (type('person')) return { ask: 'people', role: has('sign') ? 'signatories' : 'participants' };
    return { ask: type('country') || type('region') ? 'countries' : 'bodies' };
  }
  const definable =
    type('person') && !has('sign', 'meet', 'attend', 'represent', 'cover', 'visit', 'hold') && !type('document-type');
  if (definable) return { ask: 'define' };
  if (
    type('body') &&
    !has('sign', 'meet', 'attend', 'represent', 'hold', 'with', 'cooperate', 'cover', 'visit') &&
    !type('document-type') &&
    !type('kind')
  )
    return { ask: 'define' };
  const signs =
    tokens.some((token) => isCue(token, 'noun-person') && /sign|签/i.test(token.text)) ||
    tokens.some((token) => isCue(token, 'represent') && /sign|签/i.test(token.text)) ||
    (has('sign', 'renew') && !has('attend', 'meet')) ||
    (type('document-type') && !has('attend', 'meet', 'represent'));
  return { ask: 'people', role: signs ? 'signatories' : 'participants' };
}

/** "What did they sign", "what does it cover", "what is KATS", "what happened". */
function readWhat(tokens: readonly Token[], which: number): Asked | null {
  const has = (...cues: readonly Cue[]) => tokens.some((token) => isCue(token, ...cues));
  const nouns = tokens.filter((token) => token.type === 'name');
  const types = new Set(nouns.map((token) => token.match.references[0].type));
  const others = tokens.filter(
    (token) =>
      !isCue(token, 'which', 'define', 'be', 'stop', 'aux', 'of', 'in', 'list', 'and', 'yes-no', 'for', 'summary') &&
      token.type !== 'name',
  );
  const entities = nouns.filter(
    (token) => !token.match.references.every(({ type }) => type === 'country' || type === 'city' || type === 'region'),
  );
  if (
    (has('define') || has('be', 'aux') || tokens.some((token) => isCue(token, 'which') && /s$/i.test(token.text))) &&
    (entities.length === 1 || areOneName(entities)) &&
    others.length === 0 &&
    (nouns.length === entities.length || !(types.has('document-type') || types.has('kind')))
  )
    return { ask: 'define' };
  if (has('define') && entities.length >= 1 && others.every((token) => token.type === 'word')) return { ask: 'define' };
  if (has('noun-field', 'noun-topic')) return { ask: 'fields' };
  if (has('title') && entities.length === 1 && types.has('body')) return { ask: 'define' };
  if (has('title')) return { ask: 'list', of: 'documents' };
  const document = types.has('document-type');
  if (
    asksContent(tokens) &&
    (document || has('pronoun', 'meet', 'cooperate', 'noun-act') || types.has('kind') || which !== -1)
  ) {
    return has('sign') &&
      !document &&
      !/want|wish|plan|hope|intend|agree|希望|打算|想|愿/i.test(tokens.map((token) => token.text).join(' '))
      ? { ask: 'list', of: 'documents' }
      : { ask: 'fields' };
  }
  if (has('sign')) return { ask: 'list', of: 'documents' };
  if (has('meet') && !document) return { ask: 'fields' };
  if (has('happen', 'latest', 'earliest', 'hold')) return null;
  return null;
}

/** "What does it cover?"; but in "what is on file concerning Botswana?", 有关苏联的记录, the word only joins a name. */
const asksContent = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (token, i) =>
      isCue(token, 'cover') &&
      !(/^(concerning|regarding|有关|关于|相关)$/i.test(token.text) && tokens[i + 1]?.type === 'name'),
  );

/** CEN-CENELEC: bodies joined by a dash are asked about together. */
const areOneName = (names: readonly Token[]): boolean =>
  names.length > 1 &&
  names.every(
    (token, i) => token.type === 'name' && token.match.references[0].type === 'body' && (i === 0 || token.dashed),
  );
