import { describe, expect, it } from 'vitest';
import { matchesSource, parseDockerignore } from '../../src/core/dockerignore.ts';

describe('an ignore file', () => {
  it.each<[string, string, boolean]>([
    ['a', 'a', true],
    ['a', 'a/b/c', true],
    ['a', 'b/a', false],
    ['a', 'ab', false],
    ['/a', 'a', true],
    ['./a/', 'a/b', true],
    ['a/../b', 'b', true],
    ['*', 'a/b', true],
    ['*.py', 'a.py', true],
    ['*.py', 'x/a.py', false],
    ['**/*.py', 'x/y/a.py', true],
    ['**/*.py', 'a.py', true],
    ['**', 'x/y', true],
    ['a/**', 'a/b/c', true],
    ['a/**/z', 'a/z', true],
    ['a/**/z', 'a/b/c/z/f', true],
    ['a?c', 'abc', true],
    ['a?c', 'a/c', false],
    ['a[0-9]', 'a7', true],
    ['a[^0-9]', 'a7', false],
    ['a.b', 'axb', false],
    ['a+b(c){d}$', 'a+b(c){d}$', true],
    ['\\*', '*', true],
    ['\\*', 'a', false],
    ['# a', 'a', false],
    [' a ', 'a', true],
    ['', 'a', false],
    ['.', 'a', false],
    ['/', 'a', false],
    ['A', 'a', false],
    ['*\n!a', 'a', false],
    ['*\n!a', 'b', true],
    ['a\n!a/b', 'a/b/c', false],
    ['a\n!a/b\na/b/c', 'a/b/c', true],
    ['!a', 'a', false],
    ['! a\na', 'a', true],
    ['a\r\nb', 'b', true],
    ['\uFEFFa', 'a', true],
    ['__proto__', '__proto__', true],
    ['*', '.hidden', true],
    ['é*', 'été', true],
  ])('%j ignores %s: %s', (text, path, ignored) => {
    expect(parseDockerignore(text).ignores(path)).toBe(ignored);
  });

  it.each(['[', 'a[b', '!', '[z-a]'])('%j is no pattern', (line) => {
    expect(parseDockerignore(`a\n${line}\n`).invalid).toEqual([line]);
  });
});

describe('a COPY source', () => {
  it.each<[string, string, boolean]>([
    ['a', 'a', true],
    ['a', 'a/b/c', true],
    ['a', 'ab', false],
    ['a/b', 'a', false],
    ['*', 'a/b', true],
    ['*.txt', 'a.txt', true],
    ['*.txt', 'b/a.txt', false],
    ['a/*', 'a/b/c', true],
    ['**', 'a', true],
    ['**/x', 'a/b/x', false],
    ['a[12]', 'a1', true],
    ['a[12]', 'a3', false],
    ['a.b', 'axb', false],
    ['[', '[', false],
  ])('%s names %s: %s', (source, path, named) => {
    expect(matchesSource(source, path)).toBe(named);
  });
});
