import { describe, expect, it } from 'vitest';
import type { DataNode } from '../../../src/core/text/node.ts';
import { readToml, readToml11 } from '../../../src/core/text/toml.ts';
import { dedent } from '../../dedent.ts';
import { growthOf, LINEAR } from '../../growth.ts';

function read(text: string): DataNode {
  const reading = readToml(text, 'f.toml');
  if (!reading.ok) throw new Error(JSON.stringify(reading.diagnostic));
  return reading.root;
}

/** `key@line:column` with the node behind it; plain scalars without quotes. */
function outline(node: DataNode): unknown {
  const at = `${node.at.line}:${node.at.column}`;
  if (node.kind === 'scalar') return `${node.plain ? node.text : JSON.stringify(node.text)} ${at}`;
  if (node.kind === 'list') return [at, ...node.items.map(outline)];
  return Object.fromEntries([
    ['', at],
    ...node.entries.map((entry) => [`${entry.key}@${entry.at.line}:${entry.at.column}`, outline(entry.value)]),
  ]);
}

describe('reading TOML', () => {
  it('has the positions of keys and values', () => {
    const text = dedent`
      a.b = 1 # c
      "q q" = { x = true, y.z = "é" }

      [t."u"]
      l = [
        1979-05-27 07:32:00, # d
        's',
      ]
      [[t.v]]
      [[t.v]]
      w = -1_0.5
      [t.v.o]
    `;
    expect(outline(read(text))).toEqual({
      '': '1:1',
      'a@1:1': { '': '1:1', 'b@1:3': '1 1:7' },
      'q q@2:1': { '': '2:9', 'x@2:11': 'true 2:15', 'y@2:21': { '': '2:21', 'z@2:23': '"é" 2:27' } },
      't@4:2': {
        '': '4:2',
        'u@4:4': { '': '4:4', 'l@5:1': ['5:5', '1979-05-27 07:32:00 6:3', '"s" 7:3'] },
        'v@9:5': ['9:5', { '': '9:5' }, { '': '10:5', 'w@11:1': '-1_0.5 11:5', 'o@12:6': { '': '12:6' } }],
      },
    });
  });

  it.each<[string, string]>([
    ['"a\\tb\\"\\\\\\u00e9\\U0001F600\\b\\n\\f\\r"', 'a\tb"\\é\u{1F600}\b\n\f\r'],
    ["'a\\tb'", 'a\\tb'],
    ['""', ''],
    ["''", ''],
    ['""""""', ''],
    ['"""\na\n\\"""b"""', 'a\n"""b'],
    ['"""a\\\n   \n  b \\  \n c"""', 'ab c'],
    ['"""a"""""', 'a""'],
    ['"""a""b"""', 'a""b'],
    ["'''\na\\\n''b'''''", "a\\\n''b''"],
    ['"# no comment"', '# no comment'],
  ])('%s is the text %j', (written, text) => {
    const root = read(`a = ${written} # c\nb = 1\n`);
    expect(
      root.kind === 'map' && root.entries.map(({ value }) => value.kind === 'scalar' && [value.text, value.plain]),
    ).toEqual([
      [text, false],
      ['1', true],
    ]);
  });

  it.each([
    '0',
    '-17',
    '+1_000',
    '0x1F',
    '0o17',
    '0b1',
    '1.5',
    '-0.0',
    '5e+22',
    'inf',
    '-inf',
    '+nan',
    'true',
    'false',
    '07:32:00',
    '07:32:00.5',
    '1979-05-27',
    '1979-05-27T07:32:00Z',
    '2000-02-29 07:32:00-07:00',
    '9007199254740991',
    '-0',
    '+0',
  ])('%s is a plain scalar', (written) => {
    const root = read(`a = [${written}]`);
    expect(root.kind === 'map' && root.entries[0]?.value).toMatchObject({
      items: [{ kind: 'scalar', text: written, plain: true }],
    });
  });

  it.each<[string, string, number, number]>([
    ['a = 1\na = 2', 'toml-syntax', 2, 1],
    ['a = ', 'toml-syntax', 1, 5],
    ['a = "b', 'toml-syntax', 1, 5],
    ['[a\n', 'toml-syntax', 1, 3],
    ['\uFEFFa = 1', 'toml-syntax', 1, 1],
    ['a = 1\rb = 2', 'toml-syntax', 1, 6],
    ['\na = "\\e"', 'toml-syntax', 2, 5],
    ['a = "\\x41"', 'toml-syntax', 1, 5],
    ['"\\e" = 1', 'toml-syntax', 1, 1],
    ['a = 07:32', 'toml-syntax', 1, 5],
    ['a = 1979-05-27T07:32', 'toml-syntax', 1, 5],
    ['a = {\nb = 1}', 'toml-syntax', 1, 6],
    ['a = {b = 1\n}', 'toml-syntax', 1, 11],
    ['a = {b = 1 # c\n}', 'toml-syntax', 1, 12],
    ['a = {b = 1,}', 'toml-syntax', 1, 12],
    ['a = {b = 1,\nc = 2}', 'toml-syntax', 1, 12],
    ['a = 9007199254740993', 'toml-syntax', 1, 5],
    ['a = 1979-02-30', 'toml-syntax', 1, 5],
    ['a = [1, 0000-01-01]', 'toml-syntax', 1, 9],
    ["a = 0000-'1-01", 'toml-syntax', 1, 5],
    ['a = 0000- 1-01', 'toml-syntax', 1, 11],
    ['a = [0000- 1-01]', 'toml-syntax', 1, 5],
    ['a = {b = 0000- 1-01}', 'toml-syntax', 1, 20],
    ['a = """b\\\n""""', 'toml-syntax', 1, 5],
    [`a = ${'['.repeat(80)}`, 'toml-syntax', 1, 69],
    [`[${'a.'.repeat(80)}a]`, 'toml-limits', 1, 164],
    [`a = [${'0,'.repeat(200_001)}]`, 'toml-limits', 1, 400_002],
  ])('%j is %s at %i:%i', (text, code, line, column) => {
    const reading = readToml(text, 'dir/f.toml');
    expect(reading).toMatchObject({
      ok: false,
      diagnostic: { severity: 'error', path: 'dir/f.toml', code, line, column },
    });
    expect(!reading.ok && reading.diagnostic.message.length).toBeGreaterThan(10);
  });

  it('says what is wrong on one line', () => {
    const message = (text: string) => {
      const reading = readToml(text, 'f');
      return reading.ok ? '' : reading.diagnostic.message;
    };
    expect(message('a = 1\na = 2')).toBe('trying to redefine an already defined table or value');
    expect(message('a = 07:32')).toBe('only TOML 1.1 allows a time without seconds, and not every tool reads it');
    expect(message(`[${'a.'.repeat(80)}a]`)).toBe('expected at most 200000 nodes and 64 levels');
  });

  it('keeps names of prototypes as keys', () => {
    expect(
      outline(
        read(dedent`
          __proto__ = 1
          [constructor]
          toString.__proto__ = {}
        `),
      ),
    ).toEqual({
      '': '1:1',
      '__proto__@1:1': '1 1:13',
      'constructor@2:2': { '': '2:2', 'toString@3:1': { '': '3:1', '__proto__@3:10': { '': '3:22' } } },
    });
  });

  it('reads line ends as none', () => {
    expect(outline(read('a = """\r\nb\r\nc"""\r\n\r\nd = 1\r\n'))).toEqual({
      '': '1:1',
      'a@1:1': '"b\\nc" 1:5',
      'd@5:1': '1 5:5',
    });
  });

  it.each<[string, (size: number) => string]>([
    ['tables', (size) => '[[a]]\nb = 1\n'.repeat(size)],
    ['keys', (size) => Array.from({ length: size }, (_, index) => `k${index} = 1\n`).join('')],
    [
      'dotted keys',
      (size) => Array.from({ length: size / 10 }, (_, index) => `${'a.'.repeat(60)}k${index} = 1\n`).join(''),
    ],
    ['elements of one line', (size) => `a = [${'1,'.repeat(size)}]`],
    ['one long text', (size) => `a = "${'\\n'.repeat(size * 5)}"`],
    ['one long text of quotes', (size) => `a = """${'""x'.repeat(size * 5)}"""`],
    ['comments', (size) => '# c\n'.repeat(size)],
  ])('reads %s in time that grows with the text', (_what, make) => {
    expect(readToml(make(20_000), 'f').ok).toBe(true);
    expect(growthOf(make, (each) => readToml(each, 'f'), 2500)).toBeLessThan(LINEAR);
  });
});

describe('TOML 1.1', () => {
  const plain = (text: string) => {
    const reading = readToml11(text, 'pixi.toml');
    return reading.ok
      ? JSON.stringify(reading.root, (key, value) => (key === 'at' ? undefined : value))
      : reading.diagnostic.code;
  };

  it.each([
    ['a = {\n b = 1,\n}\n', 'a = { b = 1 }\n'],
    ['a = { # x\n b = 1, # y\n\n c = [\n2]\n}\n', 'a = { b = 1, c = [2] }\n'],
    ['a = {\n}\n', 'a = {}\n'],
    ['a = { b = { c = 1,\n }, }\n', 'a = { b = { c = 1 } }\n'],
  ])('%j is %j', (text, expected) => {
    expect(plain(text)).toBe(plain(expected));
    expect(readToml(text, 'a.toml').ok).toBe(false);
  });

  it.each(['a = {\n b = 1\n c = 2 }\n', 'a = { , }\n', 'a = {\n b = 1,\n'])('%j is no TOML of any version', (text) => {
    expect(plain(text)).toBe('toml-syntax');
  });
});
