import { describe, expect, it } from 'vitest';
import {
  formatLocal,
  isArchive,
  isLocal,
  parseLocal,
  parseLocalPath,
} from '../../../src/core/specifiers/requirement-path.ts';

describe('local packages', () => {
  it.each([
    '.zip',
    '.whl',
    '.tar.bz2',
    '.tbz',
    '.tar.gz',
    '.tgz',
    '.tar',
    '.tar.xz',
    '.txz',
    '.tlz',
    '.tar.lz',
    '.tar.lzma',
  ])('are archives with %s', (extension) => {
    expect(isArchive(`x/a${extension}`)).toBe(true);
    expect(isArchive(`x/a${extension.toUpperCase()}`)).toBe(true);
    expect(isArchive(`x${extension}/a`)).toBe(false);
    expect(isLocal(`a${extension}`)).toBe(true);
  });

  it.each<[string, boolean]>([
    ['.', true],
    ['..', true],
    ['./a', true],
    ['a/b', true],
    ['/a', true],
    ['~/a', true],
    ['.[x]', true],
    ['a/b[x]', true],
    ['./a ; extra == "x"', true],
    ['./a@b', true],
    ['file:a', true],
    [' FILE:///a', true],
    ['a==1.0.zip', true],
    ['a.zip[x]', true],
    ['a.zip[x,y] ; extra == "a"', true],
    ['C:/x', true],
    ['a', false],
    ['a ; extra == "x/y"', false],
    ['a ; extra == "x.zip"', false],
    ['a @ https://h/a.zip', false],
    ['a@b.zip', false],
    ['https://h/a.zip', false],
    ['git+foo://h/a', false],
    ['a.zip2', false],
    ['a[x].zip/', true],
    ['~a', false],
    ['', false],
  ])('%j is one: %s', (text, expected) => {
    expect(isLocal(text)).toBe(expected);
  });

  it.each<[string, string, readonly string[], string | undefined]>([
    ['./a', './a', [], undefined],
    ['./a[X_y, z]', './a', ['z', 'x-y'], undefined],
    ['./a [x]', './a', ['x'], undefined],
    ['./a[ ]', './a', [], undefined],
    ['./a[x];extra=="x"', './a', ['x'], 'extra == "x"'],
    ['.[x]', '.', ['x'], undefined],
    ['file:a/b', 'a/b', [], undefined],
    ['file:a[x]', 'a[x]', [], undefined],
    ['FILE:a[x]', 'FILE:a', ['x'], undefined],
    ['file:a; extra == "x"', 'a', [], 'extra == "x"'],
    ['./a[]', './a[]', [], undefined],
    ['./a[x', './a[x', [], undefined],
    ['./a[x]b', './a[x]b', [], undefined],
    ['./a[b]c]', './a[b]c]', [], undefined],
    ['./a[b][c]', './a[b]', ['c'], undefined],
    ['[x]', '[x]', [], undefined],
    ['./a;', './a', [], undefined],
  ])('%j: %j, %j, %j', (text, path, extras, marker) => {
    expect(parseLocal(text)).toEqual({ ok: true, requirement: { path, extras, marker } });
  });

  it.each<[string, string]>([
    ['./a[x,]', 'expected extras as [a,b]'],
    ['./a[x y]', 'expected extras as [a,b]'],
    ['./a\0', 'expected one line of at most 2000 characters'],
  ])('%j is none', (text, reason) => {
    expect(parseLocal(text)).toEqual({ ok: false, reason });
  });

  it('are read without a marker behind -e', () => {
    expect(parseLocalPath('./a;b[x]')).toEqual({
      ok: true,
      requirement: { path: './a;b', extras: ['x'], marker: undefined },
    });
    expect(parseLocalPath('a[-]')).toEqual({ ok: false, reason: 'expected extras as [a,b]' });
  });

  it.each<[readonly string[], string | undefined, string]>([
    [[], undefined, ''],
    [['a', 'b'], undefined, '[a,b]'],
    [[], 'extra == "x"', ' ; extra == "x"'],
    [['a'], 'extra == "x"', '[a] ; extra == "x"'],
  ])('%j and %j are written %j', (extras, marker, expected) => {
    expect(formatLocal({ path: 'p', extras, marker })).toBe(expected);
  });
});
