import { describe, expect, it } from 'vitest';
import { LineCounter } from 'yaml';
import { quote } from '../../../src/core/model/diagnostic.ts';
import { Findings } from '../../../src/core/model/findings.ts';
import {
  checkKeys,
  decodeBoolean,
  decodeList,
  decodeMap,
  decodeString,
  decodeStrings,
  decodeText,
  decodeTexts,
  entryOf,
} from '../../../src/core/text/decode.ts';
import type { DataMap, DataNode } from '../../../src/core/text/node.ts';
import { readYaml, scalarType } from '../../../src/core/text/yaml.ts';
import { readOneDocument } from '../../../src/core/text/yaml-document.ts';
import { dedent } from '../../dedent.ts';
import { growthOf, LINEAR } from '../../growth.ts';
import { sized } from '../../test-size.ts';

function read(text: string): DataNode {
  const reading = readYaml(text, 'f.yml');
  if (!reading.ok) throw new Error(JSON.stringify(reading.diagnostic));
  return reading.root;
}

function readMap(text: string): DataMap {
  const root = read(text);
  if (root.kind !== 'map') throw new Error('expected a map');
  return root;
}

function nodeOf(text: string): DataNode {
  return readMap(`a: ${text}\n`).entries[0]?.value as DataNode;
}

function mergeBomb(): string {
  const wide = `x0: &x0 {${Array.from({ length: 100 }, (_, index) => `k${index}: v`).join(', ')}}`;
  const maps = Array.from(
    { length: 9 },
    (_, n) =>
      `x${n + 1}: &x${n + 1} {${'a b c d e f g h i j'
        .split(' ')
        .map((key) => `${key}: *x${n}`)
        .join(', ')}}`,
  );
  return [wide, ...maps, 'm: {<<: *x9}'].join('\n');
}

describe('reading YAML', () => {
  it.each<[string, string, number, number]>([
    ['a: 1\na: 2', 'yaml-duplicate-key', 2, 1],
    ['a: 1\n"a": 2', 'yaml-duplicate-key', 2, 1],
    ['x:\n  __proto__: 1\n  __proto__: 2', 'yaml-duplicate-key', 3, 3],
    ['b: *x', 'yaml-alias', 1, 4],
    ['a: &x 1\nb: &x 2', 'yaml-alias', 2, 7],
    ['a: &x [1, *x]', 'yaml-alias', 1, 11],
    ['a: &é 1', 'yaml-alias', 1, 4],
    ['a: &x k\n*x : 1', 'yaml-key', 2, 1],
    ['a: {<<: b}', 'yaml-merge', 1, 5],
    ['a: {<<: [{b: c}, d]}', 'yaml-merge', 1, 5],
    ['<<: {a: b}\n<<: {c: d}', 'yaml-duplicate-key', 2, 1],
    ['a: &a {1: x}\nb:\n  0x1: y\n  <<: *a', 'yaml-key', 3, 3],
    ['1: a\n0x1: b', 'yaml-key', 2, 1],
    ['true: a\n1: b', 'yaml-key', 2, 1],
    ['yes: a\non: b', 'yaml-key', 2, 1],
    ['~: a\nnull: b', 'yaml-key', 2, 1],
    [': b', 'yaml-key', 1, 1],
    ['=: b', 'yaml-key', 1, 1],
    ['{a: b, : c}', 'yaml-key', 1, 8],
    [`${'k'.repeat(1025)}: v`, 'yaml-syntax', 1, 1],
    [`{${'k'.repeat(1025)}: v}`, 'yaml-key', 1, 2],
    ['{"a\n b": c}', 'yaml-key', 1, 2],
    ['"a\\0": b', 'yaml-syntax', 1, 1],
    ['"a\\ud800": b', 'yaml-syntax', 1, 1],
    ['a: =', 'yaml-type', 1, 4],
    ['a: <<', 'yaml-type', 1, 4],
    ['a: -_', 'yaml-type', 1, 4],
    ['a: 2024-02-30', 'yaml-type', 1, 4],
    ['? a\n: b', 'yaml-key', 1, 1],
    ['a\n  : b', 'yaml-key', 2, 3],
    ['a: [?b]', 'yaml-syntax', 1, 5],
    ['a: [b?c]', 'yaml-syntax', 1, 5],
    ['a: {b:[c]}', 'yaml-syntax', 1, 6],
    ['a: ["b":1]', 'yaml-syntax', 1, 8],
    ['a: |\n  \t # b', 'yaml-syntax', 2, 1],
    ['a: |+\n\n  ', 'yaml-syntax', 2, 1],
    ['a:\tb', 'yaml-syntax', 1, 3],
    ['a: b\tc', 'yaml-syntax', 1, 4],
    ['a: b\t# c', 'yaml-syntax', 1, 5],
    ['a: b\rc: d', 'yaml-syntax', 1, 5],
    ['a: b\u0085', 'yaml-syntax', 1, 5],
    ['a: b # \u2028', 'yaml-syntax', 1, 8],
    ['a: "b\u2029"', 'yaml-syntax', 1, 6],
    ['a: b\u0007', 'yaml-syntax', 1, 5],
    ['a: b\uFEFF', 'yaml-syntax', 1, 5],
    ['a: "b\\ud83d\\ude00"', 'yaml-syntax', 1, 4],
    ['a: "b\\\n\n c"', 'yaml-syntax', 1, 4],
    ['a: |\n   \n  b', 'yaml-syntax', 2, 1],
    ['|\nb', 'yaml-syntax', 2, 1],
    ['a: |-2\n   b\n   \nc: d', 'yaml-syntax', 2, 1],
    ['%TAG ! x:\n---\na', 'yaml-syntax', 1, 1],
    ['%YAML 1.3\n---\na', 'yaml-syntax', 1, 1],
    ['a: b\n---\nc: d', 'yaml-syntax', 2, 1],
    ['a: !!str [b]', 'yaml-tag', 1, 10],
    ['a: !!map [b]', 'yaml-tag', 1, 10],
    ['a: !!int 1', 'yaml-tag', 1, 10],
    ['a: ! 1', 'yaml-tag', 1, 6],
    ['a: !!set {x}', 'yaml-tag', 1, 10],
    ['? [a]\n: b', 'yaml-key', 1, 1],
    ['[a]: b', 'yaml-key', 1, 1],
    ['a: [', 'yaml-syntax', 1, 5],
    ['a: "x', 'yaml-syntax', 1, 6],
    ['a:\n\tb: 1', 'yaml-syntax', 2, 1],
    ['a: "\\ud800"', 'yaml-syntax', 1, 4],
    ['a: !foo x', 'yaml-tag', 1, 4],
    ['a: @x', 'yaml-syntax', 1, 4],
  ])('%j is %s at %i:%i', (text, code, line, column) => {
    const reading = readYaml(text, 'dir/f.yml');
    expect(reading).toMatchObject({ ok: false, diagnostic: { code, severity: 'error', path: 'dir/f.yml' } });
    if (reading.ok || code === 'yaml-tag') return;
    expect([reading.diagnostic.line, reading.diagnostic.column]).toEqual([line, column]);
  });

  it.each<[string, string, boolean]>([
    ['1.10', '1.10', true],
    ['"1.10"', '1.10', false],
    ["'it''s'", "it's", false],
    ['no', 'no', true],
    ['~', '~', true],
    ['x # comment', 'x', true],
    ['x#y', 'x#y', true],
    ['"\\u00e9\\n"', 'é\n', false],
    ['|\n  one\n  two\n', 'one\ntwo\n', false],
    ['>\n  one\n  two\n', 'one two\n', false],
  ])('%j is the text %j', (written, text, plain) => {
    expect(nodeOf(written)).toMatchObject({ kind: 'scalar', text, plain });
  });

  it.each<[string, string, boolean]>([
    ['!!str 1.0', '1.0', false],
    ['!<tag:yaml.org,2002:str> yes', 'yes', false],
    ['&x 1.0', '1.0', true],
    ['&x !!str', '', false],
    ['"<<"', '<<', false],
    ['"="', '=', false],
    ['|\n  one\n  two', 'one\ntwo\n', false],
    ['|\n  \tone', '\tone\n', false],
    ['one\n  two\n\n  three', 'one two\nthree', true],
    ['"\\/\\U0001F600"', '/\u{1F600}', false],
    ['2024-02-29', '2024-02-29', true],
  ])('%j is the text %j', (written, text, plain) => {
    expect(nodeOf(written)).toMatchObject({ kind: 'scalar', text, plain });
  });

  it('ends a block scalar where the text ends', () => {
    for (const [text, value] of [
      ['a: |\n  b', 'b'],
      ['a: >+\n  b', 'b'],
      ['a: |\n  b\n', 'b\n'],
      ['a: |-\n  b', 'b'],
    ]) {
      expect(readMap(text ?? '').entries[0]?.value, text).toMatchObject({ text: value });
    }
  });

  it('reads line ends and a byte order mark as none', () => {
    const root = readMap('\uFEFFa: |\r\n  b\r\n  c\r\nd: "e\r\n  f"\r\n');
    expect(root.entries.map(({ key, at }) => [key, at])).toEqual([
      ['a', { line: 1, column: 1 }],
      ['d', { line: 4, column: 1 }],
    ]);
    expect(root.entries.map(({ value }) => value.kind === 'scalar' && value.text)).toEqual(['b\nc\n', 'e f']);
  });

  it('reads JSON as JSON, by its name', () => {
    const text = '{\n\t"a"\n: "\\ud83d\\ude00",\n\t"b":-1, "c":[ ]\n}\n';
    expect(readYaml(text, 'f.json')).toMatchObject({
      ok: true,
      root: {
        entries: [{ key: 'a', at: { line: 2, column: 2 }, value: { text: '\u{1F600}' } }, { key: 'b' }, { key: 'c' }],
      },
    });
    expect(readYaml(text, 'f.yml')).toMatchObject({ ok: false, diagnostic: { line: 2, column: 1 } });
    expect(readYaml('{a:\tb}', 'f.json')).toMatchObject({ ok: false, diagnostic: { line: 1, column: 4 } });
  });

  it('expands aliases, with the positions of what they stand for', () => {
    const root = readMap(dedent`
      a: &x
        - one
      b: *x
      &k c: *k
    `);
    expect(root.entries.map(({ key, value }) => [key, value])).toEqual([
      ['a', root.entries[0]?.value],
      ['b', root.entries[0]?.value],
      ['c', { kind: 'scalar', text: 'c', plain: true, shared: true, at: { line: 4, column: 4 } }],
    ]);
    expect(root.entries[1]?.value).toMatchObject({ at: { line: 2, column: 3 } });
  });

  it('expands merge keys: what the map gives wins, then the first that has the key', () => {
    const lines = [
      'x: &x {a: x, b: x, c: x}',
      'y: &y {b: y, c: y, d: y}',
      'z: &z {<<: *y, d: z}',
      'm:',
      '  a: own',
      '  <<: [*x, *z, {e: inline}]',
      'q: {"<<": *x}',
      's: &s [*y, *x]',
      't: {<<: *s}',
    ];
    const root = readMap(`${lines.join('\n')}\n`);
    const texts = (key: string) => {
      const value = entryOf(root, key)?.value;
      if (value?.kind !== 'map') throw new Error(key);
      return value.entries.map((entry) => `${entry.key}=${entry.value.kind === 'scalar' ? entry.value.text : '...'}`);
    };
    expect(texts('m')).toEqual(['a=own', 'b=x', 'c=x', 'd=z', 'e=inline']);
    expect(texts('z')).toEqual(['d=z', 'b=y', 'c=y']);
    expect(texts('q')).toEqual(['<<=...']);
    expect(texts('t')).toEqual(['b=y', 'c=y', 'd=y', 'a=x']);
    const merged = entryOf(root, 'm')?.value;
    expect(merged?.kind === 'map' && merged.entries[4]?.at).toEqual({ line: 6, column: 17 });
  });

  it('has keys as they are written', () => {
    const root = readMap(dedent`
      on: 1
      "1": 2
      10: 3
      2: 4
      false: 5
    `);
    expect(root.entries.map(({ key }) => key)).toEqual(['on', '1', '10', '2', 'false']);
  });

  it('has positions', () => {
    const root = readMap(dedent`
      # comment
      a: 1
      list:
        - x
        - {k: v}
    `);
    expect(root.entries.map(({ key, at }) => [key, at])).toEqual([
      ['a', { line: 2, column: 1 }],
      ['list', { line: 3, column: 1 }],
    ]);
    const list = root.entries[1]?.value;
    expect(list).toMatchObject({
      kind: 'list',
      items: [{ at: { line: 4, column: 5 } }, { kind: 'map', at: { line: 5, column: 5 } }],
    });
  });

  it('keeps names of prototypes as keys', () => {
    const root = readMap(dedent`
      __proto__: 1
      constructor: 2
      toString: 3
    `);
    expect(root.entries.map(({ key }) => key)).toEqual(['__proto__', 'constructor', 'toString']);
    expect(entryOf(root, '__proto__')?.value).toMatchObject({ text: '1' });
    expect(entryOf(root, 'hasOwnProperty')).toBeUndefined();
  });

  it('reads nothing as an empty text', () => {
    expect(read('')).toMatchObject({ kind: 'scalar', text: '', plain: true });
    expect(read('# only a comment\n')).toMatchObject({ kind: 'scalar', text: '' });
  });

  it.each<[string, string]>([
    [
      'an alias bomb',
      `a: &a [x]\n${[...'bcdefghij'].map((key, index) => `${key}: &${key} [${`*${'abcdefghij'[index]},`.repeat(9)}]`).join('\n')}`,
    ],
    ['an alias bomb of merge keys', mergeBomb()],
    ['an alias that is deep', `a: &a ${'['.repeat(40)}${']'.repeat(40)}\nb: ${'['.repeat(40)}*a${']'.repeat(40)}`],
    ['colons', 'a: '.repeat(300_000)],
    ['question marks', '? '.repeat(300_000)],
    ['many keys on a line', `{${'a: b, '.repeat(60_000)}}`],
    ['many dashes', '- \n'.repeat(199_999).concat('- '.repeat(60))],
    ['deep flow', '['.repeat(500_000)],
    ['deep flow maps', '{a: '.repeat(20_000)],
    ['deep flow with elements', '[a,'.repeat(20_000)],
    ['deep dashes', '- '.repeat(500_000)],
    ['deep blocks', Array.from({ length: 70 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    ['many lines', '\n'.repeat(200_001)],
    ['many nodes', `[${'x,'.repeat(200_001)}]`],
  ])('refuses %s', (_what, text) => {
    expect(readYaml(text, 'f.yml').ok).toBe(false);
  });

  it.each<[string, string, number, number]>([
    ['closing brackets', ']'.repeat(1000), 1, 1],
    ['closing braces behind a key', `a:\n  b: ${'}'.repeat(1000)}`, 2, 6],
    ['a brace for a bracket', `a: [${'}]'.repeat(1000)}`, 1, 5],
    ['a bracket for a brace', `a: {b: c${'],'.repeat(1000)}`, 1, 9],
    ['one bracket too many', 'a: [b]]\n', 1, 7],
  ])('refuses %s at the first that closes nothing', (_what, text, line, column) => {
    const message = 'a bracket is closed that is not open';
    expect(readYaml(text, 'f.yml')).toMatchObject({
      ok: false,
      diagnostic: { code: 'yaml-syntax', message, line, column },
    });
  });

  it.each<[string, string]>([
    ['a second document', 'a: b\n---\n'.repeat(1000)],
    ['an end without a document', '...\n'.repeat(1000)],
    ['a word that is no key', 'a: b\n"c" d\n---\n'.repeat(1000)],
    ['an error of the stream', 'a: b\n"c"\n"d" "e"\n---\n'.repeat(1000)],
  ])('reads no further than %s', (_what, text) => {
    const lines = new LineCounter();
    expect(readOneDocument(text, lines).kind).not.toBe('document');
    expect(lines.lineStarts.length).toBeLessThan(10);
  });

  it.each<[string, (size: number) => string]>([
    ['quoted words', (size) => '"a" '.repeat(size / 4)],
    ['quoted lines', (size) => 'a: "\n'.repeat(Math.min(size / 5, 100_000))],
    ['aliases', (size) => '*a '.repeat(size / 3)],
    ['tags', (size) => `[${'!a x, '.repeat(size / 6)}]`],
    ['lists behind each other', (size) => '[a] '.repeat(size / 4)],
  ])('refuses %s in time that grows with the text', (_what, make) => {
    expect(readYaml(make(1000), 'f.yml').ok).toBe(false);
    expect(growthOf(make, (each) => readYaml(each, 'f.yml'), 10_000)).toBeLessThan(LINEAR);
  });

  it.each<[string, (size: number) => string]>([
    ['a long scalar', (size) => `a: ${'x'.repeat(size)}`],
    ['a long quoted scalar', (size) => `a: "${'\\n'.repeat(size / 2)}"`],
    ['a long comment', (size) => `a: 1 # ${'x'.repeat(size)}`],
    ['many entries', (size) => Array.from({ length: size / 100 }, (_, index) => `k${index}: [1, {a: b}]\n`).join('')],
  ])('reads %s in time that grows with the text', (_what, make) => {
    expect(readYaml(make(1 << 20), 'f.yml').ok).toBe(true);
    const size = sized({ small: 1 << 14, ci: 1 << 17, nightly: 1 << 17 });
    expect(growthOf(make, (each) => readYaml(each, 'f.yml'), size)).toBeLessThan(LINEAR);
  });
});

describe('a text in which far too many words follow each other', () => {
  const LIMITS = 'expected at most 200000 lines, 200000 nodes and 64 levels';

  it.each([
    ['"a" ', 10_000],
    ["'a' ", 10_000],
    ['"', 20_002],
    ['&a ', 10_000],
    ['*a ', 10_000],
    ['!a ', 10_000],
    ['"a"\n', 10_000],
    ['&a !b\n', 5000],
  ])('%j is refused before it is parsed', (word, times) => {
    const reading = (count: number) => readYaml(`k: ${word.repeat(count)}`, 'f.yml');
    expect(reading(times + 1)).toMatchObject({ diagnostic: { code: 'yaml-limits', message: LIMITS } });
    expect(reading(10)).toMatchObject({ ok: false });
    expect(reading(10)).not.toMatchObject({ diagnostic: { code: 'yaml-limits' } });
  });

  it('is none of many items, each with all that it may have', () => {
    const text = '- !!str "a"\n'.repeat(12_000);
    expect(readYaml(text, 'f.yml').ok).toBe(true);
    expect(readYaml(`[${'"a",'.repeat(12_000)}]`, 'f.yml').ok).toBe(true);
  });
});

describe('the type of a plain scalar', () => {
  it.each<[string, ReturnType<typeof scalarType>]>([
    ...['yes', 'No', 'TRUE', 'off', 'y', 'N'].map((text) => [text, 'boolean'] as const),
    ...['', '~', 'null', 'NULL'].map((text) => [text, 'null'] as const),
    ...[
      '0',
      '12',
      '-3',
      '+1',
      '0x1F',
      '0o17',
      '017',
      '0b1',
      '1_000',
      '3.10',
      '1.',
      '.5',
      '1e5',
      '1.5e+3',
      '.inf',
      '-.INF',
      '.nan',
      '190:20:30',
    ].map((text) => [text, 'number'] as const),
    ...['2024-01-02', '2024-1-2 10:00:00', '2024-01-02T10:00:00Z'].map((text) => [text, 'timestamp'] as const),
    ...['a', 'yess', '1.2.3', '1.10a', 'v1', '=1', '>=1', '2024-01', '0x', '-', 'nan', '1 2', '__proto__'].map(
      (text) => [text, undefined] as const,
    ),
  ] as [string, ReturnType<typeof scalarType>][])('%j: %s', (text, type) => {
    expect(scalarType(text)).toBe(type);
  });
});

describe('decoding', () => {
  it.each<[string, string]>([
    ['3.10', '"3.10"'],
    ['yes', '"yes"'],
    ['2024-01-02', '"2024-01-02"'],
  ])('wants %s quoted where a string is expected', (written, quoted) => {
    const findings = new Findings('f.yml');
    expect(decodeString(findings, nodeOf(written), 'version')).toBeUndefined();
    expect(findings.diagnostics).toMatchObject([
      { code: 'yaml-type', line: 1, column: 4, path: 'f.yml', hint: `quote it: ${quoted}` },
    ]);
  });

  it('takes numbers as they are written where the schema allows them', () => {
    const findings = new Findings('f.yml');
    expect(['1.10', '007', '"yes"', '2024-01-02'].map((text) => decodeText(findings, nodeOf(text), 'version'))).toEqual(
      ['1.10', '007', 'yes', '2024-01-02'],
    );
    expect(findings.diagnostics).toEqual([]);
    expect(decodeText(findings, nodeOf('yes'), 'version')).toBeUndefined();
    expect(findings.diagnostics).toMatchObject([{ code: 'yaml-type' }]);
  });

  it.each<[string, (findings: Findings, node: DataNode) => unknown, string]>([
    ['[a]', (findings, node) => decodeString(findings, node, 'x'), 'expected a string for x, received a list'],
    [
      '{a: b}',
      (findings, node) => decodeText(findings, node, 'x'),
      'expected a string or a number for x, received a map',
    ],
    ['yes', (findings, node) => decodeBoolean(findings, node, 'x'), 'expected true or false for x, received "yes"'],
    ['"true"', (findings, node) => decodeBoolean(findings, node, 'x'), 'expected true or false for x, received "true"'],
    ['[a]', (findings, node) => decodeMap(findings, node, 'x'), 'expected a map for x, received a list'],
    ['a', (findings, node) => decodeList(findings, node, 'x'), 'expected a list for x, received "a"'],
  ])('%s is the wrong type', (written, decode, message) => {
    const findings = new Findings('f.yml');
    expect(decode(findings, nodeOf(written))).toBeUndefined();
    expect(findings.diagnostics).toEqual([
      { severity: 'error', code: 'wrong-type', message, path: 'f.yml', line: 1, column: 4 },
    ]);
  });

  it('leaves out the elements that are no strings, and reports them', () => {
    const findings = new Findings('f.yml');
    expect(decodeStrings(findings, nodeOf('[a, 1, b, [c]]'), 'x')).toEqual(['a', 'b']);
    expect(findings.diagnostics.map(({ code }) => code)).toEqual(['yaml-type', 'wrong-type']);
  });

  it('gives maps whose keys may be names of prototypes', () => {
    const texts = decodeTexts(new Findings('f.yml'), nodeOf('{__proto__: x, constructor: z, two: 1}'), 'x') ?? {};
    expect(Object.entries(texts)).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'z'],
      ['two', '1'],
    ]);
  });

  it('reports unknown keys with the known ones', () => {
    const findings = new Findings('f.yml');
    checkKeys(findings, readMap('a: 1\nb: 2\n'), ['a', 'c'], 'a thing');
    expect(findings.diagnostics).toEqual([
      {
        severity: 'error',
        code: 'unknown-field',
        message: 'unknown field "b" in a thing',
        path: 'f.yml',
        line: 2,
        column: 1,
        hint: 'remove it, or use one of: a, c',
      },
    ]);
  });

  it('shows untrusted text on one line', () => {
    expect(quote('a\nb"')).toBe('"a\\nb\\""');
    expect(quote('x'.repeat(101))).toBe(`"${'x'.repeat(100)}..."`);
  });
});
