import type { Gazetteer } from '../../src/names/gazetteer.js';
import type { Body } from '../../src/records/schema.js';
import type { Random } from './random.js';

interface Pattern {
  readonly kind: Body['kind'];
  /** With the country's name in place of `{}`. */
  readonly en: string;
  readonly zh: string;
}

const patterns: readonly Pattern[] = [
  { kind: 'standards-body', en: '{} Bureau of Standards', zh: '{}标准局' },
  { kind: 'accreditation-body', en: 'National Accreditation Council of {}', zh: '{}国家认可委员会' },
  { kind: 'metrology-institute', en: '{} Metrology Institute', zh: '{}计量研究院' },
  { kind: 'regulator', en: 'Market Surveillance Agency of {}', zh: '{}市场监管局' },
  { kind: 'certification-body', en: '{} Quality Certification Centre', zh: '{}质量认证中心' },
  { kind: 'testing-laboratory', en: '{} Central Testing Laboratory', zh: '{}中央检测实验室' },
  { kind: 'ministry', en: 'Ministry of Industry and Trade of {}', zh: '{}工业和贸易部' },
  { kind: 'university', en: '{} University of Technology', zh: '{}理工大学' },
  { kind: 'industry-association', en: '{} Federation of Industries', zh: '{}工业联合会' },
  { kind: 'standards-developer', en: '{} Electrotechnical Committee', zh: '{}电工委员会' },
];
const parts = ['', 'Northern ', 'Southern ', 'Eastern ', 'Western ', 'Coastal ', 'Inland ', 'Federal ', 'Royal '];
const partsZh = ['', '北方', '南方', '东部', '西部', '沿海', '内陆', '联邦', '皇家'];

const initials = (name: string) =>
  name
    .split(/\s+/)
    .flatMap((word) => (/^(?:of|and|the)$/.test(word) ? [] : word.charAt(0)))
    .join('')
    .toUpperCase();

/** Made-up bodies of these countries, beside those of the shipped register, of which they take no id or abbreviation. */
export function syntheticBodies(
  countries: readonly string[],
  n: number,
  names: Gazetteer,
  shipped: Iterable<Body>,
  random: Random,
): Body[] {
  const taken = new Set([...shipped].flatMap(({ id, abbr }) => [id, abbr ?? id]));
  const made: Body[] = [];
  for (let i = 0; made.length < n; i++) {
    const country = countries[i % countries.length] ?? 'CN';
    const round = Math.floor(i / countries.length);
    const pattern = patterns[(round + i) % patterns.length];
    const part = Math.floor(round / patterns.length);
    if (!pattern || part >= parts.length) break;
    const reference = { type: 'country', id: country } as const;
    const name = (parts[part] ?? '') + pattern.en.replace('{}', names.nameOf(reference, 'en'));
    const id = `${country.toLowerCase()}-${pattern.kind}-${round}`;
    let abbr = initials(name);
    while (taken.has(abbr)) abbr += String.fromCharCode(65 + random.below(26));
    taken.add(abbr);
    made.push({
      id,
      name,
      abbr,
      country,
      kind: pattern.kind,
      aliases: [],
      name_zh: pattern.zh.replace('{}', names.nameOf(reference, 'zh') + (partsZh[part] ?? '')),
      aliases_zh: [],
      succeeds: null,
    });
  }
  return made;
}
