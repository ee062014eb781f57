import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { environmentStore } from '../../../src/adapters/local/environment-store.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'terrarium-store-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const install = async (path: string) => writeFileSync(join(path, 'there'), '');
const DAY = 24 * 60 * 60;

/** As if it had been used so many days ago. */
function age(path: string, days: number): void {
  const then = Date.now() / 1000 - days * DAY;
  utimesSync(path, then, then);
}

describe('a store of environments', () => {
  it('installs one once, and finds it again', async () => {
    const store = environmentStore(join(folder, 'new'));
    expect(store.find('a')).toBeUndefined();
    const path = await store.add('a', install);
    expect(existsSync(join(path, 'there'))).toBe(true);
    expect(store.find('a')).toBe(path);
  });

  it('has one of several that were installed at the same time, and nothing of the others', async () => {
    const store = environmentStore(folder);
    const paths = await Promise.all([1, 2, 3].map(() => store.add('a', install)));
    expect(new Set(paths).size).toBe(1);
    expect(readdirSync(folder)).toHaveLength(2);
  });

  it('keeps nothing of what could not be installed', async () => {
    const store = environmentStore(folder);
    const failing = store.add('a', async (path) => {
      await install(path);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('replaces a link that leads nowhere, and follows none out of the folder of a user', async () => {
    symlinkSync('gone', join(folder, 'a'));
    const store = environmentStore(folder);
    expect(store.find('a')).toBeUndefined();
    expect(await store.add('a', install)).toBe(store.find('a'));
    writeFileSync(join(folder, 'file'), '');
    symlinkSync('file', join(folder, 'b'));
    expect(store.find('b')).toBeUndefined();
  });

  it('installs again what is not as it was installed', async () => {
    const store = environmentStore(folder, { isWhole: (path) => existsSync(join(path, 'there')) });
    const path = await store.add('a', install);
    rmSync(join(path, 'there'));
    expect(store.find('a')).toBeUndefined();
    const again = await store.add('a', install);
    expect([again === path, store.find('a') === again]).toEqual([false, true]);
  });

  it('removes those that were not used for longest, and what a killed run left, unless it is new', async () => {
    const store = environmentStore(folder, { most: 2, keptMs: DAY * 1000 });
    const paths = new Map<string, string>();
    for (const [name, days] of [
      ['old', 9],
      ['older', 10],
      ['new', 0],
    ] as const) {
      const path = await store.add(name, install);
      age(path, days);
      paths.set(name, path);
    }
    mkdirSync(join(folder, 'killed.0'));
    mkdirSync(join(folder, 'installing.0'));
    age(join(folder, 'killed.0'), 2);
    await store.add('last', install);
    expect(['old', 'older', 'new', 'last'].filter((name) => store.find(name) !== undefined)).toEqual(['new', 'last']);
    expect([existsSync(paths.get('old') ?? ''), existsSync(join(folder, 'killed.0'))]).toEqual([false, false]);
    expect(existsSync(join(folder, 'installing.0'))).toBe(true);
  });
});
