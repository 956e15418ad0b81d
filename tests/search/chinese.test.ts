import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { found, register } from './shipped.js';

/** MiniSearch as it comes, on the same texts: it takes what stands between two punctuation marks for one word. */
const plain = new MiniSearch<{ id: string; title: string; facts: string }>({ fields: ['title', 'facts'] });
plain.addAll(
  register.records.map(({ id, title, facts }) => ({
    id,
    title: title.zh ?? '',
    facts: (facts.zh ?? []).join('\n'),
  })),
);

describe('Chinese queries of which plain MiniSearch finds nothing', () => {
  it.each([
    ['柬埔寨备忘录', '2025-cn-kh-three-mous', 'the only memoranda with Cambodia'],
    [
      '中国与丹麦的标准化会议',
      '2025-03-11-cn-dk-danish-standards-meeting',
      'the only meeting with Denmark about standards',
    ],
    [
      '中国乌兹别克斯坦认可',
      '2025-04-cn-uz-cnas-accreditation-mou',
      'the only record of the two that is about accreditation',
    ],
    ['韩国越南计量会议', '2017-11-08-kr-vn-forum-bilateral-meeting', 'the meeting of the two on metrology'],
    ['棕榈油质量', '2015-11-23-cn-my-palm-oil-quality-mou', 'the only document on palm oil'],
    ['马来西亚棕榈油谅解备忘录', '2015-11-23-cn-my-palm-oil-quality-mou', 'the same in other words'],
    ['玩具含铅涂料', '2007-09-11-cn-us-consumer-product-safety-summit-2', 'the summit that banned lead paint on toys'],
  ])('%s → %s (%s)', (query, first) => {
    expect(plain.search(query)).toEqual([]);
    expect(found(query, 1)).toEqual([first]);
  });
});
