import { describe, expect, it } from 'vitest';
import { PictureCache, type Picture } from '../../src/pictures/pictures.js';

const pictureOf = (bytes: number): Picture => ({ png: new Uint8Array(bytes), width: 10, height: 10 });

/** A drawing that counts how often it is done. */
function counted(bytes = 100) {
  const drawing = {
    times: 0,
    draw: (): Promise<Picture> => {
      drawing.times += 1;
      return Promise.resolve(pictureOf(bytes));
    },
  };
  return drawing;
}

describe('the pictures drawn before', () => {
  it('are given again without drawing', async () => {
    const cache = new PictureCache(1000);
    const drawing = counted();
    const first = await cache.get('a', drawing.draw);
    expect(await cache.get('a', drawing.draw)).toBe(first);
    expect(drawing.times).toBe(1);
  });

  it('are drawn once for all who ask at the same time', async () => {
    const cache = new PictureCache(1000);
    const drawing = counted();
    const given = await Promise.all([1, 2, 3].map(() => cache.get('a', drawing.draw)));
    expect(drawing.times).toBe(1);
    expect(new Set(given).size).toBe(1);
  });

  it('are told apart by their key', async () => {
    const cache = new PictureCache(1000);
    const drawing = counted();
    await cache.get('version 1, CN', drawing.draw);
    await cache.get('version 2, CN', drawing.draw);
    expect(drawing.times).toBe(2);
  });

  it('never take more bytes than allowed: the one asked for longest ago goes', async () => {
    const cache = new PictureCache(250);
    const [a, b, c] = [counted(), counted(), counted()];
    await cache.get('a', a.draw);
    await cache.get('b', b.draw);
    await cache.get('a', a.draw);
    await cache.get('c', c.draw);
    expect(cache.bytes).toBe(200);
    await cache.get('a', a.draw);
    await cache.get('b', b.draw);
    expect([a.times, b.times]).toEqual([1, 2]);
  });

  it('do not include one that is too large to keep', async () => {
    const cache = new PictureCache(250);
    const [small, large] = [counted(), counted(300)];
    await cache.get('small', small.draw);
    expect((await cache.get('large', large.draw)).png).toHaveLength(300);
    await cache.get('small', small.draw);
    expect([cache.bytes, small.times]).toEqual([100, 1]);
  });

  it('do not include one whose drawing failed: it is drawn anew', async () => {
    const cache = new PictureCache(1000);
    const fails = () => Promise.reject(new Error('no font'));
    await expect(Promise.all([cache.get('a', fails), cache.get('a', fails)])).rejects.toThrow('no font');
    const drawing = counted();
    await cache.get('a', drawing.draw);
    expect(drawing.times).toBe(1);
  });

  it('do not include one whose drawing threw at once', async () => {
    const cache = new PictureCache(1000);
    await expect(
      cache.get('a', () => {
        throw new Error('no data');
      }),
    ).rejects.toThrow('no data');
    expect((await cache.get('a', counted().draw)).png).toHaveLength(100);
  });
});
