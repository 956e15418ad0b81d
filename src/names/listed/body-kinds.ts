import type { Name } from '../lexicon.js';

/** What a kind of body is called. The first name of each language is the one shown. */
interface KindNames {
  readonly en: readonly string[];
  readonly zh: readonly string[];
}

/**
 * The kinds that bodies have in the register, in the words of ISO/IEC 17000 (conformity assessment), ISO/IEC Guide 2
 * (standards) and the BIPM (metrology), and in everyday ones. English names in the singular; plurals are formed.
 */
const kindNames: Readonly<Record<string, KindNames>> = {
  'standards-body': {
    en: [
      'standards body',
      'national standards body',
      'standardization body',
      'national standardization body',
      'standards organization',
      'standardization organization',
      'standards institute',
      'standards institution',
      'standards agency',
      'standards authority',
      'standards bureau',
      'bureau of standards',
      'standards office',
      'standards association',
      'standards administration',
    ],
    zh: [
      '标准机构',
      '标准化机构',
      '国家标准机构',
      '国家标准化机构',
      '标准组织',
      '标准化组织',
      '标准协会',
      '标准化协会',
      '标准局',
      '标准化主管部门',
    ],
  },
  'standards-developer': {
    en: ['standards developer', 'standards developing organization', 'standards development organization', 'SDO'],
    zh: ['标准制定组织', '标准制定机构', '标准研制机构'],
  },
  'accreditation-body': {
    en: [
      'accreditation body',
      'national accreditation body',
      'accreditation organization',
      'accreditation agency',
      'accreditation authority',
      'accreditation service',
      'accreditation council',
      'accreditation center',
      'accreditation institution',
      'accreditor',
    ],
    zh: ['认可机构', '国家认可机构', '认可组织', '认可委员会', '认可中心'],
  },
  'metrology-institute': {
    en: [
      'metrology institute',
      'national metrology institute',
      'metrology body',
      'metrology organization',
      'metrology agency',
      'metrology center',
      'measurement institute',
      'NMI',
    ],
    zh: ['计量院', '国家计量院', '计量机构', '计量研究院', '计量组织', '计量中心'],
  },
  'certification-body': {
    en: [
      'certification body',
      'certification organization',
      'certification company',
      'certifier',
      'certification agency',
    ],
    zh: ['认证机构', '认证公司', '认证中心'],
  },
  'testing-laboratory': {
    en: [
      'testing laboratory',
      'test laboratory',
      'testing lab',
      'test lab',
      'testing body',
      'testing institute',
      'testing center',
    ],
    zh: ['检测机构', '检测实验室', '检验检测机构', '检验机构', '测试实验室', '试验机构'],
  },
  regulator: {
    en: [
      'regulator',
      'regulatory body',
      'regulatory authority',
      'regulatory agency',
      'market regulator',
      'supervisory authority',
    ],
    zh: ['监管机构', '监管部门', '市场监管机构', '市场监管部门', '主管机关'],
  },
  ministry: { en: ['ministry', 'government department'], zh: ['政府部门', '部委'] },
  government: { en: ['government'], zh: ['政府'] },
  'regional-body': {
    en: ['regional body', 'regional organization', 'regional standards body', 'regional standards organization'],
    zh: ['区域组织', '区域机构', '地区组织', '区域性组织', '区域标准组织'],
  },
  'international-body': {
    en: ['international body', 'international organization', 'international standards body'],
    zh: ['国际组织', '国际机构', '国际标准组织'],
  },
  'research-institute': {
    en: ['research institute', 'research center', 'research body', 'research institution', 'research organization'],
    zh: ['研究机构', '研究院', '研究所', '科研机构', '科研院所', '研究中心'],
  },
  'industry-association': {
    en: ['industry association', 'trade association', 'business association', 'chamber of commerce', 'industry body'],
    zh: ['行业协会', '商会', '产业协会'],
  },
  company: { en: ['company', 'firm', 'enterprise', 'business', 'manufacturer'], zh: ['企业', '公司'] },
  university: { en: ['university'], zh: ['大学', '高校'] },
  other: { en: ['other body'], zh: ['其他机构'] },
};

function plural(name: string): string {
  if (/[A-Z]$/.test(name)) return `${name}s`;
  return /[^aeo]y$/.test(name) ? name.replace(/y$/, 'ies') : /(s|ss|x|ch|sh)$/.test(name) ? `${name}es` : `${name}s`;
}

/** Kinds that the table does not know are named by their id. */
function namesOf(kind: string): KindNames {
  const words = kind.replaceAll('-', ' ');
  return kindNames[kind] ?? { en: [words], zh: [words] };
}

/** The name of a kind of body, to show. */
export function nameOfBodyKind(kind: string, language: 'en' | 'zh'): string {
  return namesOf(kind)[language][0] ?? kind;
}

/** All names of the kinds of body. */
export function bodyKindNames(kinds: Iterable<string>): Name[] {
  const names: Name[] = [];
  for (const kind of kinds) {
    const reference = { type: 'body-kind', id: kind } as const;
    const { en, zh } = namesOf(kind);
    const texts = [
      ...en,
      ...en.map(plural).map((text) => text.replace(/^bureau of standardses$/, 'bureaus of standards')),
      ...zh,
    ];
    texts.forEach((text, i) =>
      names.push({
        reference,
        manner: i === 0 ? 'name' : 'alias',
        writing: /^[A-Z]{3}s?$/.test(text) ? 'capitals' : 'any',
        text,
      }),
    );
  }
  return names;
}
