import { Locale } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buttonsOf, everyPart } from '../discord/card-parts.js';
import { Stage, textIn } from './stage.js';

let stage: Stage;
beforeEach(async () => {
  stage = await Stage.open();
});
afterEach(() => stage.close());

const ninthCommittee = '2025-06-cn-kr-9th-tbt-committee';
/** The addresses of the pictures that a message shows, with their words. */
const picturesIn = (card: unknown) =>
  everyPart(card).flatMap(({ type, items }) =>
    type === 12 ? (items as { media: { url: string }; description?: string }[]) : [],
  );

describe('/country', () => {
  it('says in a headline how many documents and meetings, with how many partners and since when', async () => {
    const text = textIn(await stage.command('country', { country: 'Cambodia' }));
    expect(text).toMatch(/# Cambodia: 5 documents signed.* 4 meetings.* 14 partners/);
    expect(text).toContain('20 September 2016 to 17 April 2025');
  });

  it('shows with whom, in which fields, and the latest acts with their sources', async () => {
    const text = textIn(await stage.command('country', { country: 'KH' }));
    expect(text).toMatch(/China\s6 .*South\sKorea\s2/);
    expect(text).toMatch(/metrology\s7 .*standardization\s4/);
    expect(text).toContain('discuss legal metrology in Beijing');
    expect(text).toContain('](https://www.samr.gov.cn/');
  });

  it('has a picture that is drawn, with the same numbers in its alt text', async () => {
    const answer = await stage.command('country', { country: 'Cambodia' });
    const [picture] = picturesIn(answer.message.components);
    expect(picture?.description).toMatch(/Cambodia.*Documents signed: 5.*Meetings: 4.*Partners: 14/);
    const [attachment] = answer.message.attachments;
    expect([attachment?.width, attachment?.size]).toEqual([1080, expect.any(Number)]);
    expect(attachment?.size).toBeGreaterThan(10_000);
    expect(picture?.media.url).toBe(attachment?.url);
  });

  it('answers in the language and script of the reader', async () => {
    stage.locale = Locale.ChineseCN;
    const simplified = await stage.command('country', { country: '丹麦' });
    expect(textIn(simplified)).toContain('丹麦');
    stage.locale = Locale.ChineseTW;
    const traditional = await stage.command('country', { country: '丹麦' });
    expect(textIn(traditional)).toContain('丹麥');
    expect(picturesIn(traditional.message.components)[0]?.description).toContain('丹麥');
  });

  it('reads a misspelt name and says as which', async () => {
    expect(textIn(await stage.command('country', { country: 'Camboida' }))).toContain(
      '“Camboida” was read as “Cambodia”',
    );
  });

  it('says of a country without records that none is recorded, and that this is no denial', async () => {
    const answer = await stage.command('country', { country: 'Andorra' });
    expect(textIn(answer)).toMatch(/holds no record of Andorra.*does not mean that nothing happened/);
  });

  it('offers its documents, timeline and map', async () => {
    const profile = await stage.command('country', { country: 'Cambodia' });
    expect(textIn(await stage.press(profile, 'Documents'))).toContain('three MoUs');
    expect(textIn(await stage.press(profile, 'Timeline'))).toMatch(/# Cambodia: 9 acts/);
    expect(textIn(await stage.press(profile, 'Map'))).toMatch(/# Cambodia: 14 partners/);
  });
});

describe('/compare', () => {
  it('says which of two countries has signed more documents, and shows both side by side', async () => {
    const text = textIn(await stage.command('compare', { first: 'Korea', second: 'Japan' }));
    expect(text).toMatch(/# South Korea has signed more documents on record than Japan: 38 to 8/);
    expect(text).toMatch(/🇰🇷 \*\*80\*\* .*31 meetings/);
    expect(text).toMatch(/🇯🇵 \*\*19\*\* .*6 meetings/);
  });

  it('compares what both did with a third', async () => {
    const text = textIn(await stage.command('compare', { first: 'Korea', second: 'Denmark', with: 'China' }));
    expect(text).toMatch(/# China–South Korea has signed more documents on record than China–Denmark: 7 to 0/);
    expect(text).toContain('SAMR and Danish Standards discuss');
  });
});

describe('/body', () => {
  it('says who a body is: its names in both languages, its country, and what kind of body it is', async () => {
    const text = textIn(await stage.command('body', { name: 'KATS' }));
    expect(text).toMatch(/# Korean Agency for Technology and Standards/);
    expect(text).toContain('韩国国家技术标准院');
    expect(text).toMatch(/South Korea · standards body/);
  });

  it('shows what it did, with whom, and who spoke for it', async () => {
    const text = textIn(await stage.command('body', { name: '국가기술표준원' }));
    expect(text).toMatch(/Acts: 54/);
    expect(text).toMatch(/ANSI\s4/);
    expect(text).toContain('Seo Young-jin');
  });

  it('names what it took over from, and the other the successor', async () => {
    const samr = await stage.command('body', { name: 'SAMR' });
    expect(textIn(samr)).toMatch(/Took over from.*AQSIQ|Took over from.*General Administration of Quality/s);
    const aqsiq = await stage.pick(samr, 'General Administration of Quality Supervision');
    expect(textIn(aqsiq)).toMatch(/Succeeded by.*State Administration for Market Regulation/s);
  });

  it('asks which of several bodies is meant', async () => {
    const question = await stage.command('body', { name: 'standards institute' });
    expect(textIn(question)).toContain('Which do you mean by “standards institute”?');
    expect(buttonsOf(question.message.components)).toContain('Turkish Standards Institution');
    expect(textIn(await stage.press(question, 'Turkish Standards'))).toMatch(/# Turkish Standards Institution/);
  });
});

describe('/record', () => {
  it('shows a record whole: what happened, who took part, where, on what, and the sources', async () => {
    const text = textIn(await stage.command('record', { record: ninthCommittee }));
    expect(text).toContain('Ninth Korea-China TBT committee meets in Beijing');
    expect(text).toMatch(/reported in June 2025 .*Beijing, China/);
    expect(text).toContain('product carbon footprint labels');
    expect(text).toMatch(/\*\*Seo Young-jin\*\* · Director General for Technical Regulation/);
    expect(text).toContain('](https://www.news1.kr/');
    expect(text).toContain(`\`${ninthCommittee}\``);
  });

  it('is found by words of its title', async () => {
    expect(textIn(await stage.command('record', { record: 'ninth korea china tbt' }))).toContain(ninthCommittee);
  });

  it('names the related records and why', async () => {
    const text = textIn(await stage.command('record', { record: ninthCommittee }));
    expect(text).toMatch(/Eighth Korea-China TBT committee.*\n.*18 April 2024 · of the same series/);
  });

  it('shows each document with who signed it', async () => {
    const text = textIn(await stage.command('record', { record: '2025-cn-kh-three-mous' }));
    expect(text).toMatch(/\*\*MoU on Cooperation in the Field of Metrology\*\*/);
    expect(text).toMatch(/Luo Wen · Hem Vanndy/);
  });

  it('leads to the act before and after among those of the same sides, in place', async () => {
    const ninth = await stage.command('record', { record: ninthCommittee });
    expect(buttonsOf(ninth.message.components)).not.toContain('Next act');
    const eighth = await stage.press(ninth, 'Previous act');
    expect([eighth.message.id, textIn(eighth).includes('Eighth Korea-China TBT')]).toEqual([ninth.message.id, true]);
    expect(textIn(await stage.press(eighth, 'Next act'))).toBe(textIn(ninth));
  });

  it('shows Chinese readers the Chinese texts', async () => {
    stage.locale = Locale.ChineseCN;
    const text = textIn(await stage.command('record', { record: '2025-cn-kh-three-mous' }));
    expect(text).toMatch(/罗文/);
    expect(text).toMatch(/计量/);
  });
});

describe('/search', () => {
  it('lists the records that hold the words, each with the sentence that does and the words in bold', async () => {
    const text = textIn(await stage.command('search', { text: 'hydrogen' }));
    expect(text).toMatch(/# 7 records for “hydrogen”/);
    expect(text).toMatch(/> .*\*\*hydrogen\*\*/);
  });

  it('keeps to a country, a kind, a field and years', async () => {
    const text = textIn(
      await stage.command('search', { text: 'hydrogen', country: 'Korea', kind: 'event', from: 2024, to: 2024 }),
    );
    expect(text).toMatch(/# 1 record for “hydrogen” · South Korea · event · 2024/);
    expect(text).toContain('22 November 2024');
  });

  it('finds Chinese words', async () => {
    stage.locale = Locale.ChineseCN;
    expect(textIn(await stage.command('search', { text: '化妆品' }))).toMatch(/\*\*化妆品\*\*/);
  });

  it('says which words no record holds', async () => {
    expect(textIn(await stage.command('search', { text: 'hydrogen qqqqqq' }))).toContain('No record holds “qqqqqq”');
  });
});

describe('/latest', () => {
  it('lists the newest acts first', async () => {
    const text = textIn(await stage.command('latest', { country: 'Korea' }));
    expect(text).toMatch(/# South Korea: the latest act on record is of 15 December 2025/);
    expect(text.indexOf('15 December 2025')).toBeLessThan(text.indexOf('30 September 2025'));
  });
});

describe('/timeline', () => {
  it('draws the acts of each year and says the same in words', async () => {
    const answer = await stage.command('timeline', { country: 'Korea', with: 'China' });
    expect(textIn(answer)).toMatch(/# South Korea and China: 18 acts, 1994 to 2025; most in 2016 \(4\)/);
    const [picture] = picturesIn(answer.message.components);
    expect(picture?.description).toMatch(/1994: 2, .*2016: 4, .*2025: 1/);
  });
});

describe('/map', () => {
  it('draws the partners by number of acts, says the same in words, and takes no position on borders', async () => {
    const answer = await stage.command('map', { country: 'Korea', field: 'metrology' });
    expect(textIn(answer)).toMatch(/# South Korea · metrology: 15 partners in 17 acts/);
    expect(textIn(answer)).toContain('Borders and names imply no position');
    expect(picturesIn(answer.message.components)[0]?.description).toMatch(/China: 2, Cambodia: 2/);
  });

  it('opens the country that is picked below it', async () => {
    const world = await stage.command('map', {});
    const profile = await stage.pick(world, 'Germany');
    expect([profile.onlyFor, textIn(profile).includes('Germany: ')]).toEqual([stage.user, true]);
  });
});

describe('/about', () => {
  it('says what the data are, and under which licence', async () => {
    const about = await stage.command('about');
    const { records, version } = stage.live.current.register;
    expect(textIn(about)).toContain(`${records.length} records`);
    expect(textIn(about)).toContain(version);
    expect(textIn(about)).toMatch(/Licence.*Privacy/s);
    expect(about.onlyFor).toBe(stage.user);
  });
});

describe('an answer', () => {
  it.each([
    ['country', { country: 'Cambodia' }],
    ['compare', { first: 'Korea', second: 'Japan' }],
    ['body', { name: 'KATS' }],
    ['record', { record: ninthCommittee }],
    ['search', { text: 'hydrogen' }],
    ['latest', {}],
    ['timeline', { country: 'Cambodia' }],
    ['map', { country: 'Cambodia' }],
    ['export', { format: 'json', country: 'KH' }],
  ])(
    'of /%s is seen by all, or where that is asked for by the asker alone and without a button to delete it',
    async (command, options) => {
      const open = await stage.command(command, options);
      expect([open.onlyFor, buttonsOf(open.message.components).includes('Delete')]).toEqual([null, true]);
      const secret = await stage.command(command, { ...options, private: true });
      expect([secret.onlyFor, buttonsOf(secret.message.components).includes('Delete')]).toEqual([stage.user, false]);
    },
  );
});
