/** English verbs that do not take -s, -ed and -ing: the base, and its past and participles. */
const irregular: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    begin: ['began', 'begun'],
    bind: ['bound'],
    break: ['broke', 'broken'],
    bring: ['brought'],
    build: ['built'],
    buy: ['bought'],
    choose: ['chose', 'chosen'],
    come: ['came'],
    cut: [],
    dig: ['dug'],
    do: ['did', 'done'],
    draw: ['drew', 'drawn'],
    feed: ['fed'],
    find: ['found'],
    get: ['got', 'gotten'],
    give: ['gave', 'given'],
    go: ['went', 'gone'],
    grow: ['grew', 'grown'],
    have: ['had'],
    hear: ['heard'],
    hold: ['held'],
    keep: ['kept'],
    know: ['knew', 'known'],
    lay: ['laid'],
    learn: ['learnt'],
    leave: ['left'],
    lend: ['lent'],
    make: ['made'],
    meet: ['met'],
    pay: ['paid'],
    put: [],
    read: [],
    ride: ['rode', 'ridden'],
    rise: ['rose', 'risen'],
    run: ['ran'],
    say: ['said'],
    see: ['saw', 'seen'],
    seek: ['sought'],
    send: ['sent'],
    set: [],
    shake: ['shook', 'shaken'],
    shed: [],
    show: ['shown'],
    sing: ['sang', 'sung'],
    sit: ['sat'],
    speak: ['spoke', 'spoken'],
    spell: ['spelt'],
    stand: ['stood'],
    strike: ['struck', 'stricken'],
    swear: ['swore', 'sworn'],
    take: ['took', 'taken'],
    teach: ['taught'],
    tell: ['told'],
    think: ['thought'],
    throw: ['threw', 'thrown'],
    understand: ['understood'],
    undertake: ['undertook', 'undertaken'],
    win: ['won'],
    write: ['wrote', 'written'],
  }),
);

/** Verbs of one syllable that double their last letter, and longer ones stressed at the end. */
const doubles = /^(?:(?:[^aeiou]|qu)*[aeiou][bdgklmnprtv]|commit|confer|submit|refer|transfer|permit|equip)$/;

/** All forms of an English verb, of which only the first word changes: "team up" gives "teams up", "teamed up", "teaming up". */
function formsOf(phrase: string): string[] {
  const [verb = '', ...rest] = phrase.split(' ');
  const tail = rest.length > 0 ? ` ${rest.join(' ')}` : '';
  const stem = doubles.test(verb) ? verb + verb.slice(-1) : verb.replace(/e$/, '');
  const s =
    verb === 'have'
      ? 'has'
      : /[^aeiou]y$/.test(verb)
        ? `${verb.slice(0, -1)}ies`
        : /(s|x|z|ch|sh|o)$/.test(verb)
          ? `${verb}es`
          : `${verb}s`;
  const past = irregular.get(verb) ?? [/[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem}ed`];
  const ing = /(ee|oe|ye)$/.test(verb) ? `${verb}ing` : /ie$/.test(verb) ? `${verb.slice(0, -2)}ying` : `${stem}ing`;
  return [verb, s, ...past, ing].map((form) => form + tail);
}

/** All forms of the English verbs of a list written with a bar between them. */
export const verbs = (text: string): string[] =>
  text
    .split(/[|\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .flatMap(formsOf);

/** Each beginning with each ending: `product(['do not', "don't"], ['involve', 'concern'])`. */
export const product = (beginnings: readonly string[], endings: readonly string[]): string[] =>
  beginnings.flatMap((beginning) => endings.map((ending) => `${beginning} ${ending}`));
