import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it, vi } from 'vitest';
import type { NewVersion } from '../../src/state/published.js';
import { describeOnBothEngines } from './engines.js';
import { later, wednesday } from './samples.js';

const version = (name: string, more: Partial<NewVersion> = {}): NewVersion => ({
  version: name,
  at: wednesday,
  note: '',
  content: Buffer.from(`register ${name}`),
  ...more,
});

describeOnBothEngines('published registers', (engine) => {
  it('are kept as they were given, the last one current', async () => {
    const state = await engine().newState();
    expect(await state.published.current()).toBeUndefined();
    const content = Buffer.from(Array.from({ length: 70_000 }, (_, index) => index % 256));
    await state.published.publish(version('1', { content, by: '7', note: 'first' }));
    await state.published.publish(version('2', { at: later(1) }));
    expect(await state.published.list()).toEqual([
      { version: '2', createdAt: later(1), note: '', bytes: 10, isCurrent: true },
      { version: '1', createdAt: wednesday, by: '7', note: 'first', bytes: 70_000, isCurrent: false },
    ]);
    expect(await state.published.current()).toMatchObject({ version: '2' });
    expect(Buffer.compare((await state.published.content('1')) ?? Buffer.of(), content)).toBe(0);
    expect(await state.published.content('3')).toBeUndefined();
  });

  it('can be rolled back, to what there is', async () => {
    const state = await engine().newState();
    await state.published.publish(version('1'));
    await state.published.publish(version('2', { at: later(1) }));
    expect(await state.published.rollback('1', later(2))).toBe(true);
    expect(await state.published.current()).toMatchObject({ version: '1' });
    expect(await state.published.rollback('3', later(2))).toBe(false);
    expect(await state.published.current()).toMatchObject({ version: '1' });
  });

  it('of one version have one content', async () => {
    const state = await engine().newState();
    await state.published.publish(version('1'));
    await state.published.publish(version('2'));
    await state.published.publish(version('1'));
    expect(await state.published.current()).toMatchObject({ version: '1' });
    await expect(state.published.publish(version('2', { content: Buffer.from('other') }))).rejects.toMatchObject({
      fault: 'conflict',
      message: expect.stringContaining('version 2 was published before with other content') as string,
    });
    expect(await state.published.current()).toMatchObject({ version: '1' });
  });

  it('are heard of in other processes, where the engine has a voice', async () => {
    const place = await engine().newPlace();
    const [speaker, hearer] = [await engine().open(place), await engine().open(place)];
    await speaker.published.publish(version('1'));
    const heard: string[] = [];
    const end = await hearer.published.listen((name) => heard.push(name));
    await speaker.published.publish(version('2', { at: later(1) }));
    if (engine().kind === 'sqlite') {
      await sleep(30);
      expect(heard).toEqual([]);
    } else {
      await vi.waitFor(() => expect(heard).toEqual(['2']), 10_000);
      await speaker.published.rollback('1', later(2));
      await vi.waitFor(() => expect(heard).toEqual(['2', '1']), 10_000);
    }
    await end();
  });

  it('are caught up on after the database was away', async () => {
    const { server, kind } = engine();
    if (server === undefined) return expect(kind).toBe('sqlite');
    const place = await engine().newPlace();
    const [speaker, hearer] = [await engine().open(place), await engine().open(place)];
    const heard: string[] = [];
    await hearer.published.listen((name) => heard.push(name));
    await server.crash();
    await server.start();
    await speaker.published.publish(version('1'));
    await vi.waitFor(() => expect(heard).toEqual(['1']), 20_000);
  });
});
