import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openMemoStore } from '../../src/adapters/memo-store.ts';

let folder = '';
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'terrarium-memo-')), 'memo');
});
afterEach(() => {
  rmSync(join(folder, '..'), { recursive: true, force: true });
});

const files = () => readdirSync(folder).map((file) => join(folder, file));

describe('a memo', () => {
  it('gives back what was written under the same name, to its user alone', async () => {
    const store = openMemoStore(folder);
    expect(store.get('a')).toBeUndefined();
    await store.keep('a', { x: ['é', '\u0000', 1] });
    await store.keep('b', 'other');
    expect(store.get('a')).toEqual({ x: ['é', '\u0000', 1] });
    expect(openMemoStore(folder).get('b')).toBe('other');
    expect(store.get('c')).toBeUndefined();
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    for (const file of files()) expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it.each<[string, (text: string) => string]>([
    ['empty', () => ''],
    ['cut off', (text) => text.slice(0, -5)],
    ['changed', (text) => text.replace('value', 'valuf')],
    ['of zeros', (text) => '\0'.repeat(text.length)],
  ])('is not there where its file is %s', async (_what, change) => {
    const store = openMemoStore(folder);
    await store.keep('a', 'value');
    for (const file of files()) writeFileSync(file, change(readFileSync(file, 'utf8')));
    expect(store.get('a')).toBeUndefined();
    await store.keep('a', 'again');
    expect(store.get('a')).toBe('again');
  });

  it('is not read through a link', async () => {
    const store = openMemoStore(folder);
    await store.keep('a', 'value');
    const [file = ''] = files();
    writeFileSync(join(folder, '../elsewhere'), readFileSync(file));
    unlinkSync(file);
    symlinkSync('../elsewhere', file);
    expect(store.get('a')).toBeUndefined();
  });

  it('gives way to newer ones, the one that was not used for longest first', async () => {
    const store = openMemoStore(folder, { bytes: 1_000_000, files: 2 });
    for (const name of ['a', 'b']) await store.keep(name, name);
    for (const file of files()) utimesSync(file, 1, 1);
    expect(store.get('a')).toBe('a');
    await store.keep('c', 'c');
    expect(['a', 'b', 'c'].map(store.get)).toEqual(['a', undefined, 'c']);
    await openMemoStore(folder, { bytes: 200, files: 9 }).keep('d', 'd'.repeat(100));
    expect(['a', 'c', 'd'].map(store.get)).toEqual([undefined, undefined, 'd'.repeat(100)]);
  });

  it('may be impossible to write', async () => {
    writeFileSync(folder, '');
    const store = openMemoStore(folder);
    await store.keep('a', 'value');
    expect(store.get('a')).toBeUndefined();
    chmodSync(folder, 0o600);
  });

  it('survives many that write at once', async () => {
    const store = openMemoStore(folder);
    await Promise.all(Array.from({ length: 20 }, (_, index) => store.keep('a', index)));
    expect(store.get('a')).toEqual(expect.any(Number));
    expect(files()).toHaveLength(1);
  });
});
