import { describe, expect, it } from 'vitest';
import {
  parseShellPattern,
  replaceAll,
  replaceFirst,
  type ShellPattern,
  trimPrefix,
  trimSuffix,
} from '../../../src/core/dockerfile/shell-pattern.ts';
import { growthOf, LINEAR } from '../../growth.ts';

const chars = (text: string) => Array.from(text);
const pattern = (text: string): ShellPattern => parseShellPattern(chars(text)) ?? [];
const shown = (text: string) =>
  parseShellPattern(chars(text))
    ?.map((token) => (token.kind === 'char' ? token.char : `<${token.kind}>`))
    .join('');

describe('a shell pattern', () => {
  it.each<[string, string | undefined]>([
    ['', ''],
    ['ab', 'ab'],
    ['a*b?', 'a<star>b<one>'],
    ['\\*\\?\\\\', '*?\\'],
    ['\\}\\/', '}/'],
    ['a.[b](c)', 'a.[b](c)'],
    ['😀*', '😀<star>'],
    ['\\a', undefined],
    ['a\\', undefined],
    ['\\[', undefined],
  ])('%j is %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});

describe('what is trimmed', () => {
  it.each<[string, string, readonly [shortStart: string, longStart: string, shortEnd: string, longEnd: string]]>([
    ['a', 'aab', ['ab', 'ab', 'aab', 'aab']],
    ['b', 'aab', ['aab', 'aab', 'aa', 'aa']],
    ['*', 'aab', ['aab', '', 'aab', '']],
    ['', 'aab', ['aab', 'aab', 'aab', 'aab']],
    ['?', 'aab', ['ab', 'ab', 'aa', 'aa']],
    ['a*', 'aXaXa', ['XaXa', '', 'aXaX', '']],
    ['*X', 'aXbXc', ['bXc', 'c', 'aXbXc', 'aXbXc']],
    ['X*', 'aXbXc', ['aXbXc', 'aXbXc', 'aXb', 'a']],
    ['*X*', 'aXbXc', ['bXc', '', 'aXb', '']],
    ['a?c', 'abcabc', ['abc', 'abc', 'abc', 'abc']],
    ['*', 'x\ny', ['x\ny', '\ny', 'x\ny', 'x\n']],
    ['x?', 'x\ny', ['x\ny', 'x\ny', 'x\ny', 'x\ny']],
    ['x\n', 'x\ny', ['y', 'y', 'x\ny', 'x\ny']],
    ['**c', 'abc', ['', '', 'ab', '']],
    ['😀', '😀a😀', ['a😀', 'a😀', '😀a', '😀a']],
    ['abc', 'ab', ['ab', 'ab', 'ab', 'ab']],
    ['\\*', '*a*', ['a*', 'a*', '*a', '*a']],
  ])('by %j from %j', (text, value, [shortStart, longStart, shortEnd, longEnd]) => {
    expect(trimPrefix(pattern(text), chars(value), false)).toBe(shortStart);
    expect(trimPrefix(pattern(text), chars(value), true)).toBe(longStart);
    expect(trimSuffix(pattern(text), chars(value), false)).toBe(shortEnd);
    expect(trimSuffix(pattern(text), chars(value), true)).toBe(longEnd);
  });
});

describe('what is replaced', () => {
  it.each<[string, string, string, string]>([
    ['a', 'banana', 'b-nana', 'b-n-n-'],
    ['an', 'banana', 'b-ana', 'b--a'],
    ['z', 'banana', 'banana', 'banana'],
    ['', 'abc', '-abc', '-a-b-c-'],
    ['*', 'abc', '-', '-'],
    ['*', '', '-', '-'],
    ['', '', '-', '-'],
    ['a*a', 'banana', 'b-', 'b-'],
    ['n?', 'banana', 'ba-na', 'ba--'],
    ['*', 'x\ny', '-\ny', '-\n-'],
    ['x*', 'axb\nxc', 'a-\nxc', 'a-\n-'],
    ['b*', 'abab', 'a-', 'a-'],
    ['😀', 'a😀b😀', 'a-b😀', 'a-b-'],
  ])('%j in %j', (text, value, first, all) => {
    expect(replaceFirst(pattern(text), chars(value), '-')).toBe(first);
    expect(replaceAll(pattern(text), chars(value), '-')).toBe(all);
  });

  it('takes time that grows with pattern times value', () => {
    const value = chars('a'.repeat(1000));
    expect(trimPrefix(pattern(`${'*a'.repeat(100)}b`), value, true)).toBe(value.join(''));
    expect(replaceAll(pattern('*a*a*a*b'), value, '-')).toBe(value.join(''));
    const trim = ([text, letters]: readonly [string, readonly string[]]) => trimPrefix(pattern(text), letters, true);
    const stars = (count: number) => `${'*a'.repeat(count)}b`;
    expect(growthOf((size) => [stars(100), chars('a'.repeat(size))] as const, trim, 250)).toBeLessThan(LINEAR);
    expect(growthOf((size) => [stars(size), chars('a'.repeat(1000))] as const, trim, 25)).toBeLessThan(LINEAR);
  });
});
