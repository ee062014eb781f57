import { describe, expect, it } from 'vitest';
import { emptySource } from '../../../src/core/formats/contract/format.ts';
import { assignEntries } from '../../../src/core/normalize/assign-entries.ts';
import type { Parsed } from '../../../src/core/parse/parse.ts';
import { dedent } from '../../dedent.ts';
import { configOf } from '../../fakes/memory-tree.ts';

function parsed(id: string): Parsed {
  const [path = ''] = id.split('#');
  const source = emptySource('conda');
  return { path, source, item: { id, diagnostics: [], ok: true, value: source } };
}

/** `id: base of its entry`, and the findings of what failed. */
function assign(ids: readonly string[], entries: string) {
  const config = configOf(`environments:\n${entries.replace(/^(?=.)/gm, '  - ')}`);
  const assigned = assignEntries(ids.map(parsed), config);
  return assigned.map(({ item, entry }) => `${item.id}: ${entry?.base ?? '-'}${item.ok ? '' : ` ${item.cause}`}`);
}

describe('the entry of a definition', () => {
  it.each<[string, readonly string[], string, readonly string[]]>([
    ['none', ['a'], '{path: b*, base: x}\n', ['a: -']],
    ['its id before its path', ['a#/b'], '{path: a, base: x}\n{path: "a#/b", base: z}\n', ['a#/b: z']],
    ['its path before a glob', ['a'], '{path: "*", base: x}\n{path: a, base: z}\n', ['a: z']],
    [
      'each of its paths, which differ in their targets',
      ['a'],
      '{path: a, base: x, target: t}\n{path: a, base: z, target: "u v"}\n{path: a, base: w}\n',
      ['a: w', 'a?target=t: x', 'a?target=u%20v: z'],
    ],
    [
      'each of its paths, which differ in their names',
      ['a'],
      '{path: a, base: x, name: nn}\n{path: a, base: z, name: mm}\n',
      ['a?name=mm: z', 'a?name=nn: x'],
    ],
    [
      'each of its patterns that is written twice',
      ['a', 'b'],
      '{path: "*", base: x, target: t}\n{path: "*", base: z, target: u}\n{path: b, base: w}\n',
      ['a?target=t: x', 'a?target=u: z', 'b: w'],
    ],
    ['the first of its globs', ['a'], '{path: "b*", base: w}\n{path: "a*", base: x}\n{path: "*", base: z}\n', ['a: x']],
    ['the path of what is in a file', ['a#/b', 'a#/c'], '{path: a, base: x}\n', ['a#/b: x', 'a#/c: x']],
    ['not the path of the file itself', ['a', 'a#/b'], '{path: a, base: x}\n', ['a: x', 'a#/b: -']],
    ['nor its glob', ['a', 'a#/b'], '{path: "*", base: x}\n', ['a: x', 'a#/b: -']],
    ['a glob of ids', ['a', 'a#/b/c', 'a#/d'], '{path: "*#/b/*", base: x}\n', ['a: -', 'a#/b/c: x', 'a#/d: -']],
    ['a file with a sign in its name', ['c#/x'], '{path: "c#/x", base: x}\n', ['c#/x: x']],
    ['sorted by id', ['b', 'a'], '{path: a, base: x}\n', ['a: x', 'b: -']],
  ])('is %s', (_what, ids, entries, expected) => {
    expect(assign(ids, entries)).toEqual(expected);
  });
});

describe('a matrix', () => {
  const base = 'base: "${{ matrix.v }}"';
  it.each<[string, readonly string[], string, readonly string[]]>([
    ['of a path', ['a'], `{path: a, ${base}, matrix: {v: [x, w]}}\n`, ['a?v=w: w', 'a?v=x: x']],
    [
      'of a glob',
      ['a', 'b', 'c#/d'],
      `{path: "*", ${base}, matrix: {v: [x, w]}}\n`,
      ['a?v=w: w', 'a?v=x: x', 'b?v=w: w', 'b?v=x: x', 'c#/d?v=w: w', 'c#/d?v=x: x'],
    ],
    [
      'in the path',
      ['a', 'b', 'c'],
      '{path: "${{ matrix.v }}", base: x, matrix: {v: [a, b]}}\n',
      ['a?v=a: x', 'b?v=b: x', 'c: -'],
    ],
    [
      'with an entry for one combination',
      ['a'],
      `{path: a, ${base}, matrix: {v: [x, w]}}\n{path: "a?v=x", base: own}\n`,
      ['a?v=w: w', 'a?v=x: own'],
    ],
    [
      'behind another entry',
      ['a'],
      `{path: a, base: z}\n{path: a, ${base}, matrix: {v: [x, w]}}\n`,
      ['a: z', 'a?v=w: w', 'a?v=x: x'],
    ],
  ])('%s makes several of one', (_what, ids, entries, expected) => {
    expect(assign(ids, entries)).toEqual(expected);
  });

  it('makes several failures of one', () => {
    const failed: Parsed = {
      path: 'a',
      source: undefined,
      item: { id: 'a', diagnostics: [], ok: false, stage: 'parse', cause: 'broken' },
    };
    const config = configOf('environments: [{path: a, base: "${{ matrix.v }}", matrix: {v: [x, w]}}]\n');
    expect(assignEntries([failed], config).map(({ item }) => item)).toMatchObject([
      { id: 'a?v=w', ok: false, cause: 'broken' },
      { id: 'a?v=x', ok: false, cause: 'broken' },
    ]);
  });
});

describe('a literal id that nothing has', () => {
  it.each<[string, readonly string[], string, readonly string[]]>([
    ['fails', ['a#/b'], '{path: "a#/c", base: x}\n', ['a#/b: -', 'a#/c: x no definition has the id "a#/c"']],
    [
      'fails as a combination',
      ['a'],
      '{path: "a?v=x", base: x}\n',
      ['a: -', 'a?v=x: x no definition has the id "a?v=x"'],
    ],
    ['is no glob', ['a'], '{path: "*#/b", base: x}\n', ['a: -']],
    ['is no environment in place', ['a'], '{name: x, base: x}\n', ['a: -']],
  ])('%s', (_what, ids, entries, expected) => {
    expect(assign(ids, entries)).toEqual(expected);
  });

  it('has a place, and says what there is', () => {
    const ids = ['a#/1', 'a#/2', 'a#/3', 'a#/4', 'a#/5', 'a#/6', 'ab'];
    const config = configOf(dedent`
      environments:
        - {path: "a#/0"}
        - {path: "z#/0"}
    `);
    const failed = assignEntries(ids.map(parsed), config).filter(({ item }) => !item.ok);
    expect(failed.map(({ path, source, item }) => [path, source, item])).toEqual(
      [
        ['a#/0', 2, 'in that file there are: a#/1, a#/2, a#/3, a#/4, a#/5'],
        ['z#/0', 3, 'correct the path'],
      ].map(([id, line, hint]) => {
        const cause = `no definition has the id "${id}"`;
        const diagnostic = {
          severity: 'error',
          code: 'no-match',
          message: cause,
          path: 'terrarium.yml',
          line,
          column: 5,
          hint,
        };
        return ['terrarium.yml', undefined, { id, diagnostics: [diagnostic], ok: false, stage: 'discover', cause }];
      }),
    );
  });
});
