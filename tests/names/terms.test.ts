import { describe, expect, it } from 'vitest';
import { gazetteer, namesIn } from './shipped.js';

describe('words of the vocabulary', () => {
  it.each([
    ['metrology', ['metrology=field:metrology']],
    [
      'standardisation and standardization',
      ['standardisation=field:standardization', 'standardization=field:standardization'],
    ],
    [
      'MoUs, mou, M.O.U., memoranda of understanding',
      ['MoUs', 'mou', 'M.O.U.', 'memoranda of understanding'].map((word) => `${word}=document-type:MoU`),
    ],
    ['licence and license', ['licence=document-type:licence', 'license=document-type:licence']],
    [
      'work programme, work program',
      ['work programme=document-type:work-plan', 'work program=document-type:work-plan'],
    ],
    ['documents, papers, a deal', ['documents', 'papers', 'deal'].map((word) => `${word}=document-type:document`)],
    ['文件', ['文件=document-type:document']],
    ['合作備忘錄', ['合作備忘錄=document-type:MoU']],
    ['mutual recognition agreements', ['mutual recognition agreements=document-type:MRA']],
    ['electric vehicles', ['electric vehicles=topic:electromobility']],
    ['halal food', ['halal food=topic:halal']],
    ['measuring instruments', ['measuring instruments=topic:measuring-instruments']],
    ['training', ['training=field:training/kind:training']],
    ['co-operation agreement', ['co-operation agreement=document-type:agreement']],
    ['AI and ai', ['AI=topic:artificial-intelligence', 'ai=topic:artificial-intelligence']],
    ['人工智慧', ['人工智慧=topic:artificial-intelligence']],
  ])('are found in every form: %s', (text, expected) => expect(namesIn(text)).toEqual(expected));

  it('never span the end of a sentence or a comma that their name has not', () => {
    expect(namesIn('for standards. Australia')).toEqual(['standards=field:standardization', 'Australia=AU']);
    expect(namesIn('on standards, Australia')).toEqual(['standards=field:standardization', 'Australia=AU']);
  });

  it('read 認證 as accreditation first in Traditional characters, and 驗證 as certification', () => {
    expect(namesIn('認證')).toEqual(['認證=field:accreditation/field:certification']);
    expect(namesIn('认证')).toEqual(['认证=field:certification']);
    expect(namesIn('驗證')).toEqual(['驗證=field:certification']);
    expect(namesIn('验证')).toEqual([]);
  });

  it('give way to the two sides of which a topic is named', () => {
    expect(namesIn('EU-US cooperation')).toEqual(['EU=EU/body:european-union', 'US=US']);
    expect(gazetteer.resolve('EU-US cooperation', ['topic'])).toMatchObject({
      outcome: 'one',
      reference: { id: 'transatlantic-cooperation' },
    });
  });

  it('are shown in both languages', () => {
    expect(gazetteer.nameOf({ type: 'document-type', id: 'document' }, 'zh')).toBe('文件');
    expect(gazetteer.nameOf({ type: 'field', id: 'metrology' }, 'zh')).toBe('计量');
    expect(gazetteer.nameOf({ type: 'region', id: 'gulf' }, 'en')).toBe('Gulf countries');
    expect(gazetteer.nameOf({ type: 'body-kind', id: 'standards-body' }, 'zh')).toBe('标准机构');
    expect(gazetteer.nameOf({ type: 'city', id: 'Hanoi' }, 'zh')).toBe('河内');
  });
});
