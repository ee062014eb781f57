import { describe, expect, it } from 'vitest';
import {
  foreignEncoding,
  lineProblem,
  logicalLines,
  withoutComment,
} from '../../../../src/core/formats/requirements/lines.ts';

const lines = (text: string) => logicalLines(text).map((line) => [line.line, line.text]);

describe('logical lines', () => {
  it.each<[string, readonly (readonly [number, string])[]]>([
    ['', []],
    ['\n\n \t\n', []],
    ['a', [[1, 'a']]],
    ['a\n', [[1, 'a']]],
    ['\ufeffa', [[1, 'a']]],
    [
      'a\n\ufeffb',
      [
        [1, 'a'],
        [2, '\ufeffb'],
      ],
    ],
    [
      'a\r\nb\rc\n d ',
      [
        [1, 'a'],
        [2, 'b'],
        [3, 'c'],
        [4, 'd'],
      ],
    ],
    [
      '# a\n  # b\na # c\nd#e\nf\t#g',
      [
        [3, 'a'],
        [4, 'd#e'],
        [5, 'f'],
      ],
    ],
    [
      'a \\\n  b \\\n  c\nd',
      [
        [1, 'a   b   c'],
        [4, 'd'],
      ],
    ],
    ['a\\\nb', [[1, 'ab']]],
    ['a \\\n', [[1, 'a']]],
    ['a \\', [[1, 'a']]],
    ['\\\n\nb', [[3, 'b']]],
    ['\\\nb', [[1, 'b']]],
    ['\\\\a\\\\\\\nb', [[1, 'ab']]],
    [
      'a\n\\b \\\nc',
      [
        [1, 'a'],
        [2, 'b c'],
      ],
    ],
    [
      'a \\\n# why\nb',
      [
        [1, 'a'],
        [3, 'b'],
      ],
    ],
    [
      'a\\\n#why\nb',
      [
        [1, 'a'],
        [3, 'b'],
      ],
    ],
    [
      'a \\\n  # why \\\nb',
      [
        [1, 'a'],
        [3, 'b'],
      ],
    ],
    ['# why \\\nb', [[2, 'b']]],
    ['a # why \\\nb', [[1, 'a']]],
    ['a \\\n\\\nb', [[1, 'a b']]],
    [
      'a\\ \nb',
      [
        [1, 'a\\'],
        [2, 'b'],
      ],
    ],
    ['a\u00a0# b\u3000', [[1, 'a']]],
    ['\u3000a\u00a0', [[1, 'a']]],
    ['a\ufeff# b', [[1, 'a\ufeff# b']]],
    ['# a\fb', [[1, ' # a\fb']]],
    ['# a\u2028b', [[1, ' # a\u2028b']]],
    ['a #\0', [[1, 'a #\0']]],
  ])('of %j', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  it.each<[string, string]>([
    ['', ''],
    ['#', ''],
    [' # a', ''],
    ['a #b # c', 'a'],
    ['a#b #c', 'a#b'],
    ['a#b', 'a#b'],
    ['a\x1f#b', 'a'],
    ['\x1fa\x85', 'a'],
    ['a\u2003', 'a'],
    ['a\u200b', 'a\u200b'],
    ['a b', 'a b'],
  ])('%j without its comment is %j', (text, expected) => {
    expect(withoutComment(text)).toBe(expected);
  });

  const END = 'the line holds a character that ends a line for pip, and for no editor';
  const CONTROL = 'the line holds a control character';
  const BACKSLASH = 'the line ends with a backslash, by which pip would join it to what follows';
  it.each<[string, string | undefined]>([
    ['a\tb\u00a0é', undefined],
    ['a\\b', undefined],
    ['a\vb', END],
    ['a\fb', END],
    ['a\x1cb', END],
    ['a\x1db', END],
    ['a\x1eb', END],
    ['a\x85b', END],
    ['a\u2028b', END],
    ['a\u2029b', END],
    ['a\x1fb', CONTROL],
    ['a\0b', CONTROL],
    ['a\x7fb', CONTROL],
    ['a\\', BACKSLASH],
  ])('%j: %j', (text, problem) => {
    expect(lineProblem(text)).toBe(problem);
  });

  it('say that a character ends the line, or is in it', () => {
    expect(lineProblem('a\n')).toBeUndefined();
  });
});

describe('encodings', () => {
  it.each<[string, string | undefined]>([
    ['a\né', undefined],
    ['# coding: utf-8\né', undefined],
    ['# -*- coding: UTF_8 -*-\né', undefined],
    ['# vim: set fileencoding=utf8 :\né', undefined],
    ['#coding=u8\né', undefined],
    ['#coding=utf\né', undefined],
    ['#coding=utf-8-sig\né', undefined],
    ['#coding=cp65001\né', undefined],
    ['# coding: latin-1\na', undefined],
    ['# coding: latin-1\né', 'latin-1'],
    ['# coding:\tLatin1\né', 'Latin1'],
    ['a\n# coding: ascii\né', 'ascii'],
    ['a\nb\n# coding: ascii\né', undefined],
    [' # coding: ascii\né', undefined],
    ['# a\n# coding: ascii\né', 'ascii'],
    ['# coding: utf-8\n# coding: ascii\né', undefined],
    ['# coding : ascii\né', undefined],
    ['# coding:\u00a0ascii\né', undefined],
    ['\ufeff# coding: ascii\né', undefined],
    ['# coding: utf-16\na', 'utf-16'],
    ['# coding: utf-7\na', 'utf-7'],
    ['# coding: rot13\na', 'rot13'],
    ['# coding: nonsense\na', 'nonsense'],
    ['# coding: ISO-8859-15\na', undefined],
    ['# coding: iso8859_16\na', undefined],
    ['# coding: iso8859_12\na', 'iso8859_12'],
    ['# coding: cp1252\na', undefined],
    ['# coding: windows-1250\na', undefined],
    ['# coding: us-ascii\na', undefined],
    ['# coding: l1\na', undefined],
    ['# coding: cp437\na', undefined],
    ['# coding: koi8-r\na', undefined],
    ['# coding: mac-roman\na', undefined],
    ['# coding: gbk\na', undefined],
    ['# coding: gb2312\na', undefined],
    ['# coding: big5\na', undefined],
    ['# coding: euc-jp\na', undefined],
    ['# coding: shift_jis\na', 'shift_jis'],
    ['# coding: xascii\na', 'xascii'],
    ['# coding: asciix\na', 'asciix'],
    ['# coding: xutf8\na', 'xutf8'],
    ['# coding: utf8x\na', 'utf8x'],
  ])('%j is foreign: %j', (text, encoding) => {
    expect(foreignEncoding(text)).toBe(encoding);
  });
});
