import { rm } from 'node:fs/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { answerQuestion } from '../../src/answers/answer-question.js';
import { buildEdition } from '../../src/edition/build-edition.js';
import type { Edition } from '../../src/edition/edition.js';
import { LiveEdition } from '../../src/edition/live-edition.js';
import { restoreEdition, saveEdition } from '../../src/edition/saved-edition.js';
import { loadRegister } from '../../src/records/load-register.js';
import { cambodia, denmark, pathOf, sampleIds, SampleFolder } from '../records/sample-folder.js';

/** What a start takes over from the one before it must be what it would have built. */

const edition = async (folder: string): Promise<Edition> => buildEdition(await loadRegister(folder));

async function saved(folder: string): Promise<string> {
  const text = saveEdition(await edition(folder), folder);
  if (text === undefined) throw new Error('The edition was not saved.');
  return text;
}

async function restored(text: string, folder: string): Promise<Edition> {
  const found = await restoreEdition(text, folder);
  if (!found) throw new Error('The edition was not restored.');
  return found;
}

const questions = [
  'how many MoUs did China sign with Cambodia in 2025?',
  'Danish Standards circular economy',
  'who took part in the metting with Denmark?',
  '中国和韩国签了什么',
  'accreditation of halal laboratories',
];

/** Files count as settled some seconds after they were written. */
function later(): void {
  const now = Date.now() + 60_000;
  vi.spyOn(Date, 'now').mockReturnValue(now);
}

afterEach(() => vi.restoreAllMocks());

describe('an edition that was saved', () => {
  it('is restored as it would be built, of the register that ships', async () => {
    const built = await edition('data');
    const again = await restored(saveEdition(built, 'data') ?? '', 'data');
    expect(again.register).toEqual({ ...built.register, loadedAt: again.register.loadedAt });
    expect([...again.register.recordById.keys()]).toEqual([...built.register.recordById.keys()]);
    expect(again.register.records.every((record) => Object.isFrozen(record) && Object.isFrozen(record.facts))).toBe(
      true,
    );
    for (const question of questions) {
      expect(again.index.search(question, 50)).toEqual(built.index.search(question, 50));
      const today = '2026-01-01';
      expect(answerQuestion(again, question, { today })).toEqual(answerQuestion(built, question, { today }));
    }
    for (const word of ['Cambodia', 'zzzz', '标准', '茶'])
      expect(again.index.holds(word)).toBe(built.index.holds(word));
  });

  it('is restored of an equal folder at another place, and names the files there', async () => {
    const [one, other] = [await SampleFolder.create(), await SampleFolder.create()];
    const { register } = await restored(await saved(one.path), other.path);
    const loaded = await loadRegister(other.path);
    expect(register).toEqual({ ...loaded, loadedAt: register.loadedAt });
  });

  it('is restored of a file of many records', async () => {
    const folder = await SampleFolder.create();
    const { records } = await loadRegister(folder.path);
    await rm(folder.at('records'), { recursive: true });
    await folder.write('records/all.jsonl', records.map((record) => `${JSON.stringify(record)}\n`).join(''));
    const { register } = await restored(await saved(folder.path), folder.path);
    expect(register.records).toEqual(records);
    const text = await saved(folder.path);
    const lines = await folder.read('records/all.jsonl');
    await folder.write('records/all.jsonl', lines.replace('"kind":"meeting"', '"kind":"visit"'));
    expect(await restoreEdition(text, folder.path)).toBeUndefined();
  });

  const changes: Record<string, (folder: SampleFolder) => Promise<void>> = {
    'a record says something else': (folder) => folder.edit(pathOf(denmark), 'kind: meeting', 'kind: visit'),
    'a record is gone': (folder) => rm(folder.at(pathOf(cambodia))),
    'there is another record': async (folder) => {
      const all = await SampleFolder.create();
      await folder.write(pathOf(sampleIds[0] ?? ''), await all.read(pathOf(sampleIds[0] ?? '')));
    },
    'a file has another name': async (folder) => {
      await folder.write('records/2024/other.yaml', await folder.read(pathOf(denmark)));
      await rm(folder.at(pathOf(denmark)));
    },
    'a vocabulary says something else': async (folder) =>
      folder.write('topics.yaml', `${await folder.read('topics.yaml')}\n# A comment\n`),
    'a vocabulary is gone': (folder) => rm(folder.at('kinds.yaml')),
    'there is a file that is not read': (folder) => folder.write('records/notes.csv', ''),
  };
  for (const [what, change] of Object.entries(changes))
    it(`is not restored where ${what}`, async () => {
      const folder = await SampleFolder.create(sampleIds.slice(1));
      const text = await saved(folder.path);
      expect(await restoreEdition(text, folder.path)).toBeDefined();
      await change(folder);
      expect(await restoreEdition(text, folder.path)).toBeUndefined();
    });

  it('holds what was loaded, also where a file has changed since', async () => {
    const folder = await SampleFolder.create();
    const before = await edition(folder.path);
    await folder.edit(pathOf(denmark), 'kind: meeting', 'kind: visit');
    const text = saveEdition(before, folder.path);
    expect(await restoreEdition(text ?? '', folder.path)).toBeUndefined();
  });

  it('is not saved with faults, which are to be found again', async () => {
    const folder = await SampleFolder.create();
    await folder.edit(pathOf(denmark), 'kind: meeting', 'kind: metting');
    expect(saveEdition(await edition(folder.path), folder.path)).toBeUndefined();
  });
});

describe('a reload after a start from a saved edition', () => {
  it('takes over what did not change, unread, and reads what did', async () => {
    const folder = await SampleFolder.create();
    later();
    const live = LiveEdition.from(folder.path, await restored(await saved(folder.path), folder.path));
    const before = live.current;
    expect(await live.reload()).toMatchObject({ outcome: 'unchanged', added: [], changed: [], removed: [] });
    expect(live.current.register.bodies).toBe(before.register.bodies);
    await folder.edit(pathOf(denmark), 'kind: meeting', 'kind: visit');
    expect(await live.reload()).toMatchObject({ outcome: 'reloaded', changed: [denmark], added: [], removed: [] });
    const anew = await loadRegister(folder.path);
    expect(live.current.register).toEqual({ ...anew, loadedAt: live.current.register.loadedAt });
  });

  it('keeps the earlier version of what is faulty since', async () => {
    const folder = await SampleFolder.create();
    const live = LiveEdition.from(folder.path, await restored(await saved(folder.path), folder.path));
    await folder.edit(pathOf(denmark), 'kind: meeting', 'kind: metting');
    const { setAside } = await live.reload();
    expect(setAside).toHaveLength(1);
    expect(live.current.register.recordById.get(denmark)?.kind).toBe('meeting');
  });
});
