import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expandMatrix, type MatrixBudget, matrixBudget, nameAxes } from '../../../src/core/config/matrix.ts';
import { Findings } from '../../../src/core/model/findings.ts';
import type { DataMap, DataNode } from '../../../src/core/text/node.ts';
import { readYaml } from '../../../src/core/text/yaml.ts';
import { propertyRuns } from '../../test-size.ts';

function mapOf(text: string): DataMap {
  const reading = readYaml(text, 'terrarium.yml');
  if (!reading.ok || reading.root.kind !== 'map') throw new Error(`no map: ${text}`);
  return reading.root;
}

function plain(node: DataNode): unknown {
  if (node.kind === 'scalar') return node.text;
  if (node.kind === 'list') return node.items.map(plain);
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value)]));
}

function expand(text: string, budget: MatrixBudget = matrixBudget()) {
  const findings = new Findings('terrarium.yml');
  const combinations = expandMatrix(findings, mapOf(text), budget);
  return {
    written: combinations.map(({ suffix, map }) => [suffix, plain(map)]),
    found: findings.diagnostics.map(({ severity, code, line, column }) => `${severity} ${code}:${line}:${column}`),
    hints: findings.diagnostics.map(({ hint }) => hint),
    messages: findings.diagnostics.map(({ message }) => message),
  };
}

describe('an entry without a matrix', () => {
  it('is itself', () => {
    const map = mapOf('path: a\nbase: b\n');
    const findings = new Findings('terrarium.yml');
    expect(expandMatrix(findings, map, matrixBudget())).toEqual([{ suffix: '', map }]);
    expect(findings.diagnostics).toEqual([]);
  });

  it('has no placeholders', () => {
    const { written, found, messages, hints } = expand('path: a\nbase: python:${{ matrix.python }}\n');
    expect(written).toEqual([]);
    expect(found).toEqual(['error matrix-placeholder:2:7']);
    expect(messages).toEqual(['expected ${{ matrix.<axis> }}, received axis "python"']);
    expect(hints).toEqual(['give the entry a matrix with that axis']);
  });
});

describe('a matrix', () => {
  it('stands for its combinations, axes sorted by name and values as they are listed', () => {
    const text =
      'matrix:\n  python: ["3.12", "3.11"]\n  cuda: ["12.4"]\nbase: py:${{ matrix.python }}-cu${{matrix.cuda}}\n';
    expect(expand(text)).toMatchObject({
      found: [],
      written: [
        ['?cuda=12.4&python=3.12', { base: 'py:3.12-cu12.4' }],
        ['?cuda=12.4&python=3.11', { base: 'py:3.11-cu12.4' }],
      ],
    });
  });

  it('replaces every text of the entry, at every depth, and leaves keys alone', () => {
    const text = 'matrix: {v: [x]}\na: {"k${{ matrix.v }}": ["${{ matrix.v }}", {b: "1${{ matrix.v }}2"}, plain]}\n';
    const { written } = expand(text);
    expect(written).toEqual([['?v=x', { a: { 'k${{ matrix.v }}': ['x', { b: '1x2' }, 'plain'] } }]]);
  });

  it('writes texts: what a value becomes is no number', () => {
    const [combination] = expandMatrix(
      new Findings('t'),
      mapOf('matrix: {v: ["3.10"]}\nbase: ${{ matrix.v }}\n'),
      matrixBudget(),
    );
    expect(combination?.map.entries[0]?.value).toMatchObject({
      text: '3.10',
      plain: false,
      at: { line: 2, column: 7 },
    });
  });

  it('does not read a value as a pattern of replacements', () => {
    expect(expand("matrix: {v: ['$&$1']}\nbase: a${{ matrix.v }}\n").written).toEqual([
      ['?v=%24%26%241', { base: 'a$&$1' }],
    ]);
  });

  it.each<[string, string]>([
    ['a.b-c_d~e', 'a.b-c_d~e'],
    ['a b', 'a%20b'],
    ['a/b', 'a%2Fb'],
    ['a&b=c', 'a%26b%3Dc'],
    ['#?%', '%23%3F%25'],
    ["!'()*", '%21%27%28%29%2A'],
    ['ä', '%C3%A4'],
    ['a+b:c@d,e', 'a%2Bb%3Ac%40d%2Ce'],
  ])('writes %j into an id as %s', (value, encoded) => {
    expect(expand(`matrix: {v: [${JSON.stringify(value)}]}\nbase: $\{{ matrix.v }}\n`).written[0]?.[0]).toBe(
      `?v=${encoded}`,
    );
  });

  it.each<[string, string]>([
    ['${{ matrix.x }}', 'axis "x"'],
    ['a${{ matrix.v }}b${{ matrix.y }}', 'axis "y"'],
    ['${{ env.X }}', '"${{ env.X }}"'],
    ['${{ matrix.v', '"${{ matrix.v"'],
    ['${{ matrix.v.w }}', '"${{ matrix.v.w }}"'],
    ['${{', '"${{"'],
    ['a${{ matrix.v }}${{v}}', '"${{v}}"'],
  ])('knows what %s is not', (text, received) => {
    const { written, found, messages, hints } = expand(
      `matrix: {v: [a], w: [b]}\nbase: '${text}'\nx: "\${{ matrix.v }}"\n`,
    );
    expect(written).toEqual([]);
    expect(found).toEqual(['error matrix-placeholder:2:7']);
    expect(messages).toEqual([`expected \${{ matrix.<axis> }}, received ${received}`]);
    expect(hints).toEqual(['its axes are: v, w']);
  });

  it('tells of an axis without effect, and of one that the name does not have', () => {
    const text =
      'name: a\nversion: "${{ matrix.c }}"\nmatrix: {a: [x, u], b: [x, u], c: [x, u], d: [x]}\nbase: ${{ matrix.b }}${{ matrix.c }}${{ matrix.d }}\n';
    const { written, found, hints, messages } = expand(text);
    expect(written).toHaveLength(8);
    expect(found).toEqual(['warning matrix-unused:3:10', 'warning matrix-name:1:7']);
    expect(messages).toEqual([
      'axis a has no effect: no text of the entry has ${{ matrix.a }}',
      'environments that differ in b have one name and version',
    ]);
    expect(hints).toEqual(['use ${{ matrix.a }}, or remove the axis', 'write name: "a-${{ matrix.b }}"']);
  });

  it('has nothing to say of names where there is none', () => {
    expect(expand('path: x\nmatrix: {a: [x, u]}\nbase: ${{ matrix.a }}\n').found).toEqual([]);
  });

  it('may not write too much', () => {
    const text = 'matrix:\n  v: [a, b]\nbase: ${{ matrix.v }}\npip: [x]\n';
    // Four nodes, and the texts of two of them; the second combination is one character too much.
    const cost = 16 * 3 + 2;
    expect(expand(text, { characters: 2 * cost }).written).toHaveLength(2);
    const { written, found } = expand(text, { characters: 2 * cost - 1 });
    expect(written).toEqual([]);
    expect(found).toEqual(['error matrix-limits:1:1']);
    expect(matrixBudget()).toEqual({ characters: 2_000_000 });
  });

  it('is not repeated without end by a large entry', () => {
    const values = Array.from({ length: 256 }, (_, index) => `v${index}`).join(', ');
    const lines = Array.from({ length: 200 }, () => `"${'${{ matrix.v }}'.repeat(100)}"`).join(', ');
    const started = expand(`matrix: {v: [${values}]}\npip: [${lines}]\n`);
    expect(started.found).toEqual(['error matrix-limits:1:1']);
  });
});

describe('a name in an id', () => {
  it.each<[string, string]>([
    ['train', 'train'],
    ['train-py${{ matrix.python }}', 'train-pypython'],
    ['${{matrix.a}}-${{  matrix.b  }}', 'a-b'],
    ['${{ env.x }}', '${{ env.x }}'],
  ])('%s is %s', (name, expected) => {
    expect(nameAxes(name)).toBe(expected);
  });
});

describe('properties', () => {
  const axis = fc
    .stringMatching(/^[A-Za-z_][A-Za-z0-9_-]{0,6}$/)
    .filter((name) => name !== 'exclude' && name !== 'include');
  const value = fc
    .string({ minLength: 1, maxLength: 12 })
    .filter((text) => !text.includes('${{') && /^[ -~]+$/.test(text));
  const matrix = fc.dictionary(axis, fc.uniqueArray(value, { minLength: 1, maxLength: 4 }), { minKeys: 1, maxKeys: 3 });

  it('ids are one each, and tell the values', () => {
    fc.assert(
      fc.property(matrix, (axes) => {
        const pattern = Object.keys(axes)
          .map((name) => `[\${{ matrix.${name} }}]`)
          .join('');
        const { written, found } = expand(JSON.stringify({ matrix: axes, base: pattern }));
        expect(found).toEqual([]);
        const count = Object.values(axes).reduce((product, values) => product * values.length, 1);
        expect(new Set(written.map(([suffix]) => suffix)).size).toBe(count);
        for (const [suffix, map] of written) {
          const query = new URLSearchParams(String(suffix));
          expect([...query.keys()]).toEqual(Object.keys(axes).toSorted());
          const base = Object.keys(axes)
            .map((name) => `[${query.get(name)}]`)
            .join('');
          expect(map).toEqual({ base });
        }
      }),
      propertyRuns(),
    );
  });
});
