import { describe, expect, it } from 'vitest';
import { dumpPyYaml } from '../../../../src/core/formats/azureml/pyyaml-dump.ts';
import {
  formatPyNumber,
  isPyString,
  type PyValue,
  pyScalar,
  pyValue,
} from '../../../../src/core/formats/azureml/pyyaml-scalar.ts';
import { readYaml } from '../../../../src/core/text/yaml.ts';
import { dedent } from '../../../dedent.ts';

const map = (value: Readonly<Record<string, PyValue>>) => new Map(Object.entries(value));
const LONG = 'word '.repeat(20);

// Each text is what PyYAML 6.0.2 wrote.
describe('a dump', () => {
  it.each<[Readonly<Record<string, PyValue>>, string]>([
    [{}, '{}\n'],
    [
      { b: 'x', a: 'y', é: 'z', '\u{1F600}': '1', '\uFFFD': '2' },
      'a: y\nb: x\n"\\xE9": z\n"\\uFFFD": \'2\'\n"\\U0001F600": \'1\'\n',
    ],
    [
      { a: [], b: map({}), c: ['x', ['y', 'z'], map({ d: [1n] })] },
      'a: []\nb: {}\nc:\n- x\n- - y\n  - z\n- d:\n  - 1\n',
    ],
    [{ a: map({ b: map({ c: 'd' }) }) }, 'a:\n  b:\n    c: d\n'],
    [
      {
        a: null,
        b: true,
        c: false,
        d: 1n,
        e: -2n,
        f: 1.5,
        g: 1e16,
        h: Number.NaN,
        i: Number.NEGATIVE_INFINITY,
        j: 1e-7,
      },
      dedent`
        a: null
        b: true
        c: false
        d: 1
        e: -2
        f: 1.5
        g: 1.0e+16
        h: .nan
        i: -.inf
        j: 1.0e-07
      `,
    ],
    [
      { a: '', b: '1', c: 'yes', d: '1.0', e: '~', f: '2020-01-01', g: '=', h: '<<' },
      dedent`
        a: ''
        b: '1'
        c: 'yes'
        d: '1.0'
        e: '~'
        f: '2020-01-01'
        g: '='
        h: '<<'
      `,
    ],
    [
      {
        a: '- b',
        b: '-b',
        c: 'x: y',
        d: 'x:y',
        e: 'x #y',
        f: 'x#y',
        g: '#x',
        h: ' x',
        i: 'x ',
        j: 'x:',
        k: '?x',
        l: '? x',
        m: '-',
      },
      dedent`
        a: '- b'
        b: -b
        c: 'x: y'
        d: x:y
        e: 'x #y'
        f: x#y
        g: '#x'
        h: ' x'
        i: 'x '
        j: 'x:'
        k: ?x
        l: '? x'
        m: '-'
      `,
    ],
    [
      { a: "it's", b: "'q'", c: '---', d: '...x', e: '"', f: '@x', g: 'a, b' },
      dedent`
        a: it's
        b: '''q'''
        c: '---'
        d: '...x'
        e: '"'
        f: '@x'
        g: a, b
      `,
    ],
    [
      { a: 'x\ny', b: 'x\n\ny\n', c: 'x \ny', d: 'x\n y', e: '\n' },
      "a: 'x\n\n  y'\nb: 'x\n\n\n  y\n\n  '\nc: \"x \\ny\"\nd: \"x\\n y\"\ne: '\n\n  '\n",
    ],
    [{ a: '\t\0\x07\\"\x1B\x85\xA0\u2028\x7F' }, 'a: "\\t\\0\\a\\\\\\"\\e\\N\\_\\L\\x7F"\n'],
    [{ a: LONG.trim() }, `a: ${'word '.repeat(15)}word\n  word word word word\n`],
    [{ a: LONG }, `a: '${'word '.repeat(15)}word\n  word word word word '\n`],
    [{ a: `${LONG}é` }, `a: "${'word '.repeat(15)}word\\\n  \\ word word word word \\xE9"\n`],
    [{ [LONG.trim()]: 'x' }, `${LONG.trim()}: x\n`],
    [{ ['k'.repeat(122)]: 'x', ['l'.repeat(123)]: 'y' }, `${'k'.repeat(122)}: x\n? ${'l'.repeat(123)}\n: y\n`],
    [{ 'a\nb': ['x'], '': map({ y: 'z' }) }, "? ''\n: y: z\n? 'a\n\n  b'\n: - x\n"],
  ])('of case %#', (value, expected) => {
    expect(dumpPyYaml(map(value))).toBe(expected);
  });

  it('may be of a list', () => {
    expect(dumpPyYaml([])).toBe('[]\n');
    expect(dumpPyYaml(['a', [['b']]])).toBe('- a\n- - - b\n');
  });
});

describe('plain scalars of PyYAML', () => {
  it.each<[string, PyValue | undefined]>([
    ['a', 'a'],
    ['', null],
    ['~', null],
    ['NULL', null],
    ['nUll', 'nUll'],
    ['yes', true],
    ['OFF', false],
    ['y', 'y'],
    ['0', 0n],
    ['-0', 0n],
    ['+12', 12n],
    ['1_000', 1000n],
    ['017', 15n],
    ['-017', -15n],
    ['08', '08'],
    ['0o17', '0o17'],
    ['0b101', 5n],
    ['0b_', undefined],
    ['0x1F', 31n],
    ['-0x1f', -31n],
    ['0x_', undefined],
    ['1:30', 90n],
    ['-1:30:10', -5410n],
    ['1:60', '1:60'],
    ['9'.repeat(4300), BigInt('9'.repeat(4300))],
    ['9'.repeat(4301), undefined],
    ['1.10', 1.1],
    ['1.', 1],
    ['.5', 0.5],
    ['1_0.5', 10.5],
    ['1e3', '1e3'],
    ['1.0e3', '1.0e3'],
    ['1.0e+3', 1000],
    ['-1:30.5', -90.5],
    ['.inf', Number.POSITIVE_INFINITY],
    ['-.INF', Number.NEGATIVE_INFINITY],
    ['.NaN', Number.NaN],
    ['2020-01-01', undefined],
    ['2020-1-1', '2020-1-1'],
    ['2020-1-1 1:00:00', undefined],
    ['2001-12-14t21:59:43.10-05:00', undefined],
    ['<<', undefined],
    ['=', undefined],
    ['==', '=='],
  ])('%j', (text, expected) => {
    expect(pyScalar(text)).toEqual(expected);
    expect(isPyString(text)).toBe(expected === text);
  });

  it.each<[bigint | number, string]>([
    [12n, '12'],
    [1, '1.0'],
    [-0, '-0.0'],
    [1.5, '1.5'],
    [100, '100.0'],
    [0.1, '0.1'],
    [0.0001, '0.0001'],
    [0.00001, '1e-05'],
    [0.000123, '0.000123'],
    [1e15, '1000000000000000.0'],
    [1e16, '1e+16'],
    [1.25e-10, '1.25e-10'],
    [-1.5e100, '-1.5e+100'],
    [Number.POSITIVE_INFINITY, 'inf'],
    [Number.NEGATIVE_INFINITY, '-inf'],
    [Number.NaN, 'nan'],
  ])('%s is written %s', (value, expected) => {
    expect(formatPyNumber(value)).toBe(expected);
  });
});

describe('a document as Python has it', () => {
  const pythonOf = (text: string) => {
    const reading = readYaml(text, 'x.yml');
    if (!reading.ok) throw new Error(reading.diagnostic.message);
    return pyValue(reading.root);
  };

  it('has typed scalars', () => {
    expect(pythonOf('a: [1, "1", x]\nb: {c: ~}\n')).toEqual(map({ a: [1n, '1', 'x'], b: map({ c: null }) }));
  });

  it.each(['a: 2020-01-01\n', '1: a\n', 'a: {yes: b}\n', 'a: [{~: b}]\n'])('%j has none', (text) => {
    expect(pythonOf(text)).toBeUndefined();
  });

  it('shares no container', () => {
    const at = { line: 1, column: 1 };
    const list = { kind: 'list', at: { line: 2, column: 1 }, items: [] } as const;
    const entry = (key: string) => ({ key, at, value: list });
    expect(pyValue({ kind: 'map', at, entries: [entry('a')] })).toEqual(map({ a: [] }));
    expect(pyValue({ kind: 'map', at, entries: [entry('a'), entry('b')] })).toBeUndefined();
  });
});
