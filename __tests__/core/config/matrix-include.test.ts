import { describe, expect, it } from 'vitest';
import { expandMatrix, matrixBudget } from '../../../src/core/config/matrix.ts';
import { Findings } from '../../../src/core/model/findings.ts';
import type { DataMap } from '../../../src/core/text/node.ts';
import { readYaml } from '../../../src/core/text/yaml.ts';

function expand(matrix: string, name: string) {
  const reading = readYaml(`name: "${name}"\nmatrix:\n${matrix.replace(/^/gm, '  ')}\n`, 'terrarium.yml');
  if (!reading.ok) throw new Error(reading.diagnostic.message);
  const findings = new Findings('terrarium.yml');
  const combinations = expandMatrix(findings, reading.root as DataMap, matrixBudget());
  return {
    written: combinations.map(({ suffix, map }) => {
      const value = map.entries[0]?.value;
      return `${value?.kind === 'scalar' ? value.text : ''} ${suffix}`;
    }),
    found: findings.diagnostics.map(({ code, message }) => `${code}: ${message}`),
  };
}

describe('include', () => {
  // The example of GitHub's documentation, without the elements that give a value to all, and without combinations that lack one.
  it('extends the combinations whose values it has, and adds others, as GitHub Actions does', () => {
    const matrix = `
fruit: [apple, pear]
animal: [cat, dog]
include:
  - { color: green }
  - { color: pink, animal: cat }
  - { fruit: apple, shape: circle }
  - { fruit: pear, shape: square }
  - { fruit: banana, animal: cat, color: none, shape: bow }`;
    const name = ['fruit', 'animal', 'color', 'shape'].map((axis) => `\${{ matrix.${axis} }}`).join('-');
    expect(expand(matrix, name)).toEqual({
      found: [],
      written: [
        'apple-cat-pink-circle ?animal=cat&fruit=apple',
        'pear-cat-pink-square ?animal=cat&fruit=pear',
        'apple-dog-green-circle ?animal=dog&fruit=apple',
        'pear-dog-green-square ?animal=dog&fruit=pear',
        'banana-cat-none-bow ?animal=cat&fruit=banana',
      ],
    });
  });

  it('comes after exclude', () => {
    const matrix = 'a: [x, u]\nexclude: [{ a: x }]\ninclude: [{ a: x, b: once }, { a: u, b: more }]';
    expect(expand(matrix, '${{ matrix.a }}-${{ matrix.b }}').written).toEqual(['u-more ?a=u', 'x-once ?a=x']);
  });

  it('alone is a table, of which the first key is in the id', () => {
    const matrix = 'include:\n  - { name: cpu, file: "a.conf" }\n  - { file: b.conf, name: cuda }';
    const { written, found } = expand(matrix, '${{ matrix.name }}-${{ matrix.file }}');
    expect(found).toEqual([]);
    expect(written).toEqual(['cpu-a.conf ?name=cpu', 'cuda-b.conf ?name=cuda']);
  });

  it.each([
    ['a: [x]\ninclude: [{ a: u, b: "1" }]', 'matrix-include: the combination "a=x" has no value for b'],
    [
      'a: [x]\nb: [x]\ninclude: [{ b: u }]',
      'matrix-include: this element of include is a combination of its own, and has no value for a',
    ],
    ['a: [x]\ninclude: [{ a: u, b: "1" }, { a: u, b: "2" }, {b: "3"}]', 'matrix-include: two combinations have a "u"'],
    ['include: [{ a: u, b: "1" }, { a: u, b: "2" }]', 'matrix-include: two combinations have a "u"'],
    ['include: [{ a: "", b: "1" }]', 'matrix-include: expected 1 to 500 characters of text for a, received ""'],
    [
      'include: [{ "a b": x }]',
      'matrix-include: expected letters, digits, - and _ for a key of include, received "a b"',
    ],
    ['a: [x]\ninclude: [{ b: 3.10 }]', expect.stringContaining('yaml-type: expected a string for b')],
    ['include: []', 'matrix-axis: no combination is left'],
    ['a: [x]\ninclude: [{}]', 'matrix-include: expected values'],
    ['a: [x]\ninclude: { a: x }', 'wrong-type: expected a list for include, received a map'],
  ])('%j is a mistake', (matrix, expected) => {
    const { found, written } = expand(matrix, '${{ matrix.a }}-${{ matrix.b }}');
    expect(written).toEqual([]);
    expect(found[0]).toEqual(expected);
  });

  it('has at most 256 combinations in all', () => {
    const list = (count: number) => `[${Array.from({ length: count }, (_, index) => `{ a: v${index} }`).join(', ')}]`;
    expect(expand(`a: [x]\ninclude: ${list(255)}`, '${{ matrix.a }}').written).toHaveLength(256);
    expect(expand(`a: [x]\ninclude: ${list(256)}`, '${{ matrix.a }}').found).toEqual([
      'matrix-limits: expected at most 256 combinations',
    ]);
  });

  it('has few keys an element, and short values in ids', () => {
    const wide = Array.from({ length: 17 }, (_, index) => `k${index}: v`).join(', ');
    expect(expand(`include: [{ ${wide} }]`, '${{ matrix.k0 }}').found[0]).toBe(
      'matrix-limits: expected at most 16 values in an element of include',
    );
    expect(expand(`include: [{ a: ${'x'.repeat(101)} }]`, '${{ matrix.a }}').found[0]).toBe(
      'matrix-include: expected at most 100 characters of text for a, which is in the id',
    );
    expect(expand(`include: [{ a: x, b: ${'x'.repeat(500)} }]`, '${{ matrix.a }}${{ matrix.b }}').found).toEqual([]);
  });

  it('warns of a value that no text uses', () => {
    expect(expand('a: [x]\ninclude: [{ b: u }]', '${{ matrix.a }}').found).toEqual([
      'matrix-unused: axis b has no effect: no text of the entry has ${{ matrix.b }}',
    ]);
  });
});
