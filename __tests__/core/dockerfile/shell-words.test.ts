import { describe, expect, it } from 'vitest';
import { isSpace, splitBlanks, splitWords, trimSpace } from '../../../src/core/dockerfile/shell-words.ts';

describe('white space as Go takes it', () => {
  it.each<[string, boolean]>([
    [' ', true],
    ['\t', true],
    ['\n', true],
    ['\v', true],
    ['\f', true],
    ['\r', true],
    ['\u0085', true],
    ['\u00a0', true],
    ['\u1680', true],
    ['\u2000', true],
    ['\u200a', true],
    ['\u2028', true],
    ['\u2029', true],
    ['\u202f', true],
    ['\u205f', true],
    ['\u3000', true],
    ['\u200b', false],
    ['\ufeff', false],
    ['\b', false],
    ['\u000e', false],
    ['a', false],
    ['', false],
    ['  ', false],
  ])('%j: %s', (char, expected) => {
    expect(isSpace(char)).toBe(expected);
  });

  it.each<[string, string, number]>([
    ['', '', 0],
    ['a', 'a', 0],
    ['  a b\t', 'a b', 2],
    ['\u00a0a\u3000', 'a', 1],
    [' \t ', '', 3],
    ['\ufeffa', '\ufeffa', 0],
  ])('around %j', (text, trimmed, start) => {
    expect(trimSpace(text)).toEqual({ text: trimmed, start });
  });
});

describe('words outside quotes', () => {
  it.each<[string, string, readonly (readonly [string, number])[]]>([
    ['', '\\', []],
    ['  ', '\\', []],
    ['a', '\\', [['a', 0]]],
    [
      ' a  b ',
      '\\',
      [
        ['a', 1],
        ['b', 4],
      ],
    ],
    [
      'a\u00a0b',
      '\\',
      [
        ['a', 0],
        ['b', 2],
      ],
    ],
    [
      '"a b" c',
      '\\',
      [
        ['"a b"', 0],
        ['c', 6],
      ],
    ],
    ["'a b'c", '\\', [["'a b'c", 0]]],
    [
      'a"b c"d e',
      '\\',
      [
        ['a"b c"d', 0],
        ['e', 8],
      ],
    ],
    [
      'a\\ b c',
      '\\',
      [
        ['a\\ b', 0],
        ['c', 5],
      ],
    ],
    [
      'a` b c',
      '`',
      [
        ['a` b', 0],
        ['c', 5],
      ],
    ],
    [
      'a\\ b',
      '`',
      [
        ['a\\', 0],
        ['b', 3],
      ],
    ],
    [
      '"a\\" b" c',
      '\\',
      [
        ['"a\\" b"', 0],
        ['c', 8],
      ],
    ],
    [
      "'a\\' b",
      '\\',
      [
        ["'a\\'", 0],
        ['b', 5],
      ],
    ],
    [
      "'a' \" ' \"",
      '\\',
      [
        ["'a'", 0],
        ['" \' "', 4],
      ],
    ],
    ['"a b', '\\', [['"a b', 0]]],
    ['""', '\\', [['""', 0]]],
    ['a\\', '\\', [['a', 0]]],
    ['a \\', '\\', [['a', 0]]],
    ['\\', '\\', []],
    ['a\\\\', '\\', [['a\\\\', 0]]],
    [
      'a "b\\',
      '\\',
      [
        ['a', 0],
        ['"b', 2],
      ],
    ],
    ["'b\\", '\\', [["'b\\", 0]]],
    [
      '\\"a b',
      '\\',
      [
        ['\\"a', 0],
        ['b', 4],
      ],
    ],
  ])('of %j with %s', (line, escapeChar, words) => {
    expect(splitWords(line, escapeChar)).toEqual(words.map(([text, start]) => ({ text, start })));
  });
});

describe('words between blanks', () => {
  it.each<[string, readonly (readonly [string, number])[]]>([
    ['', []],
    ['a', [['a', 0]]],
    [
      ' a\t\v\f\r b',
      [
        ['a', 1],
        ['b', 7],
      ],
    ],
    [
      '"a b"',
      [
        ['"a', 0],
        ['b"', 3],
      ],
    ],
    [
      'a\\ b',
      [
        ['a\\', 0],
        ['b', 3],
      ],
    ],
    ['a\u00a0b', [['a\u00a0b', 0]]],
  ])('of %j', (line, words) => {
    expect(splitBlanks(line)).toEqual(words.map(([text, start]) => ({ text, start })));
  });
});
