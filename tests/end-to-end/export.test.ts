import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exportRecords } from '../../src/exports/export-records.js';
import { filterRecords } from '../../src/profiles/filters.js';
import { buttonsOf, everyPart } from '../discord/card-parts.js';
import { Stage, textIn } from './stage.js';

let stage: Stage;
beforeEach(async () => {
  stage = await Stage.open();
});
afterEach(() => stage.close());

const mostBytes = 10 * 1024 * 1024;

describe('/export', () => {
  it.each(['csv', 'json', 'markdown', 'ics'] as const)(
    'sends %s files byte for byte as they are made',
    async (format) => {
      const { current } = stage.live;
      const filters = { country: 'CN', with: 'KR', from: '2015' };
      const { records } = filterRecords(current, filters);
      const made = exportRecords(
        current,
        { records, filter: 'China and South Korea · since 2015', nameParts: ['CN', 'KR', '2015'] },
        { format, language: 'en', script: (text) => text, maxBytes: mostBytes },
      );
      const answer = await stage.command('export', { format, country: 'China', with: 'Korea', from: 2015 });
      expect(answer.message.attachments.map(({ filename }) => filename)).toEqual(made.files.map(({ name }) => name));
      for (const [at, { bytes }] of made.files.entries())
        expect(Buffer.from(await stage.file(answer, at)).equals(Buffer.from(bytes))).toBe(true);
    },
  );

  it('shows each file to be opened, and says how many records of what they hold', async () => {
    const answer = await stage.command('export', { format: 'csv', country: 'CN', with: 'KR' });
    const shown = everyPart(answer.message.components).filter(({ type }) => type === 13);
    expect(shown).toHaveLength(answer.message.attachments.length);
    expect(textIn(answer)).toMatch(/China and South Korea: 18 records as CSV/);
  });

  it('names the version of the register in the file', async () => {
    const answer = await stage.command('export', { format: 'json', country: 'KH' });
    const text = Buffer.from(await stage.file(answer)).toString('utf8');
    expect(text).toContain(stage.live.current.register.version);
  });

  it('says which records a calendar leaves out, since they are not dated to the day', async () => {
    const answer = await stage.command('export', { format: 'ics', country: 'KH' });
    expect(textIn(answer)).toMatch(/Left out: \d+ records?.*2025-cn-kh-three-mous/);
  });

  it('says that another format is wanted where a calendar could hold none', async () => {
    const answer = await stage.command('export', { format: 'ics', country: 'KH', kind: 'signing', from: 2025 });
    expect(textIn(answer)).toContain('Choose another format');
    expect(buttonsOf(answer.message.components)).toEqual(['Delete']);
  });

  it('gives everything where nothing narrows it', async () => {
    const answer = await stage.command('export', { format: 'csv' });
    expect(textIn(answer)).toContain(`All records: ${stage.live.current.register.records.length} records as CSV`);
  });
});
