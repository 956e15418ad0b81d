import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publishFolder } from '../../src/keeping/publishing.js';
import { cambodia, denmark, pathOf, SampleFolder } from '../records/sample-folder.js';
import { Stage, textIn } from './stage.js';

let stage: Stage;
let folder: SampleFolder;
beforeEach(async () => {
  folder = await SampleFolder.create([cambodia, denmark]);
  stage = await Stage.open({ folder: folder.path });
  stage.as = 'Operator';
});
afterEach(() => stage.close());

const publish = async (note: string) => {
  const [said = ''] = await publishFolder(folder.path, stage.state.published, { note, by: 'Olga' });
  return /version (\w+)/.exec(said)?.[1] ?? '';
};

describe('a published register', () => {
  it('takes the place of the data folder at the next reload', async () => {
    await publish('as it is');
    await folder.edit(pathOf(cambodia), 'sign three MoUs', 'sign 3 MoUs');
    await stage.command('register reload');
    expect(textIn(await stage.command('mou', { country: 'KH' }))).toContain('three MoUs');
  });

  it('with a fault is not published, and the faults are named', async () => {
    await folder.edit(pathOf(cambodia), 'date: 2025', 'date: 2025-13');
    await expect(publish('broken')).rejects.toThrow(/2025-cn-kh-three-mous\.yaml:\d+:\d+: .*Nothing was published/s);
  });
});

describe('/register rollback', () => {
  it('brings an earlier version back', async () => {
    const first = await publish('as it is');
    await folder.edit(pathOf(cambodia), 'sign three MoUs', 'sign 3 MoUs');
    await publish('digits');
    await stage.command('register reload');
    expect(textIn(await stage.command('mou', { country: 'KH' }))).toContain('3 MoUs');

    expect(textIn(await stage.command('register rollback', { version: first }))).toContain(first);
    expect(textIn(await stage.command('mou', { country: 'KH' }))).toContain('three MoUs');
  });

  it('says that nothing is published where nothing is, and names a version that there is not', async () => {
    expect(textIn(await stage.command('register rollback', { version: 'abc' }))).toContain('Nothing is published');
    await publish('as it is');
    expect(textIn(await stage.command('register rollback', { version: 'abc' }))).toContain('No version “abc”');
  });

  it('is refused to others', async () => {
    stage.as = 'Administrator';
    const answer = await stage.command('register rollback', { version: await publish('as it is') });
    expect(textIn(answer)).toContain('Only operators');
  });
});
