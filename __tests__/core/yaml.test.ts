import { describe, expect, it } from 'vitest';
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
  findingsFor,
  quote,
} from '../../src/core/decode.ts';
import { readYaml, scalarType, type YamlMap, type YamlNode } from '../../src/core/yaml.ts';

function read(text: string): YamlNode {
  const reading = readYaml(text, 'f.yml');
  if (!reading.ok) throw new Error(JSON.stringify(reading.diagnostic));
  return reading.root;
}

function readMap(text: string): YamlMap {
  const root = read(text);
  if (root.kind !== 'map') throw new Error('expected a map');
  return root;
}

function nodeOf(text: string): YamlNode {
  return readMap(`a: ${text}\n`).entries[0]?.value as YamlNode;
}

describe('reading YAML', () => {
  it.each<[string, string, number, number]>([
    ['a: 1\na: 2', 'yaml-duplicate-key', 2, 1],
    ['a: 1\n"a": 2', 'yaml-duplicate-key', 2, 1],
    ['x:\n  __proto__: 1\n  __proto__: 2', 'yaml-duplicate-key', 3, 3],
    ['a: &x 1\nb: *x', 'yaml-alias', 2, 4],
    ['a: {<<: {b: 1}}', 'yaml-merge', 1, 5],
    ['a: &l [1]\nb: [*l, *l]', 'yaml-alias', 2, 5],
    ['a: !!set {x}', 'yaml-tag', 1, 10],
    ['? [a]\n: b', 'yaml-key', 1, 3],
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

  it('has positions', () => {
    const root = readMap('# comment\na: 1\nlist:\n  - x\n  - {k: v}\n');
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
    const root = readMap('__proto__: 1\nconstructor: 2\ntoString: 3\n');
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
    ['deep flow', '['.repeat(500_000)],
    ['deep flow maps', '{a: '.repeat(20_000)],
    ['deep flow with elements', '[a,'.repeat(20_000)],
    ['deep dashes', '- '.repeat(500_000)],
    ['deep blocks', Array.from({ length: 70 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    ['many lines', '\n'.repeat(60_000)],
    ['many nodes', `[${'x,'.repeat(50_001)}]`],
  ])('refuses %s fast', (_what, text) => {
    const start = performance.now();
    expect(readYaml(text, 'f.yml').ok).toBe(false);
    expect(performance.now() - start).toBeLessThan(3000);
  });

  it.each<[string, string]>([
    ['a long scalar', `a: ${'x'.repeat(1 << 20)}`],
    ['a long quoted scalar', `a: "${'\\n'.repeat(1 << 19)}"`],
    ['a long comment', `a: 1 # ${'x'.repeat(1 << 20)}`],
  ])('reads %s of 1 MiB on one line fast', (_what, text) => {
    const start = performance.now();
    expect(readYaml(text, 'f.yml').ok).toBe(true);
    expect(performance.now() - start).toBeLessThan(2000);
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
    const findings = findingsFor('f.yml');
    expect(decodeString(findings, nodeOf(written), 'version')).toBeUndefined();
    expect(findings.diagnostics).toMatchObject([
      { code: 'yaml-type', line: 1, column: 4, path: 'f.yml', hint: `quote it: ${quoted}` },
    ]);
  });

  it('takes numbers as they are written where the schema allows them', () => {
    const findings = findingsFor('f.yml');
    expect(['1.10', '007', '"yes"', '2024-01-02'].map((text) => decodeText(findings, nodeOf(text), 'version'))).toEqual(
      ['1.10', '007', 'yes', '2024-01-02'],
    );
    expect(findings.diagnostics).toEqual([]);
    expect(decodeText(findings, nodeOf('yes'), 'version')).toBeUndefined();
    expect(findings.diagnostics).toMatchObject([{ code: 'yaml-type' }]);
  });

  it.each<[string, (findings: ReturnType<typeof findingsFor>, node: YamlNode) => unknown, string]>([
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
    const findings = findingsFor('f.yml');
    expect(decode(findings, nodeOf(written))).toBeUndefined();
    expect(findings.diagnostics).toEqual([
      { severity: 'error', code: 'wrong-type', message, path: 'f.yml', line: 1, column: 4 },
    ]);
  });

  it('leaves out the elements that are no strings, and reports them', () => {
    const findings = findingsFor('f.yml');
    expect(decodeStrings(findings, nodeOf('[a, 1, b, [c]]'), 'x')).toEqual(['a', 'b']);
    expect(findings.diagnostics.map(({ code }) => code)).toEqual(['yaml-type', 'wrong-type']);
  });

  it('gives maps whose keys may be names of prototypes', () => {
    const texts = decodeTexts(findingsFor('f.yml'), nodeOf('{__proto__: x, constructor: z, two: 1}'), 'x') ?? {};
    expect(Object.entries(texts)).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'z'],
      ['two', '1'],
    ]);
  });

  it('reports unknown keys with the known ones', () => {
    const findings = findingsFor('f.yml');
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
