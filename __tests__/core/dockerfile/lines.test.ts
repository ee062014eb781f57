import { describe, expect, it } from 'vitest';
import { physicalLines, positionIn, readLogicalLine } from '../../../src/core/dockerfile/lines.ts';
import { Findings } from '../../../src/core/model/findings.ts';
import { shown } from './reading.ts';

function linesOf(text: string) {
  const findings = new Findings('Dockerfile');
  return { lines: physicalLines(findings, text), found: findings.diagnostics.map(shown) };
}

describe('lines', () => {
  it('keep their ends apart', () => {
    expect(linesOf('\uFEFFa\r\r\nb\n\nc').lines).toEqual([
      { text: 'a', raw: 'a\r\r\n', offset: 1 },
      { text: 'b', raw: 'b\n', offset: 5 },
      { text: '', raw: '\n', offset: 7 },
      { text: 'c', raw: 'c\n', offset: 8 },
    ]);
    expect(linesOf('').lines).toEqual([{ text: '', raw: '\n', offset: 0 }]);
  });

  it('have fewer bytes than a scanner takes', () => {
    expect(linesOf(`a\n${'x'.repeat(65_534)}\n`).found).toEqual([]);
    const found = ['2:1 dockerfile-limits: expected lines of less than 65535 bytes (split the line)'];
    expect(linesOf(`a\n${'x'.repeat(65_535)}\n`).found).toEqual(found);
    expect(linesOf(`a\n${'é'.repeat(32_768)}\n`).found).toEqual(found);
  });

  it.each<[number, number, number]>([
    [1, 1, 1],
    [2, 1, 2],
    [3, 2, 1],
    [5, 2, 3],
    [6, 3, 1],
    [7, 4, 1],
    [9, 4, 3],
  ])('place offset %i at %i:%i', (offset, line, column) => {
    expect(positionIn(linesOf('\uFEFFa\nbc\n\nde').lines, offset)).toEqual({ line, column });
  });
});

function logical(text: string, escapeChar = '\\', start = 0) {
  const { line, next } = readLogicalLine(linesOf(text).lines, start, escapeChar);
  const places = line?.offsets.map((offset) => text[offset]).join('');
  // What is kept is what stands at its offsets.
  expect(places).toBe(line?.text);
  return [line?.text, line?.line, next];
}

describe('a line with its continuations', () => {
  it.each<[string, string | undefined, number | undefined, number]>([
    ['a b\nc', 'a b', 1, 1],
    ['\nc', undefined, undefined, 1],
    [' \t\u00a0\nc', undefined, undefined, 1],
    ['# a \\\nc', undefined, undefined, 1],
    ['  # a\nc', undefined, undefined, 1],
    ['  a\nc', 'a', 1, 1],
    ['\u3000a', 'a', 1, 1],
    ['\ufeff\ufeffa', '\ufeffa', 1, 1],
    ['a \\\n  b\nc', 'a   b', 1, 2],
    ['a\\\nb\\\nc\nd', 'abc', 1, 3],
    ['a \\ \t\nb\nc', 'a b', 1, 2],
    ['a \\\r\nb\r\nc', 'a b', 1, 2],
    ['a \\\n# no\nb\nc', 'a b', 1, 3],
    ['a \\\n  # no \\\nb\nc', 'a b', 1, 3],
    ['a \\\n\n \t\nb\nc', 'a b', 1, 4],
    ['a \\\\\nb', 'a \\\\', 1, 1],
    ['a \\\\\\\nb', 'a \\\\\\', 1, 1],
    ['a \\\u00a0\nb', 'a \\\u00a0', 1, 1],
    ['a \\x\nb', 'a \\x', 1, 1],
    ['\\\nb\nc', 'b', 1, 2],
    ['  \\\n  b\nc', '  b', 1, 2],
    ['a \\', 'a ', 1, 1],
    ['a \\\n', 'a ', 1, 2],
    ['a \\\n\\\nb', 'a b', 1, 3],
    ['a `\nb', 'a `', 1, 1],
  ])('of %j', (text, expected, line, next) => {
    expect(logical(text)).toEqual([expected, line, next]);
  });

  it('has the escape character of its file', () => {
    expect(logical('a `\nb\nc', '`')).toEqual(['a b', 1, 2]);
    expect(logical('a \\\nb\nc', '`')).toEqual(['a \\', 1, 1]);
    expect(logical('x\ny\n a `\nb', '`', 2)).toEqual(['a b', 3, 4]);
  });
});
