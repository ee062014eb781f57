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
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptyLargeCache, removeEarlierVersions } from '../../../src/adapters/environment/tidy-cache.ts';

const DAY = 86_400;
const NOW = Date.UTC(2026, 0, 1);

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'terrarium-tidy-'));
});
afterEach(() => rmSync(root, { recursive: true }));

/** A file that was read and written so many days ago, in folders as old. */
function put(path: string, { read, written }: { readonly read: number; readonly written: number }): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '');
  const ago = (days: number) => NOW / 1000 - days * DAY;
  utimesSync(file, ago(read), ago(written));
  for (let folder = dirname(file); folder !== root; folder = dirname(folder)) utimesSync(folder, ago(0), ago(written));
}

describe('emptyLargeCache', () => {
  it('removes a folder with more files than it may have, and no other', () => {
    for (const name of ['a', 'b', 'c']) put(`compile/${name}/x`, { read: 0, written: 0 });
    put('memo/x', { read: 0, written: 0 });
    emptyLargeCache(join(root, 'compile'), 6);
    expect(readdirSync(root)).toEqual(['compile', 'memo']);
    emptyLargeCache(join(root, 'compile'), 5);
    expect(readdirSync(root)).toEqual(['memo']);
    emptyLargeCache(join(root, 'compile'), 5);
  });
});

describe('removeEarlierVersions', () => {
  const remove = () => removeEarlierVersions(join(root, 'uv-3'), 'uv-', { days: 30, now: NOW });

  it('removes what nobody used for long, by the time of reading and of writing', () => {
    put('uv-1/linux/uv', { read: 31, written: 90 });
    put('uv-2/linux/uv', { read: 29, written: 90 });
    put('uv-3/linux/uv', { read: 31, written: 90 });
    put('other-1/uv', { read: 31, written: 90 });
    remove();
    expect(readdirSync(root).sort()).toEqual(['other-1', 'uv-2', 'uv-3']);
  });

  it('leaves a folder that another run made just now, and what a link leads to', () => {
    mkdirSync(join(root, 'uv-1'));
    put('elsewhere/uv', { read: 90, written: 90 });
    symlinkSync(join(root, 'elsewhere'), join(root, 'uv-2'));
    remove();
    expect(existsSync(join(root, 'uv-1'))).toBe(true);
    expect(existsSync(join(root, 'elsewhere/uv'))).toBe(true);
  });

  it('does nothing where there is no folder', () => {
    rmSync(root, { recursive: true });
    remove();
    mkdirSync(root);
  });
});
