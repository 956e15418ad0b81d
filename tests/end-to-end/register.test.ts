import { afterEach, describe, expect, it } from 'vitest';
import { cambodia, pathOf, SampleFolder } from '../records/sample-folder.js';
import { Stage, textIn, type StageOptions } from './stage.js';

let stage: Stage;
let folder: SampleFolder;
const open = async (options: StageOptions = {}) => {
  folder = await SampleFolder.create();
  stage = await Stage.open({ folder: folder.path, ...options });
};
afterEach(() => stage.close());

describe('/register reload', () => {
  it('by the owner of the application says what was added, changed and removed', async () => {
    await open();
    stage.as = 'Operator';
    await folder.edit(pathOf(cambodia), 'sign three MoUs', 'sign 3 MoUs');
    await folder.remove(pathOf('2014-10-13-cn-us-ansi-vice-president-visit'));
    const answer = await stage.command('register reload');
    expect(answer.onlyFor).toBe(stage.user);
    expect(textIn(answer)).toMatch(/1 changed\*\* `2025-cn-kh-three-mous`/);
    expect(textIn(answer)).toMatch(/1 removed\*\* `2014-10-13-cn-us-ansi-vice-president-visit`/);
    expect(textIn(await stage.command('mou', { country: 'KH' }))).toContain('3 MoUs');
  });

  it('names the place of each fault, and the earlier version of the record goes on being served', async () => {
    await open();
    stage.as = 'Operator';
    await folder.edit(pathOf(cambodia), 'date: 2025', 'date: 2025-13');
    const text = textIn(await stage.command('register reload'));
    expect(text).toContain('1 fault');
    expect(text).toMatch(/`\S*2025-cn-kh-three-mous\.yaml:\d+:\d+:` .+/);
    expect(textIn(await stage.command('mou', { country: 'KH' }))).toContain('three MoUs');
  });

  it('of a folder that is gone keeps what is served and says so', async () => {
    await open();
    stage.as = 'Operator';
    await folder.remove('');
    expect(textIn(await stage.command('register reload'))).toContain('could not be reloaded');
    expect(textIn(await stage.command('mou', { country: 'KH' }))).toContain('three MoUs');
  });

  it('is refused to an administrator of the server, who is no operator', async () => {
    await open();
    stage.as = 'Administrator';
    const answer = await stage.command('register reload');
    expect([answer.onlyFor, textIn(answer)]).toEqual([stage.user, 'Only operators of Accord can do that.']);
  });

  it('is not offered to a member', async () => {
    await open();
    await expect(stage.command('register reload')).rejects.toThrow();
  });

  it('is for whomever the configuration names', async () => {
    const administrator = '1100005000000000003';
    await open({ operators: [administrator] });
    stage.as = 'Administrator';
    expect(stage.user).toBe(administrator);
    expect(textIn(await stage.command('register reload'))).toContain('The records are as they were.');
  });
});

describe('/register status', () => {
  it('says what is served, since when, and how the process is', async () => {
    await open();
    stage.as = 'Operator';
    const text = textIn(await stage.command('register status'));
    expect(text).toContain(`${stage.live.current.register.records.length} records`);
    expect(text).toContain(stage.live.current.register.version);
    expect(text).toMatch(/<t:\d+:R>/);
    expect(text).toMatch(/\d+ MB/);
  });
});
