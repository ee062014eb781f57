import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folderMatcher, type PatternToken, parseSet, pathMatcher } from '../../../src/core/text/pattern.ts';
import { growthOf, LINEAR } from '../../growth.ts';
import { propertyRuns } from '../../test-size.ts';

const SIGNS: Readonly<Record<string, PatternToken>> = {
  '?': { kind: 'one' },
  '*': { kind: 'star' },
  '@': { kind: 'any' },
  '%': { kind: 'directories' },
  '&': { kind: 'folders' },
};
/** Tokens by one sign each: `?` one, `*` star, `@` any, `%` directories, `&` folders. */
const tokens = (text: string) => Array.from(text, (char): PatternToken => SIGNS[char] ?? { kind: 'char', char });

/** `%` is skipped only at the start, and behind a slash. */
const EXPRESSIONS: Readonly<Record<string, string>> = {
  '?': '[^/]',
  '*': '[^/]*',
  '@': '.*',
  '%': '(?:(?<=^|/)|.*/)',
  '&': '(?:.*/)?',
};
const asRegExp = (written: string) =>
  new RegExp(`^${Array.from(written, (sign) => EXPRESSIONS[sign] ?? sign).join('')}$`, 'su');

describe('a path', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['a?c', ['abc', 'a😀c'], ['a/c', 'ac', 'abbc']],
    ['a*c', ['ac', 'abbc'], ['a/c', 'ab']],
    ['a@c', ['ac', 'a/b/c'], ['ab']],
    ['%a', ['a', 'x/a', 'x/y/a'], ['xa', 'x/ba']],
    ['x/%a', ['x/a', 'x/y/a'], ['xa', 'a']],
    ['x/&a', ['x/a', 'x/y/z/a'], ['x/ya', 'x/y']],
    ['x&a', ['xa', 'x/a', 'xy/a'], ['xya', 'x/ya']],
    ['&&a', ['a', 'x/a'], ['xa']],
    ['*&a', ['a', 'xa', 'x/a', 'x/y/a'], ['x/ya', 'x']],
    ['', [''], ['a']],
  ])('matches %j as a whole', (pattern, yes, no) => {
    const matches = (path: string) => pathMatcher(tokens(pattern))(path);
    expect([yes.filter((path) => !matches(path)), no.filter(matches)]).toEqual([[], []]);
  });

  it('matches as the regular expression does that says the same', () => {
    const signs = ['a', 'b', '/', '😀', '?', '*', '@', '%', '&'] as const;
    const pattern = fc.string({ unit: fc.constantFrom(...signs), maxLength: 6 });
    const path = fc.string({ unit: fc.constantFrom('a', 'b', '/', '😀'), maxLength: 7 });
    const check = fc.property(pattern, path, (written, text) => {
      expect(pathMatcher(tokens(written))(text)).toBe(asRegExp(written).test(text));
    });
    fc.assert(check, propertyRuns());
  });

  it('matches by a folder that it is in, where that is asked', () => {
    expect(['a', 'a/b', 'a/b/c', 'ab', 'b/a'].filter((path) => folderMatcher(tokens('a'))(path))).toEqual([
      'a',
      'a/b',
      'a/b/c',
    ]);
    expect(pathMatcher(tokens('a'))('a/b')).toBe(false);
  });

  it('is matched in time that grows with its length, whatever the pattern', () => {
    const pattern = tokens(`${'*a'.repeat(20)}b`);
    expect(growthOf((size) => 'a'.repeat(size), pathMatcher(pattern), 500)).toBeLessThan(LINEAR);
  });
});

describe('a set of characters', () => {
  const accepts = (text: string, char: string) => {
    const set = parseSet(text, 0);
    return set !== undefined && pathMatcher([set.token])(char);
  };

  it.each<[string, string, string]>([
    ['[abc]', 'abc', 'd/'],
    ['[a-c]', 'abc', 'd-'],
    ['[^a-c]', 'dé', 'ab/'],
    ['[!a]', 'b', 'a/'],
    ['[]a]', ']a', 'b'],
    ['[a-]', 'a-', 'b'],
    ['[\\]]', ']', '\\'],
    ['[a-z0-9]', 'm5', 'A'],
    ['[/]', '', '/'],
  ])('%s takes the characters of %j and none of %j', (text, yes, no) => {
    expect(Array.from(yes).filter((char) => !accepts(text, char))).toEqual([]);
    expect(Array.from(no).filter((char) => accepts(text, char))).toEqual([]);
  });

  it('takes a slash only where it says so', () => {
    const ranges = [['!', '~']] as const;
    expect(pathMatcher([{ kind: 'set', negated: false, ranges }])('/')).toBe(false);
    expect(pathMatcher([{ kind: 'set', negated: false, ranges, crosses: true }])('/')).toBe(true);
  });

  it('ends behind its bracket', () => {
    expect(parseSet('x[a-c]y', 1)?.end).toBe(5);
  });

  it.each(['[a', '[', '[]', '[^]', '[c-a]', '[\\'])('is not read from %s', (text) => {
    expect(parseSet(text, 0)).toBeUndefined();
  });
});
