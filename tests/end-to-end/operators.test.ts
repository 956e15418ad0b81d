import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ClientMessage } from '../../src/local-discord/client-protocol.js';
import { customIdsOf, everyPart } from '../discord/card-parts.js';
import { cambodia, pathOf, SampleFolder } from '../records/sample-folder.js';
import { Stage, textIn, type StageOptions } from './stage.js';

let stage: Stage;
let folder: SampleFolder;
const open = async (options: StageOptions = {}) => {
  folder = await SampleFolder.create();
  stage = await Stage.open({ folder: folder.path, ...options });
  stage.as = 'Operator';
};
afterEach(() => stage.close());

/** The text of the one file of a message. */
const fileIn = async (answer: ClientMessage): Promise<string> =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await stage.file(answer));

/** Picks the choice of a select that is there under a custom id, and waits until the message has changed. */
async function choose({ message }: ClientMessage, value: string): Promise<ClientMessage> {
  const before = JSON.stringify(message.components);
  await stage.pressOnly(message.id, 'c', [value]);
  return stage.discord.until(() =>
    stage.answers().find(({ message: now }) => now.id === message.id && JSON.stringify(now.components) !== before),
  );
}

const buttonsIn = ({ message }: ClientMessage): string[] =>
  everyPart(message.components).flatMap(({ type, label }) => (type === 2 && typeof label === 'string' ? [label] : []));

const gap = (words: string[], entities: string[] = []) => ({ words, entities, language: 'en', outcome: 'no-record' });
const opinion = (at: number) => ({
  messageId: String(1000 + at),
  userId: '1',
  verdict: 'wrong' as const,
  query: 'e;list;d;c:CN+KH',
  kind: 'list',
  records: ['2025-cn-kh-three-mous'],
  comment: `comment ${at}`,
});

describe('what only operators may do', () => {
  it.each(['check', 'diff', 'reload', 'status', 'history', 'gaps', 'feedback'])(
    '/register %s is refused to an administrator of the server',
    async (subcommand) => {
      await open();
      stage.as = 'Administrator';
      const answer = await stage.command(`register ${subcommand}`);
      expect([answer.onlyFor, textIn(answer)]).toEqual([stage.user, 'Only operators of Accord can do that.']);
    },
  );

  it.each(['check', 'diff', 'status', 'history', 'gaps', 'feedback'])(
    '/register %s is answered to the operator alone',
    async (subcommand) => {
      await open();
      expect((await stage.command(`register ${subcommand}`)).onlyFor).toBe(stage.user);
    },
  );

  it('is refused to who is an operator no longer, also by a button of an earlier card', async () => {
    await open();
    await stage.state.gaps.note(gap(['fees']), new Date());
    const card = await stage.command('register gaps');
    vi.spyOn(stage.bot.operators, 'has').mockResolvedValue(false);
    expect(textIn(await stage.press(card, 'By question'))).toBe('Only operators of Accord can do that.');
  });
});

describe('/register check', () => {
  it('says that nothing is wrong where nothing is', async () => {
    await open();
    const text = textIn(await stage.command('register check'));
    expect(text).toMatch(/records can be used: no faults, \w+ warnings?/);
  });

  it('names the place of each fault, and leaves the register as it is served', async () => {
    await open();
    const { version } = stage.live.current.register;
    await folder.edit(pathOf(cambodia), 'date: 2025', 'date: 2025-13');
    const text = textIn(await stage.command('register check'));
    expect(text).toMatch(/1 fault,/);
    expect(text).toMatch(/`\S*2025-cn-kh-three-mous\.yaml:\d+:\d+:` .+/);
    expect(stage.live.current.register.version).toBe(version);
    expect(stage.live.current.register.faults).toEqual([]);
  });

  it('tells of warnings by kind and place', async () => {
    await open();
    await folder.edit(pathOf(cambodia), '  zh: 中国与柬埔寨签署计量、标准化和合格评定三份谅解备忘录\n', '');
    const answer = await stage.command('register check');
    expect(textIn(answer)).toContain('`no-chinese` × 1');
    expect(await fileIn(answer)).toMatch(/2025-cn-kh-three-mous\.yaml:\d+:\d+: warning: has no Chinese for the title/);
  });

  it('gives a long list as a file, whole', async () => {
    await open();
    const faulty = Array.from({ length: 60 }, (_, at) => `2020-faulty-${at}`);
    for (const id of faulty) await folder.write(pathOf(id), `id: ${id}\n`);
    const answer = await stage.command('register check');
    expect(textIn(answer)).toContain('All of it is in the file.');
    const lines = (await fileIn(answer)).trim().split('\n');
    for (const name of faulty) expect(lines.some((line) => line.includes(name))).toBe(true);
  });
});

describe('/register diff', () => {
  it('says that nothing would change where the folder holds what is served', async () => {
    await open();
    expect(textIn(await stage.command('register diff'))).toContain('A reload would change nothing');
  });

  it('says what would be changed with which parts, and removed, and loads nothing', async () => {
    await open();
    const { version } = stage.live.current.register;
    await folder.edit(pathOf(cambodia), 'sign three MoUs', 'sign 3 MoUs');
    await folder.remove(pathOf('2014-10-13-cn-us-ansi-vice-president-visit'));
    const text = textIn(await stage.command('register diff'));
    expect(text).toContain('A reload would add no records, change 1 and remove 1');
    expect(text).toMatch(/`2025-cn-kh-three-mous` · (title|facts|title, facts)/);
    expect(text).toContain('`2014-10-13-cn-us-ansi-vice-president-visit`');
    expect(stage.live.current.register.version).toBe(version);
  });

  it('names the faults, and says when a reload would fail', async () => {
    await open();
    await folder.edit(pathOf(cambodia), 'date: 2025', 'date: 2025-13');
    expect(textIn(await stage.command('register diff'))).toMatch(/`\S*2025-cn-kh-three-mous\.yaml:\d+:\d+:` .+/);
    await folder.remove('');
    expect(textIn(await stage.command('register diff'))).toContain(
      'A reload would fail, and what is served would stay',
    );
  });
});

describe('/register history', () => {
  it('lists past loads with who asked and what came of them', async () => {
    await open();
    await folder.edit(pathOf(cambodia), 'sign three MoUs', 'sign 3 MoUs');
    await stage.command('register reload');
    await folder.remove('');
    await stage.command('register reload');
    const text = textIn(await stage.command('register history'));
    expect(text).toContain('The last 3 loads');
    expect(text).toMatch(
      new RegExp(`\\*\\*3\\*\\* · <t:\\d+:f> · \`/register reload\` <@${stage.user}> · \\*\\*failed`),
    );
    expect(text).toMatch(new RegExp(`\\*\\*2\\*\\* .*<@${stage.user}> · \\*\\*loaded\\*\\*\\n.* · \\+0 ~1 −0`));
    expect(text).toMatch(/\*\*1\*\* · <t:\d+:f> · start · \*\*loaded\*\*\n-# `[0-9a-f]{12}` · \d+ records/);
  });

  it('turns its pages in place', async () => {
    await open();
    for (let load = 0; load < 60; load += 1) await stage.keeper.noteLoad({ cause: 'files' });
    const first = await stage.command('register history');
    const next = await stage.turn(first, 'Next');
    expect(next.message.id).toBe(first.message.id);
    expect(textIn(first)).toContain('**61**');
    expect(textIn(next)).not.toContain('**61**');
    expect(textIn(await stage.turn(next, 'Back'))).toContain('**61**');
  });
});

describe('/register status', () => {
  it('tells of the shard, the state and what is owed, beside the register', async () => {
    await open();
    await stage.state.linkChecks.note({ url: 'https://example.org', at: new Date(), outcome: 'unreachable' });
    await stage.bot.links.refresh();
    const text = textIn(await stage.command('register status'));
    expect(text).toContain(`**State** · SQLite · \`${stage.state.place}\``);
    expect(text).toContain('**Messages owed to followers** · 0 · 0 due now');
    expect(text).toContain('**Follows** · 0');
    expect(text).toContain('**Shard** · 0 of 1');
    expect(text).toContain('**Sources out of reach** · 1');
  });

  it('is shown also where the state does not answer', async () => {
    await open();
    const waiting = stage.state.deliveries.waiting.bind(stage.state.deliveries);
    stage.state.deliveries.waiting = () => Promise.reject(new Error('away'));
    expect(textIn(await stage.command('register status'))).toContain(
      '**Messages owed to followers** · no answer from the state',
    );
    stage.state.deliveries.waiting = waiting;
  });
});

describe('/register gaps', () => {
  it('says so where there is none', async () => {
    await open();
    const answer = await stage.command('register gaps');
    expect(textIn(answer)).toContain('No question without an answer is written down');
    expect(buttonsIn(answer)).toEqual([]);
  });

  it('groups by words, by what was named and by question, with how often, and when first and last', async () => {
    await open();
    const [first, last] = [new Date('2026-11-01T12:00:00Z'), new Date('2026-11-20T12:00:00Z')];
    await stage.state.gaps.note(gap(['hallmarking'], ['country:KH']), first);
    await stage.state.gaps.note(gap(['hallmarking'], ['country:KH']), last);
    await stage.state.gaps.note(gap(['hallmarking'], ['country:US']), last);
    const words = await stage.command('register gaps');
    expect(textIn(words)).toContain('2 questions without an answer, asked 3 times');
    expect(textIn(words)).toContain(
      '**hallmarking** · 3 times in 2 questions · first <t:1793534400:d>, last <t:1795176000:d>',
    );
    const named = await stage.turn(words, 'By what was named');
    expect(textIn(named)).toContain('**Cambodia** · 2 times');
    expect(textIn(named)).toContain('**United States** · once · <t:1795176000:d>');
    const questions = await stage.turn(named, 'By question');
    expect(textIn(questions)).toContain('“hallmarking” · Cambodia');
    expect(questions.message.id).toBe(words.message.id);
  });

  it('gives all as CSV in which no cell is a formula', async () => {
    await open();
    await stage.state.gaps.note(gap(['=cmd', 'fees'], ['country:KH']), new Date('2026-11-01T12:00:00Z'));
    const pressed = await stage.press(await stage.command('register gaps'), 'All as CSV');
    const asked = await stage.command('register gaps', { export: true });
    for (const answer of [pressed, asked]) {
      expect(answer.onlyFor).toBe(stage.user);
      expect(await fileIn(answer)).toBe(
        '\uFEFFwords,entities,names,outcome,language,times,first_asked,last_asked\r\n' +
          "'=cmd | fees,country:KH,Cambodia,no-record,en,1,2026-11-01,2026-11-01\r\n",
      );
    }
  });
});

describe('/register feedback', () => {
  it('counts both, and lists the newest wrong ones with query, kind, records and comment', async () => {
    await open();
    await stage.state.feedback.note(opinion(1), new Date());
    await stage.state.feedback.note({ ...opinion(2), verdict: 'good' }, new Date());
    const answer = await stage.command('register feedback');
    const text = textIn(answer);
    expect(text).toContain('1 right, 1 wrong');
    expect(text).toMatch(/· `list` · signed documents between China and Cambodia/);
    expect(text).toContain('`2025-cn-kh-three-mous`');
    expect(text).toContain('> comment 1');
    expect(textIn(await stage.turn(answer, 'Right'))).toContain('> comment 2');
  });

  it('removes one for good', async () => {
    await open();
    for (const at of [1, 2]) await stage.state.feedback.note(opinion(at), new Date(at));
    const answer = await stage.command('register feedback');
    const newest = (await stage.state.feedback.list(1))[0];
    const value = `k:s0:x;${newest?.id ?? ''};w;0`;
    const left = await choose(answer, value);
    expect(textIn(left)).not.toContain('> comment 2');
    expect(textIn(left)).toContain('> comment 1');
    expect(left.message.id).toBe(answer.message.id);
    expect(await stage.state.feedback.counts()).toEqual({ good: 0, wrong: 1 });
  });

  it('pages through many, and every one of them can be removed', async () => {
    await open();
    for (let at = 0; at < 30; at += 1) await stage.state.feedback.note(opinion(at), new Date(at));
    const newest = await stage.command('register feedback');
    expect(textIn(newest)).toContain('> comment 29');
    expect(textIn(newest)).not.toContain('> comment 4\n');
    const older = await stage.turn(newest, 'Older');
    for (let at = 0; at < 5; at += 1) expect(textIn(older)).toContain(`> comment ${at}`);
    expect(customIdsOf(older.message.components).some((id) => id.startsWith('k:s0:f;w;0'))).toBe(true);
  });

  it('shows a comment as it was written, whatever it holds', async () => {
    await open();
    await stage.state.feedback.note({ ...opinion(1), comment: '@everyone **look** <@1> `x`' }, new Date());
    expect(textIn(await stage.command('register feedback'))).toContain('\\*\\*look\\*\\*');
  });
});
