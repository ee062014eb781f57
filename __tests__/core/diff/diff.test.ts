import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { formatChange } from '../../../src/core/diff/diff.ts';
import { diffKnownDefinitions } from '../../../src/core/diff/known-definitions.ts';
import { type ImageDefinition, SECTIONS } from '../../../src/core/model/definition.ts';
import { dedent } from '../../dedent.ts';
import { environmentOf, type Workspace } from '../../fakes/memory-tree.ts';
import { propertyRuns } from '../../test-size.ts';

// The nightly size takes minutes.
vi.setConfig({ testTimeout: 600_000 });

const EMPTY: ImageDefinition = {
  bases: [],
  context: [],
  platforms: ['linux/amd64'],
  python: { channels: [], conda: [], pip: [] },
  spark: { packages: [], precache: false, repositories: [] },
  steps: { arguments: [], contexts: [], escape: '', secrets: [], stages: [], syntax: '' },
};

/** As two records would be compared: from canonical texts alone. */
function diffDefinitions(before: ImageDefinition, after: ImageDefinition) {
  return diffKnownDefinitions({ definition: before }, { definition: after }) ?? [];
}

function lines(before: Partial<ImageDefinition>, after: Partial<ImageDefinition>): readonly string[] {
  return diffDefinitions({ ...EMPTY, ...before }, { ...EMPTY, ...after }).map(formatChange);
}

const image = (reference: string, platform = 'linux/amd64') => ({ parent: '', platform, reference });
const parent = (digit: string) => ({ parent: digit.repeat(64), platform: 'linux/amd64', reference: '' });
const python = (part: Partial<ImageDefinition['python']>) => ({ python: { ...EMPTY.python, ...part } });

function hashesOf(digit: string, count: number): string {
  return Array.from({ length: count }, (_, index) => ` --hash=sha256:${digit.repeat(60)}${1000 + index}`).join('');
}

describe('bases', () => {
  it.each([
    [
      'another tag',
      [image('docker.io/library/python:3.11')],
      [image('docker.io/library/python:3.12')],
      ['base: docker.io/library/python :3.11 -> :3.12'],
    ],
    [
      'a tag at last',
      [image('docker.io/library/python')],
      [image('docker.io/library/python:3')],
      ['base: docker.io/library/python (no tag) -> :3'],
    ],
    ['another image', [image('a.io/b:1')], [image('a.io/c')], ['base: base a.io/b:1 -> a.io/c']],
    ['a parent changed', [parent('a')], [parent('b')], ['base: parent changed aaaaaaaaaaaa -> bbbbbbbbbbbb']],
    [
      'a parent instead of an image',
      [image('a.io/b:1')],
      [parent('b')],
      ['base: base a.io/b:1 -> environment bbbbbbbbbbbb'],
    ],
    ['one more', [image('a.io/b:1')], [image('a.io/b:1'), image('a.io/c:2')], ['base: added a.io/c :2']],
    ['one less', [image('a.io/b:1'), image('a.io/c:2')], [image('a.io/b:1')], ['base: removed a.io/c :2']],
    [
      'another order',
      [image('a.io/b:1'), image('a.io/c:2')],
      [image('a.io/c:2'), image('a.io/b:1')],
      ['base: base images reordered'],
    ],
    [
      'another platform',
      [image('a.io/b:1')],
      [image('a.io/b:1', 'linux/arm64')],
      ['base: a.io/b :1 -> :1 for linux/arm64'],
    ],
  ])('%s', (_name, before, after, expected) => {
    expect(lines({ bases: before }, { bases: after })).toEqual(expected);
  });
});

describe('python', () => {
  it.each([
    [
      'a version',
      { conda: ['numpy ==1.26.4'] },
      { conda: ['numpy ==2.0.1'] },
      ['python: numpy ==1.26.4 -> ==2.0.1 (major upgrade)'],
    ],
    [
      'added and removed',
      { conda: ['a', 'b ==1'] },
      { conda: ['a', 'c >=2'] },
      ['python: removed b ==1', 'python: added c >=2'],
    ],
    [
      'a channel of a package',
      { conda: ['a ==1'] },
      { conda: ['x::a ==1 py_0'] },
      ['python: a ==1 -> ==1 py_0 from x'],
    ],
    ['conda order', { conda: ['a', 'b', 'c'] }, { conda: ['c', 'a', 'b'] }, ['python: conda packages reordered']],
    [
      'order beside a change',
      { conda: ['a', 'b ==1'] },
      { conda: ['b ==2', 'a'] },
      ['python: b ==1 -> ==2 (major upgrade)', 'python: conda packages reordered'],
    ],
    [
      'an element in front is no order',
      { conda: ['a', 'b'] },
      { conda: ['z', 'a', 'b'] },
      ['python: added z any version'],
    ],
    ['channels', { channels: ['a', 'b'] }, { channels: ['b', 'a'] }, ['python: channels reordered']],
    ['a channel', { channels: ['a'] }, { channels: ['a', 'b'] }, ['python: added channel b']],
    [
      'a pip version',
      { pip: ['torch==2.0', 'x'] },
      { pip: ['torch==2.1', 'x'] },
      ['python: pip torch ==2.0 -> ==2.1 (minor upgrade)'],
    ],
    ['pip extras', { pip: ['torch==2.0'] }, { pip: ['torch[gpu]==2.0'] }, ['python: pip torch ==2.0 -> [gpu]==2.0']],
    ['pip order', { pip: ['a==1', 'b==1'] }, { pip: ['b==1', 'a==1'] }, ['python: pip packages reordered']],
    [
      'one name with two markers',
      { pip: ['a==1 ; python_version < "3"', 'a==2'] },
      { pip: ['a==1 ; python_version < "3"', 'a==3'] },
      ['python: pip a ==2 -> ==3 (major upgrade)'],
    ],
    [
      'a pip option',
      { pip: ['--index-url https://a.io'] },
      { pip: ['--index-url https://b.io', '--pre'] },
      ['python: pip --index-url https://a.io -> https://b.io', 'python: added pip --pre'],
    ],
    [
      'a hash',
      { pip: [`a==1 --hash=sha256:${'a'.repeat(64)}`] },
      { pip: [`a==1 --hash=sha256:${'b'.repeat(64)}`] },
      ['python: pip a 1 with 1 hash -> 1 with other hashes'],
    ],
    [
      'a version whose files have hashes',
      { pip: [`numpy==2.0.1${hashesOf('a', 12)}`, `six==1${hashesOf('c', 1)}`, `gone==1${hashesOf('d', 2)}`] },
      { pip: [`numpy==2.1.0${hashesOf('b', 14)}`, `six==1${hashesOf('c', 2)}`, `fresh==1${hashesOf('e', 2)}`] },
      [
        'python: pip numpy 2.0.1 -> 2.1.0 (minor upgrade)',
        'python: pip six 1 with 1 hash -> 1 with 2 hashes',
        'python: removed pip gone 1',
        'python: added pip fresh 1',
      ],
    ],
    [
      'a URL',
      { pip: ['git+https://x.io/a@v1'] },
      { pip: ['git+https://x.io/a@v2'] },
      ['python: pip git+https://x.io/a @v1 -> @v2'],
    ],
    [
      'a nested file',
      { pip: [['-r', ['a==1']]] },
      { pip: [['-r', ['a==2']]] },
      ['python: pip -r 1 a ==1 -> ==2 (major upgrade)'],
    ],
    [
      'a new nested file',
      { pip: [] },
      { pip: [['-c', ['a==2']]] },
      ['python: added pip -c 1', 'python: added pip -c 1 a ==2'],
    ],
    [
      'a move between tools',
      { conda: ['a ==1'] },
      { pip: ['a==1'] },
      ['python: removed a ==1', 'python: added pip a ==1'],
    ],
  ] as const)('%s', (_name, before, after, expected) => {
    expect(lines(python(before), python(after))).toEqual(expected);
  });
});

describe('context, spark and platforms', () => {
  const file = (path: string, digit = 'a', executable = false) => ({
    digest: `sha256:${digit.repeat(64)}`,
    executable,
    path,
    target: '',
  });
  const link = (path: string, target: string) => ({ digest: '', executable: false, path, target });
  it('names files by path', () => {
    const before = [file('same'), file('gone'), file('text'), file('mode'), link('link', 'a'), file('kind')];
    const after = [
      file('same'),
      file('text', 'b'),
      file('mode', 'a', true),
      link('link', 'b'),
      link('kind', 'x'),
      file('come'),
    ];
    expect(lines({ context: before }, { context: after })).toEqual([
      'context: added file come',
      'context: removed file gone',
      'context: kind content aaaaaaaaaaaa -> link to x',
      'context: link link to a -> link to b',
      'context: mode mode not executable -> executable',
      'context: text content aaaaaaaaaaaa -> content bbbbbbbbbbbb',
    ]);
  });

  it('compares Spark by artifact', () => {
    const spark = (part: Partial<ImageDefinition['spark']>) => ({ spark: { ...EMPTY.spark, ...part } });
    expect(
      lines(
        spark({ packages: ['g:a:1', 'g:b:1'] }),
        spark({ packages: ['g:a:2'], repositories: ['https://r.io'], precache: true }),
      ),
    ).toEqual([
      'spark: added repository https://r.io',
      'spark: g:a 1 -> 2',
      'spark: removed g:b 1',
      'spark: precache false -> true',
    ]);
  });

  it('compares platforms as a set', () => {
    expect(lines({ platforms: ['linux/amd64'] }, { platforms: ['linux/arm64'] })).toEqual([
      'platforms: removed platform linux/amd64',
      'platforms: added platform linux/arm64',
    ]);
  });
});

describe('steps', () => {
  const dockerfile = async (text: string, config = '', files: Workspace['files'] = {}) =>
    (
      await environmentOf(
        { files: { Dockerfile: text, 'a.txt': '1', 'b.txt': '2', ...files }, ...(config && { config }) },
        'Dockerfile',
      )
    ).definition;
  const diff = async (before: string, after: string) =>
    diffDefinitions(await dockerfile(before), await dockerfile(after)).map(formatChange);

  it.each([
    ['only the tag', 'FROM a:1\nRUN x', 'FROM a:2\nRUN x', ['base: docker.io/library/a :1 -> :2']],
    ['an instruction', 'FROM a\nRUN x\nRUN y', 'FROM a\nRUN x\nRUN z', ['steps: RUN y -> z']],
    ['one in between', 'FROM a\nRUN x\nRUN y', 'FROM a\nRUN x\nENV A=1\nRUN y', ['steps: added ENV A=1']],
    ['one less', 'FROM a\nRUN x\nRUN y', 'FROM a\nRUN y', ['steps: removed RUN x']],
    [
      'another order',
      'FROM a\nRUN x\nENV A=1',
      'FROM a\nENV A=1\nRUN x',
      ['steps: removed RUN x', 'steps: added RUN x'],
    ],
    ['spelling is no change', 'FROM a\nrun x \\\n y', 'FROM a\nRUN x  y', []],
    [
      'a stage in front',
      'FROM a AS one\nRUN x\nFROM b\nCOPY --from=one /x /x',
      dedent`
        FROM c AS zero
        RUN w
        FROM a AS one
        RUN x
        FROM b
        COPY --from=zero /w /w
        COPY --from=one /x /x`,
      [
        'base: added docker.io/library/c (no tag)',
        'steps: added stage 1 FROM docker.io/library/c',
        'steps: added stage 1 RUN w',
        'steps: added stage 3 COPY --from=stage on docker.io/library/c /w /w',
      ],
    ],
    [
      'a later stage',
      'FROM a AS x\nRUN 1\nFROM b\nCOPY --from=x / /',
      'FROM a AS x\nRUN 2\nFROM b\nCOPY --from=x / /',
      ['steps: stage 1 RUN 1 -> 2'],
    ],
    ['the syntax', 'FROM a', '# syntax=docker/dockerfile:1\nFROM a', ['steps: added syntax docker/dockerfile:1']],
    ['an argument', 'ARG V=1\nFROM a\nARG V', 'ARG V=2\nFROM a\nARG V', ['steps: build argument V =1 -> =2']],
    ['a heredoc', 'FROM a\nRUN <<E\nx\nE', 'FROM a\nRUN <<E\ny\nE', ['steps: RUN <<E x -> <<E y']],
  ])('%s', async (_name, before, after, expected) => {
    const context = (list: readonly string[]) => list.filter((line) => !line.startsWith('context'));
    expect(context(await diff(before, after))).toEqual(expected);
  });

  it('shows what differs between two long instructions', async () => {
    const run = (version: string) =>
      `FROM a\nRUN ${'echo hello && '.repeat(20)}pip install torch==${version}${' && echo bye'.repeat(20)}`;
    expect(await diff(run('2.0'), run('2.1'))).toEqual([
      'steps: RUN ...&& pip install torch==2.0 && echo bye && echo bye... -> ...&& pip install torch==2.1 && echo bye && echo bye...',
    ]);
  });

  it('takes as many instructions as a Dockerfile may have', async () => {
    const many = (word: string) =>
      `FROM a\n${Array.from({ length: 1900 }, (_, index) => `RUN ${word} ${index}`).join('\n')}`;
    const changes = diffDefinitions(await dockerfile(many('x')), await dockerfile(many('y')));
    expect(changes).toHaveLength(1900);
    expect(changes.every(({ kind }) => kind === 'changed')).toBe(true);
  });
});

describe('any two definitions', () => {
  const word = fc.constantFrom('a', 'b', 'c ==1', 'c ==2', 'x\ny|`');
  const list = fc.array(word, { maxLength: 4 });
  const instruction = fc.record({
    keyword: fc.constantFrom('RUN', 'COPY'),
    flags: list,
    words: list,
    heredocs: fc.constant([]),
  });
  const definition: fc.Arbitrary<ImageDefinition> = fc.record({
    bases: fc.array(
      fc.record({
        parent: fc.constantFrom('', 'f'.repeat(64)),
        platform: fc.constantFrom('linux/amd64', 'x/y'),
        reference: word,
      }),
      { maxLength: 3 },
    ),
    context: fc.uniqueArray(
      fc.record({ digest: fc.constantFrom('', 'sha256:aa'), executable: fc.boolean(), path: word, target: word }),
      {
        selector: ({ path }) => path,
        maxLength: 3,
      },
    ),
    platforms: fc.uniqueArray(word, { maxLength: 3 }),
    python: fc.record({
      channels: list,
      conda: list,
      pip: fc.array(fc.oneof(word, fc.tuple(fc.constantFrom('-r' as const, '-c' as const), list)), { maxLength: 3 }),
    }),
    spark: fc.record({ packages: list, precache: fc.boolean(), repositories: list }),
    steps: fc.record({
      arguments: fc.constant([]),
      contexts: fc.constant([]),
      escape: fc.constantFrom('', '\\'),
      secrets: list,
      stages: fc.array(
        fc.record({
          from: fc.constantFrom('scratch', 'base:0', 'stage:0'),
          instructions: fc.array(instruction, { maxLength: 3 }),
        }),
        {
          maxLength: 2,
        },
      ),
      syntax: word,
    }),
  });

  it('have changes exactly in the sections that differ, in the order of the sections, each on one line', () => {
    fc.assert(
      fc.property(definition, definition, (before, after) => {
        const changes = diffDefinitions(before, after);
        const names = {
          base: 'bases',
          steps: 'steps',
          context: 'context',
          python: 'python',
          spark: 'spark',
          platforms: 'platforms',
        } as const;
        const differ = SECTIONS.filter(
          (section) => JSON.stringify(before[names[section]]) !== JSON.stringify(after[names[section]]),
        );
        expect([...new Set(changes.map(({ section }) => section))]).toEqual(differ);
        for (const line of changes.map(formatChange)) expect(line).not.toMatch(/[\r\n]/);
        expect(diffDefinitions(before, before)).toEqual([]);
      }),
      propertyRuns(),
    );
  });

  it('have the same changes whatever the order of keys', () => {
    const shuffled = {
      steps: EMPTY.steps,
      spark: EMPTY.spark,
      python: EMPTY.python,
      platforms: EMPTY.platforms,
      context: [],
      bases: [],
    };
    expect(diffDefinitions(EMPTY, { ...shuffled, spark: { repositories: [], precache: false, packages: [] } })).toEqual(
      [],
    );
  });
});
