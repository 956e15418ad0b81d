import { describe, expect, it } from 'vitest';
import { gazetteer, placesIn } from './shipped.js';

describe('pair words', () => {
  it.each([
    ['中柬合作', ['中=CN', '柬=KH']],
    ['中韩标准化会议', ['中=CN', '韩=KR']],
    ['中丹双方', ['中=CN', '丹=DK']],
    ['美韩会谈和韩美会谈', ['美=US', '韩=KR', '韩=KR', '美=US']],
    ['日韩', ['日=JP', '韩=KR']],
    ['德中工作组', ['德=DE', '中=CN']],
    ['中欧对话', ['中=CN', '欧=EU']],
    ['中乌质量基础设施', ['中=CN', '乌=UZ/UA/UG/UY']],
    ['中日韩三国', ['中=CN', '日=JP', '韩=KR']],
    ['中非合作', ['中=CN', '非=region:africa']],
    ['中老铁路', ['中=CN', '老=LA']],
    ['港澳', ['港=HK', '澳=MO']],
    ['中印尼合作', ['中=CN', '印尼=ID']],
    ['兩岸', ['兩=CN', '岸=TW']],
    ['2025年中蒙签署', ['中=CN', '蒙=MN']],
    ['中俄、中英、中德', ['中=CN', '俄=RU', '中=CN', '英=GB', '中=CN', '德=DE']],
  ])('reads %s character by character', (text, expected) => expect(placesIn(text)).toEqual(expected));

  it.each([
    ['中国', ['中国=CN']],
    ['其中美国签署了', ['美国=US']],
    ['文件中德国没有', ['德国=DE']],
    ['5月11日中韩会谈', ['中=CN', '韩=KR']],
    ['近日美国', ['美国=US']],
    ['中心', []],
    ['其中法规', []],
    ['中老年人', []],
    ['中文文件', []],
    ['中期以及中间', []],
    ['美元和日期', []],
    ['增加中', []],
    ['合作方案', []],
  ])('does not see pairs in %s', (text, expected) => expect(placesIn(text)).toEqual(expected));

  it.each([
    ['Sino-Danish talks', ['Sino=CN', 'Danish=DK']],
    ['Franco-German', ['Franco=FR', 'German=DE']],
    ['Indo-German', ['Indo=IN', 'German=DE']],
    ['Anglo-Nigerian', ['Anglo=GB', 'Nigerian=NG']],
  ])('reads both halves of %s as a pair', (text, expected) => {
    expect(placesIn(text)).toEqual(expected);
    expect(gazetteer.link(text).filter(({ manner }) => manner === 'pair')).toHaveLength(2);
  });

  it('reads names joined by a dash as names', () => {
    expect(placesIn('Korea–China and China-Cambodia')).toEqual(['Korea=KR', 'China=CN', 'China=CN', 'Cambodia=KH']);
  });

  it('leaves "Indo-Pacific" alone', () => expect(placesIn('the Indo-Pacific strategy')).toEqual([]));
});
