import { describe, expect, it } from 'vitest';
import { decodeMatrix } from '../../../src/core/config/matrix-axes.ts';
import { Findings } from '../../../src/core/model/findings.ts';
import { readYaml } from '../../../src/core/text/yaml.ts';

function read(text: string) {
  const findings = new Findings('terrarium.yml');
  const reading = readYaml(text, 'terrarium.yml');
  if (!reading.ok) throw new Error(reading.diagnostic.message);
  const matrix = decodeMatrix(findings, reading.root);
  return { matrix, diagnostics: findings.diagnostics };
}

const combinationsOf = (text: string) =>
  read(text).matrix?.combinations.map(({ identity }) => [...identity.values()].join(' '));

describe('combinations', () => {
  it.each<[string, readonly string[]]>([
    ['a: [x]', ['x']],
    ['b: [x, u]\na: ["1", "2"]', ['1 x', '1 u', '2 x', '2 u']],
    ['b: [x, u]\na: ["1", "2"]\nexclude: [{a: "1", b: x}]', ['1 u', '2 x', '2 u']],
    ['b: [x, u]\na: ["1", "2"]\nexclude: [{a: "1"}]', ['2 x', '2 u']],
    ['b: [x, u]\na: ["1", "2"]\nexclude: [{a: "1"}, {b: u}]', ['2 x']],
    ['a: [x, u]\nexclude: []', ['x', 'u']],
  ])('of %j', (text, expected) => {
    expect(read(text).diagnostics).toEqual([]);
    expect(combinationsOf(text)).toEqual(expected);
  });

  it('have their axes sorted, with positions', () => {
    expect(read('b: [x]\na: [u]\n').matrix?.axes).toEqual([
      { name: 'a', at: { line: 2, column: 1 }, values: ['u'] },
      { name: 'b', at: { line: 1, column: 1 }, values: ['x'] },
    ]);
  });

  it.each<[number, number, boolean]>([
    [256, 1, true],
    [16, 16, true],
    [257, 1, false],
    [16, 17, false],
  ])('of %d times %d values: %s', (first, second, accepted) => {
    const list = (length: number) => `[${Array.from({ length }, (_, index) => `v${index}`).join(', ')}]`;
    const { matrix, diagnostics } = read(`a: ${list(first)}\nb: ${list(second)}\n`);
    expect(matrix?.combinations.length).toBe(accepted ? first * second : undefined);
    expect(diagnostics.map(({ code, message }) => [code, message])).toEqual(
      accepted ? [] : [['matrix-limits', 'expected at most 256 combinations']],
    );
  });

  it.each<[number, boolean]>([
    [16, true],
    [17, false],
  ])('of %d axes: %s', (count, accepted) => {
    const { matrix, diagnostics } = read(Array.from({ length: count }, (_, index) => `a${index}: [x]\n`).join(''));
    expect(matrix !== undefined).toBe(accepted);
    expect(diagnostics.map(({ message }) => message)).toEqual(accepted ? [] : ['expected at most 16 axes']);
  });
});

describe('mistakes', () => {
  const long = 'x'.repeat(101);
  it.each<[string, string, string, string | undefined]>([
    [
      'python: [3.10]',
      'yaml-type:1:10',
      'expected a string for axis python, received "3.10", which YAML reads as a number',
      'quote it: "3.10"',
    ],
    ['[]', 'wrong-type:1:1', 'expected a map for matrix, received a list', undefined],
    ['{}', 'matrix-axis:1:1', 'expected an axis', 'write python: ["3.11", "3.12"]'],
    ['exclude: []', 'matrix-axis:1:1', 'expected an axis', 'write python: ["3.11", "3.12"]'],
    ['a: x', 'wrong-type:1:4', 'expected a list for axis a, received "x"', undefined],
    ['a: []', 'matrix-axis:1:4', 'axis a has no values', 'write python: ["3.11", "3.12"]'],
    ['a: [x, u, x]', 'matrix-axis:1:4', 'axis a has "x" twice', 'remove one'],
    [
      'a: [""]',
      'matrix-axis:1:5',
      'expected 1 to 100 characters of text for axis a, received ""',
      'write a shorter value, and the rest where it is used',
    ],
    [
      `a: [${long}]`,
      'matrix-axis:1:5',
      `expected 1 to 100 characters of text for axis a, received "${long.slice(1)}..."`,
      'write a shorter value, and the rest where it is used',
    ],
    [
      'a: ["${{ matrix.a }}"]',
      'matrix-axis:1:5',
      'expected 1 to 100 characters of text for axis a, received "${{ matrix.a }}"',
      'write a shorter value, and the rest where it is used',
    ],
    [
      '1a: [x]',
      'matrix-axis:1:1',
      'expected letters, digits, - and _ for an axis, received "1a"',
      'write python: ["3.11", "3.12"]',
    ],
    [
      'a b: [x]',
      'matrix-axis:1:1',
      'expected letters, digits, - and _ for an axis, received "a b"',
      'write python: ["3.11", "3.12"]',
    ],
    ['include: [x]', 'wrong-type:1:11', 'expected a map for an element of include, received "x"', undefined],
    ['a: [x, u]\nexclude: {a: x}', 'wrong-type:2:10', 'expected a list for exclude, received a map', undefined],
    ['a: [x, u]\nexclude: [x]', 'wrong-type:2:11', 'expected a map for an element of exclude, received "x"', undefined],
    ['a: [x, u]\nexclude: [{}]', 'matrix-exclude:2:11', 'expected an axis', 'its axes are: a'],
    ['a: [x, u]\nexclude: [{b: x}]', 'matrix-exclude:2:12', '"b" is no axis of this matrix', 'its axes are: a'],
    ['a: [x, u]\nexclude: [{a: z}]', 'matrix-exclude:2:15', '"z" is no value of axis a', 'its values are: "x, u"'],
    [
      'a: ["1", u]\nexclude: [{a: 1}]',
      'yaml-type:2:15',
      'expected a string for axis a, received "1", which YAML reads as a number',
      'quote it: "1"',
    ],
    ['a: [x]\nexclude: [{a: x}]', 'matrix-axis:1:1', 'no combination is left', 'exclude fewer'],
  ])('%j', (text, place, message, hint) => {
    const { matrix, diagnostics } = read(text);
    expect(matrix).toBeUndefined();
    expect(diagnostics.map(({ code, line, column }) => `${code}:${line}:${column}`)).toContain(place);
    const [first] = diagnostics;
    expect([first?.severity, first?.message, first?.hint]).toEqual(['error', message, hint]);
  });
});
