import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cambodia, pathOf, SampleFolder } from '../records/sample-folder.js';
import { Stage, textIn } from './stage.js';

const archive = 'https://web.archive.org/web/2025/https://example.org/copy';

let stage: Stage;
let url: string;
beforeEach(async () => {
  const folder = await SampleFolder.create();
  const text = await folder.read(pathOf(cambodia));
  url = /url: (\S+)/.exec(text)?.[1] ?? '';
  await folder.edit(pathOf(cambodia), `url: ${url}\n`, `url: ${url}\n    archive: ${archive}\n`);
  stage = await Stage.open({ folder: folder.path });
});
afterEach(() => stage.close());

const note = async (outcome: 'ok' | 'unreachable', at: string) => {
  await stage.state.linkChecks.note({ url, at: new Date(at), outcome });
  await stage.bot.links.refresh();
};

describe('a source that could not be reached', () => {
  it('shows its archived copy also while it can be', async () => {
    const text = textIn(await stage.command('mou', { country: 'KH' }));
    expect(text).toContain(`[archived copy](${archive})`);
    expect(text).not.toContain('unreachable');
  });

  it('is marked with the day in answers, cards of records, and pages of either', async () => {
    await note('unreachable', '2026-11-25T10:00:00Z');
    for (const message of [
      await stage.command('mou', { country: 'KH' }),
      await stage.command('ask', { question: 'MoUs of Cambodia' }),
      await stage.say(`${stage.mention} MoUs of Cambodia`),
      await stage.command('record', { record: cambodia }),
    ])
      expect(textIn(message)).toContain('unreachable on 25 November 2026');
  });

  it('is marked no longer once it was reached again', async () => {
    await note('unreachable', '2026-11-25T10:00:00Z');
    await note('ok', '2026-11-26T10:00:00Z');
    expect(textIn(await stage.command('mou', { country: 'KH' }))).not.toContain('unreachable');
  });

  it('is marked from the start of the bot on, and after a reload', async () => {
    await note('unreachable', '2026-11-25T10:00:00Z');
    await stage.restartBot();
    expect(textIn(await stage.command('mou', { country: 'KH' }))).toContain('unreachable on 25 November 2026');
    await stage.state.linkChecks.note({ url, at: new Date('2026-11-26T10:00:00Z'), outcome: 'ok' });
    stage.as = 'Operator';
    await stage.command('register reload');
    stage.as = 'Member';
    expect(textIn(await stage.command('mou', { country: 'KH' }))).not.toContain('unreachable');
  });
});
