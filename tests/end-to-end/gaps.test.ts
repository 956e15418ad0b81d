import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { Stage, textIn } from './stage.js';

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open();
});
afterAll(() => stage.close());

const noted = async () =>
  (await stage.state.gaps.export()).map(({ words, entities, outcome, times }) => ({ words, entities, outcome, times }));
afterEach(async () => {
  await stage.state.prune(new Date('2030-01-01'));
});

/** What is noted is written beside the answer. */
const afterNoting = async (count: number) => {
  for (let tries = 0; tries < 50 && (await noted()).length < count; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 20));
  return noted();
};

describe('what could not be answered', () => {
  it('is noted as words and what was named, however it was asked, and counted', async () => {
    const question = 'Did China sign anything with Kenya about hallmarking?';
    await stage.command('ask', { question });
    await stage.say(`${stage.mention} ${question}`);
    expect(await afterNoting(1)).toEqual([
      { words: ['hallmarking'], entities: ['country:CN', 'country:KE'], outcome: 'no-record', times: 2 },
    ]);
  });

  it('is seen by operators', async () => {
    await stage.command('ask', { question: 'Did China sign anything with Kenya about hallmarking?' });
    await afterNoting(1);
    stage.as = 'Operator';
    const text = textIn(await stage.command('register gaps', { by: 'entities' }));
    stage.as = 'Member';
    expect(text).toContain('**Kenya** · once');
  });

  it('is noted of /mou as well, and not again when a page of it is turned', async () => {
    await stage.command('mou', { country: 'CN', with: 'DK' });
    expect(await afterNoting(1)).toEqual([
      { words: [], entities: ['country:CN', 'country:DK'], outcome: 'no-record', times: 1 },
    ]);
  });

  it('is not noted of what was answered whole', async () => {
    await stage.command('ask', { question: 'How many MoUs did China sign with Cambodia in 2025?' });
    await stage.command('ask', { question: 'Did China sign anything with Kenya about hallmarking?' });
    expect(await afterNoting(1)).toHaveLength(1);
  });

  it('delays no answer and breaks none where the state fails, and the log says so once', async () => {
    const note = vi.spyOn(stage.state.gaps, 'note').mockRejectedValue(new Error('away'));
    note.mockReturnValueOnce(new Promise(() => undefined));
    for (let time = 0; time < 3; time += 1)
      expect(textIn(await stage.command('ask', { question: 'Is there a hallmarking MoU with Kenya?' }))).not.toBe('');
    expect(note).toHaveBeenCalledTimes(3);
    note.mockRestore();
    expect(stage.log.filter(({ msg }) => msg === 'what was not answered could not be noted')).toHaveLength(1);
  });
});
