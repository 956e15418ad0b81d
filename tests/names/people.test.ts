import { describe, expect, it } from 'vitest';
import { ofTypes } from './shipped.js';

const people = (text: string) => ofTypes(text, 'person');

describe('people', () => {
  it.each([
    ['Who is Jens Heiede?', ['Jens Heiede=person:Jens Heiede']],
    ['Luo Wen and Wen Luo', ['Luo Wen=person:Luo Wen', 'Wen Luo=person:Luo Wen']],
    [
      'Kim Dae-ja, Kim Daeja, Dae-ja Kim',
      ['Kim Dae-ja', 'Kim Daeja', 'Dae-ja Kim'].map((name) => `${name}=person:Kim Dae-ja`),
    ],
    ['Rudiger Marquardt', ['Rudiger Marquardt=person:Rüdiger Marquardt']],
    ['田世宏会见', ['田世宏=person:Tian Shihong']],
    ['luo wen', ['luo wen=person:Luo Wen']],
  ])('are named in every order and without diacritics: %s', (text, expected) => expect(people(text)).toEqual(expected));

  it('of several spellings have all of them as references, the commonest first', () => {
    expect(people('Kathie Morgan')).toEqual([
      'Kathie Morgan=person:Katharine Morgan/person:Kathie Morgan/person:Katharine (Kathie) Morgan',
    ]);
    expect(people('Viktor Pokorny')[0]).toContain('person:Viktor Pokorný');
    expect(people('Nussbaum')[0]).toContain('person:Ulrich Nussbaum');
  });

  it.each([
    ['Mr Heiede', ['Mr Heiede=person:Jens Heiede']],
    ['Minister Hem Vanndy', ['Minister Hem Vanndy=person:Hem Vanndy']],
    ['罗文局长', ['罗文局长=person:Luo Wen']],
    ['和罗局长会谈', ['罗局长=person:Luo Wen']],
    ['越南部长', []],
  ])('may have titles: %s', (text, expected) => expect(people(text)).toEqual(expected));

  it.each([
    ['Zakirov signed', ['Zakirov=person:Zakirov']],
    ['what did heiede say', ['heiede=person:Jens Heiede']],
    ['Michael Heiede', []],
    ['Heiede Smithson', []],
    ['Mr Fox', ['Mr Fox=person:Liam Fox']],
    ['a Fox', []],
    ['Li and Wang', []],
    ['Thai standards', []],
  ])('are named by an uncommon family name alone, by others with a title: %s', (text, expected) =>
    expect(people(text)).toEqual(expected),
  );

  it.each([
    ['局长罗文', ['罗文=person:Luo Wen']],
    ['合作方向是什么', []],
    ['方向是谁', ['方向=person:Fang Xiang']],
    ['方向院长', ['方向院长=person:Fang Xiang']],
    ['关于凯恩斯', []],
    ['于凯签署', ['于凯=person:Yu Kai']],
  ])('with a Chinese name that is a word too are told from it: %s', (text, expected) =>
    expect(people(text)).toEqual(expected),
  );

  it('who share a family name are a choice', () => {
    expect(people('Mr Kim')[0]?.split('/').length).toBeGreaterThan(2);
  });
});
