import { describe, expect, it } from 'vitest';
import { loadRegister } from '../../src/records/load-register.js';
import { cambodia, denmark, pathOf, SampleFolder } from './sample-folder.js';

/** The 1-based line on which a text stands in a file of the folder. */
async function lineOf(folder: SampleFolder, file: string, text: string): Promise<number> {
  return (await folder.read(file)).split('\n').findIndex((line) => line.includes(text)) + 1;
}

describe('a faulty entry of a vocabulary is set aside', () => {
  it('with the records that need it, each reported', async () => {
    const folder = await SampleFolder.create([denmark, cambodia]);
    await folder.edit('bodies.yaml', '- id: ds-dk\n', '- id: ds-dk\n  colour: red\n');
    const line = await lineOf(folder, 'bodies.yaml', 'colour: red');
    const register = await loadRegister(folder.path);
    expect(register.bodies.has('ds-dk')).toBe(false);
    expect(register.records.map(({ id }) => id)).toEqual([cambodia]);
    expect(folder.show(register.faults)).toEqual([
      expect.stringMatching(new RegExp(`^bodies\\.yaml:${line}:3: \`colour\` has no place here`)),
      `${pathOf(denmark)}:14:16: \`bodies\` names \`ds-dk\`, which was set aside: mend it first (bodies.yaml:${line})`,
      `${pathOf(denmark)}:22:11: \`body\` names \`ds-dk\`, which was set aside: mend it first (bodies.yaml:${line})`,
    ]);
  });

  it('alone, where its syntax is broken', async () => {
    const folder = await SampleFolder.create([cambodia]);
    await folder.edit('topics.yaml', '- id: maritime\n', '- id: maritime\n  name: "sea\n');
    const { topics, faults } = await loadRegister(folder.path);
    expect(topics.has('maritime')).toBe(false);
    expect(topics.has('automotive')).toBe(true);
    const line = await lineOf(folder, 'topics.yaml', 'name: "sea');
    expect(folder.show(faults)).toContain(`topics.yaml:${line}:9: this quotation mark is never closed: close it`);
  });

  it('where it is written twice: the first stands', async () => {
    const folder = await SampleFolder.create([denmark]);
    const topics = await folder.read('topics.yaml');
    await folder.write('topics.yaml', `${topics}\n- id: maritime\n  name: the sea\n`);
    const register = await loadRegister(folder.path);
    expect(register.topics.get('maritime')?.name).not.toBe('the sea');
    expect(folder.show(register.faults)).toEqual([
      `topics.yaml:${topics.split('\n').length + 1}:7: \`id: maritime\` is written twice: give one of the two another id`,
    ]);
  });

  it('where its alias stands twice', async () => {
    const folder = await SampleFolder.create([denmark]);
    await folder.edit('topics.yaml', 'aliases: [mobility, traffic,', 'aliases: [mobility, mobility, traffic,');
    const { faults } = await loadRegister(folder.path);
    expect(folder.show(faults)[0]).toMatch(/^topics\.yaml:\d+:23: `mobility` stands twice in `aliases`: keep one$/);
  });

  it('where its country is none', async () => {
    const folder = await SampleFolder.create([denmark]);
    await folder.edit(
      'bodies.yaml',
      'name: Danish Standards\n  abbr: DS\n  country: DK',
      'name: Danish Standards\n  abbr: DS\n  country: DQ',
    );
    const { faults } = await loadRegister(folder.path).catch((error: { faults: [] }) => error);
    expect(folder.show(faults).join('\n')).toMatch(/bodies\.yaml:\d+:12: `DQ` is no country of ISO 3166-1/);
  });
});

describe('links within a vocabulary', () => {
  it('lead to entries that exist', async () => {
    const folder = await SampleFolder.create([cambodia]);
    await folder.edit('topics.yaml', 'id: automated-driving\n', 'id: automated-driving-x\n');
    await folder.write(
      'topics.yaml',
      `${await folder.read('topics.yaml')}\n- id: trucks\n  name: trucks\n  broader: automated-driving\n`,
    );
    const { topics, faults } = await loadRegister(folder.path);
    expect(topics.has('trucks')).toBe(false);
    expect(folder.show(faults)[0]).toMatch(
      /^topics\.yaml:\d+:12: `broader: automated-driving` is not in topics\.yaml; did you mean `automated-driving-x`\?$/,
    );
  });

  it('set aside whatever depends on an entry set aside', async () => {
    const folder = await SampleFolder.create([cambodia]);
    await folder.write(
      'topics.yaml',
      `${await folder.read('topics.yaml')}
- id: little
  name: little
  broader: middle
- id: middle
  name: middle
  broader: big
- id: big
  label: big
`,
    );
    const { topics, faults } = await loadRegister(folder.path);
    expect(['little', 'middle', 'big'].filter((id) => topics.has(id))).toEqual([]);
    const messages = faults.map(({ message }) => message);
    expect(messages).toContainEqual(expect.stringMatching(/^`broader: big` was set aside: mend it first/));
    expect(messages).toContainEqual(expect.stringMatching(/^`broader: middle` was set aside: mend it first/));
  });

  it('do not lead in a circle', async () => {
    const folder = await SampleFolder.create([cambodia]);
    await folder.write(
      'topics.yaml',
      `${await folder.read('topics.yaml')}
- id: egg
  name: egg
  broader: hen
- id: hen
  name: hen
  broader: egg
- id: self
  name: self
  broader: self
`,
    );
    const { topics, faults } = await loadRegister(folder.path);
    expect(['egg', 'hen', 'self'].filter((id) => topics.has(id))).toEqual([]);
    const messages = faults.map(({ message }) => message);
    expect(messages).toContain('`broader: hen` leads in a circle: egg → hen → egg');
    expect(messages).toContain('`broader: self` leads in a circle: self → self');
  });
});

describe('the kinds of record and types of document', () => {
  it('are those that the program knows', async () => {
    const folder = await SampleFolder.create([denmark]);
    await folder.edit('kinds.yaml', '- id: visit\n', '- id: visits\n');
    const { faults } = await loadRegister(folder.path);
    expect(folder.show(faults)).toEqual([
      expect.stringMatching(/^kinds\.yaml:\d+:7: `id: visits` is not one of .*; did you mean `visit`\?$/),
      'kinds.yaml:1:1: lacks the entry `visit`: add it',
    ]);
  });

  it('all have a name, or the records of that kind are set aside', async () => {
    const folder = await SampleFolder.create([denmark, cambodia]);
    await folder.edit('kinds.yaml', '- id: meeting\n', '- id: meeting\n  colour: red\n');
    const register = await loadRegister(folder.path);
    expect(register.records.map(({ id }) => id)).toEqual([cambodia]);
  });
});
