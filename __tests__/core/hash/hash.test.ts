import { describe, expect, it } from 'vitest';
import { hash } from '../../../src/core/hash/hash.ts';
import type { ImageDefinition, LockedPackages, Python } from '../../../src/core/model/definition.ts';
import type { SnapshotEnvironment } from '../../../src/core/model/environment.ts';
import type { Item } from '../../../src/core/model/item.ts';
import { addressesOf, definitionHash, unorderedHash } from '../../../src/core/names/definition-hash.ts';
import { imageKey, type KeyInputs } from '../../../src/core/names/image-key.ts';
import { dedent } from '../../dedent.ts';
import { baseImage, reference } from '../../fakes/images.ts';
import { defineAll, diagnosticsOf, environmentOf } from '../../fakes/memory-tree.ts';
import { definitionVectors } from './vectors.ts';

const onParent = (parent: string) =>
  dedent`
    name: child
    version: 1
    image: environment:${parent}
    conda_file: {dependencies: [python]}
  `;

describe('environments that depend on others', () => {
  it('a cycle is a diagnostic on each member, and what depends on it fails', async () => {
    const files = {
      'a.yml': onParent('b.yml'),
      'b.yml': onParent('c.yml'),
      'c.yml': onParent('a.yml'),
      'd.yml': onParent('a.yml'),
      'e.yml': dedent`
        name: e
        version: 1
        image: debian
      `,
    };
    const { definitions } = await defineAll({ files });
    const codes = Object.fromEntries(
      definitions.map(({ item }) => [item.id, item.diagnostics.map(({ code }) => code)]),
    );
    expect(codes).toEqual({
      'a.yml': ['parent-cycle'],
      'b.yml': ['parent-cycle'],
      'c.yml': ['parent-cycle'],
      'd.yml': ['parent-failed'],
      'e.yml': [],
    });
    expect(definitions[1]?.item.diagnostics[0]).toMatchObject({
      message: 'environments depend on each other: b.yml -> c.yml -> a.yml -> b.yml',
      path: 'b.yml',
    });
    expect(definitions[0]?.item).toMatchObject({
      ok: false,
      stage: 'hash',
      cause: 'environments depend on each other: a.yml -> b.yml -> c.yml -> a.yml',
    });
    expect(definitions[0]?.item.diagnostics).toEqual([
      {
        severity: 'error',
        code: 'parent-cycle',
        message: 'environments depend on each other: a.yml -> b.yml -> c.yml -> a.yml',
        path: 'a.yml',
        line: 1,
        column: 1,
        hint: 'give one of them an external base',
      },
    ]);
    expect(definitions[3]?.item.diagnostics).toEqual([
      {
        severity: 'error',
        code: 'parent-failed',
        message: 'it depends on a.yml, which has errors',
        path: 'd.yml',
        line: 1,
        column: 1,
        hint: 'correct the parent first',
      },
    ]);
  });

  it.each<[string, string]>([
    ['a.yml', 'parent-cycle'],
    ['nobody', 'parent-unknown'],
    ['__proto__', 'parent-unknown'],
    ['constructor', 'parent-unknown'],
  ])('on %s: %s', async (parent, code) => {
    expect((await diagnosticsOf({ files: { 'a.yml': onParent(parent) } }, 'a.yml'))[0]).toMatchObject({
      code,
      severity: 'error',
    });
  });

  it('a name that two share is not unique', async () => {
    const base = dedent`
      name: base
      version: 1
      image: debian
    `;
    const files = { 'a.yml': onParent('base'), 'x.yml': base, 'y.yml': base };
    expect((await diagnosticsOf({ files }, 'a.yml'))[0]).toMatchObject({
      code: 'parent-unknown',
      message: '"environment:base" names several environments: x.yml, y.yml',
      hint: 'name it by its id',
    });
  });

  it('a parent with errors fails its child, not its siblings', async () => {
    const files = {
      'a.yml': onParent('b.yml'),
      'b.yml': dedent`
        name: b
        version: 1
        image: "not a reference"
      `,
      'c.yml': dedent`
        name: c
        version: 1
        image: debian
      `,
    };
    const { definitions } = await defineAll({ files });
    expect(definitions.map(({ item }) => item.diagnostics.map(({ code }) => code))).toEqual([
      ['parent-failed'],
      ['reference-syntax'],
      [],
    ]);
  });

  it('lists its parents once, in the order of bases', async () => {
    const files = {
      'a/Dockerfile': 'FROM one\n',
      'b/Dockerfile': 'FROM two\n',
      'c/Dockerfile': dedent`
        FROM acme/b
        COPY --from=acme/a /x /x
        COPY --from=acme/b /y /y
      `,
    };
    const config = dedent`
      environments:
        - {path: a/Dockerfile, provides: [acme/a]}
        - {path: b/Dockerfile, provides: [acme/b]}
        - {path: c/Dockerfile, platforms: [linux/amd64, linux/arm64]}
    `;
    const child = await environmentOf({ files, config }, 'c/Dockerfile');
    expect(child.parents).toEqual(['b/Dockerfile', 'a/Dockerfile']);
    const [a, b] = [
      await environmentOf({ files, config }, 'a/Dockerfile'),
      await environmentOf({ files, config }, 'b/Dockerfile'),
    ];
    expect(child.definition.bases.map(({ parent }) => parent)).toEqual([b.hash, b.hash, a.hash, a.hash]);
    expect(child.definition.bases.every(({ reference }) => reference === '')).toBe(true);
  });

  it('a chain of 60 environments is hashed, each with a hash of its own', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [
        `e${index}.yml`,
        index === 0
          ? dedent`
            name: child
            version: 1
            image: debian
          `
          : onParent(`e${index - 1}.yml`),
      ]),
    );
    const { definitions } = await defineAll({ files });
    expect(new Set(definitions.map(({ item }) => (item.ok ? item.value.hash : item.cause))).size).toBe(60);
  });
});

describe('image keys', () => {
  const base = {
    reference: reference('docker.io/library/a'),
    platform: 'linux/amd64',
    digest: `sha256:${'1'.repeat(64)}`,
  };
  const inputs = {
    definition: 'a'.repeat(64),
    recipe: 'conda/1',
    bases: [base, { ...base, platform: 'linux/arm64' }],
    installers: [],
    parents: ['c'.repeat(64), 'b'.repeat(64)],
  } as unknown as KeyInputs;

  it('do not depend on the order of bases and parents', () => {
    expect(imageKey({ ...inputs, bases: inputs.bases.toReversed(), parents: inputs.parents.toReversed() })).toBe(
      imageKey(inputs),
    );
  });

  it.each<[string, Partial<KeyInputs>]>([
    ['the definition', { definition: 'b'.repeat(64) as KeyInputs['definition'] }],
    ['the recipe', { recipe: 'conda/2' }],
    ['no recipe', { recipe: undefined }],
    ['a base less', { bases: inputs.bases.slice(1) }],
    ['an installer', { installers: inputs.bases.slice(0, 1) }],
    ['a parent less', { parents: inputs.parents.slice(1) }],
  ])('depend on %s', (_what, change) => {
    expect(imageKey({ ...inputs, ...change })).not.toBe(imageKey(inputs));
  });
});

describe('the address of a definition', () => {
  it.each(definitionVectors)('is computed from its canonical text: $name', (vector) => {
    const definition = JSON.parse(vector.canonical) as ImageDefinition;
    expect({
      hash: definitionHash(definition),
      sections: addressesOf(definition).sections,
      unorderedHash: unorderedHash(definition),
    }).toEqual({ hash: vector.hash, sections: vector.sections, unorderedHash: vector.unorderedHash });
  });

  const definition = (python: Partial<Python>): ImageDefinition => ({
    bases: [],
    context: [],
    platforms: ['linux/amd64'],
    python: { channels: [], conda: [], pip: [], ...python },
    spark: { packages: [], precache: false, repositories: [] },
    steps: { arguments: [], contexts: [], escape: '', secrets: [], stages: [], syntax: '' },
  });
  const lock = (...conda: readonly string[]): LockedPackages => ({ conda, pip: [], subdir: 'linux-64' });

  it.each<[string, Partial<Python>, Partial<Python>, boolean]>([
    ['channels', { channels: ['b', 'a'] }, { channels: ['a', 'b'] }, true],
    ['conda packages', { conda: ['b', 'a'] }, { conda: ['a', 'b'] }, true],
    ['pip lines', { pip: ['b', 'a', 'c'] }, { pip: ['c', 'a', 'b'] }, true],
    ['pip lines in a nested file', { pip: [['-r', ['b', 'a']]] }, { pip: [['-r', ['a', 'b']]] }, true],
    [
      'nested files',
      {
        pip: [
          ['-r', ['b']],
          ['-c', ['a']],
        ],
      },
      {
        pip: [
          ['-c', ['a']],
          ['-r', ['b']],
        ],
      },
      true,
    ],
    [
      'nested files that differ inside',
      {
        pip: [
          ['-r', ['b', 'a']],
          ['-r', ['c']],
        ],
      },
      {
        pip: [
          ['-r', ['c']],
          ['-r', ['a', 'b']],
        ],
      },
      true,
    ],
    [
      'local packages',
      {
        pip: [
          ['-e', 'b', ''],
          ['path', 'a', '[x]'],
        ],
      },
      {
        pip: [
          ['path', 'a', '[x]'],
          ['-e', 'b', ''],
        ],
      },
      true,
    ],
    ['a local package and its extras', { pip: [['path', 'b', 'a']] }, { pip: [['path', 'a', 'b']] }, false],
    ['what is locked', { locked: [lock('b', 'a')] }, { locked: [lock('a', 'b')] }, false],
    ['with and without a lock', { locked: [lock('a')] }, {}, false],
    ['another channel', { channels: ['a'] }, { channels: ['b'] }, false],
  ])('without order: %s', (_what, one, other, equal) => {
    const [a, b] = [definition(one), definition(other)];
    expect(unorderedHash(a) === unorderedHash(b)).toBe(equal);
    expect(definitionHash(a)).not.toBe(definitionHash(b));
    expect(addressesOf(a).sections).toEqual({ ...addressesOf(b).sections, python: addressesOf(a).sections.python });
    expect(addressesOf(a).sections.python).not.toBe(addressesOf(b).sections.python);
  });
});

describe('hashing items', () => {
  type Base = SnapshotEnvironment['image']['bases'][number];
  const base = (source: Base['source']): Base => ({
    slot: 0,
    platform: 'linux/amd64',
    imagePlatform: 'linux/arm64',
    source,
  });
  const on = (id: string) => base({ kind: 'environment', id });
  const image = (text: string) => base(baseImage(text));
  const item = (id: string, bases: readonly Base[]): Item<SnapshotEnvironment> => {
    const draft = {
      bases,
      context: undefined,
      dockerfile: undefined,
      platforms: ['linux/amd64'],
      python: { channels: [], conda: [id], pip: [] },
      spark: { packages: [], precache: false, repositories: [] },
      steps: { arguments: [], contexts: [], escape: '', secrets: [], stages: [], syntax: '' },
    };
    const files = [{ digest: 'sha256:x', executable: false, path: 'f', target: '' }];
    const value = { id, source: `${id}.yml`, image: draft, files } as unknown as SnapshotEnvironment;
    const note = { severity: 'note' as const, code: 'n', message: 'm', path: 'p' };
    return { id, diagnostics: [note], ok: true, value };
  };

  it('gives each its definition, its parents first, whatever their order', async () => {
    const items = [item('child', [on('parent'), image('docker.io/library/a:1'), on('parent')]), item('parent', [])];
    const [child, parent] = await hash(items);
    if (child?.ok !== true || parent?.ok !== true) throw new Error('not hashed');
    expect(child.value.definition).toEqual({
      bases: [
        { parent: parent.value.hash, platform: 'linux/arm64', reference: '' },
        { parent: '', platform: 'linux/arm64', reference: 'docker.io/library/a:1' },
        { parent: parent.value.hash, platform: 'linux/arm64', reference: '' },
      ],
      context: [{ digest: 'sha256:x', executable: false, path: 'f', target: '' }],
      platforms: ['linux/amd64'],
      python: { channels: [], conda: ['child'], pip: [] },
      spark: { packages: [], precache: false, repositories: [] },
      steps: { arguments: [], contexts: [], escape: '', secrets: [], stages: [], syntax: '' },
    });
    const { definition } = child.value;
    expect(child).toMatchObject({
      id: 'child',
      diagnostics: [{ code: 'n' }],
      value: {
        source: 'child.yml',
        parents: ['parent'],
        hash: definitionHash(definition),
        sections: addressesOf(definition).sections,
      },
    });
    expect(child.value.unorderedHash()).toBe(unorderedHash(definition));
  });

  it('fails what depends on nothing, on itself, or on what failed; and passes on what failed before', async () => {
    const failed: Item<SnapshotEnvironment> = { id: 'failed', diagnostics: [], ok: false, stage: 'parse', cause: 'c' };
    const items = [
      item('orphan', [on('nobody')]),
      item('self', [on('self')]),
      item('late', [on('failed')]),
      failed,
      item('later', [on('late')]),
      item('fine', [image('a')]),
    ];
    const results = await hash(items);
    expect(results.map((result) => (result.ok ? 'ok' : `${result.stage}: ${result.cause}`))).toEqual([
      'hash: it depends on nobody, which has errors',
      'hash: environments depend on each other: self -> self',
      'hash: it depends on failed, which has errors',
      'parse: c',
      'hash: it depends on late, which has errors',
      'ok',
    ]);
    expect(results[0]?.diagnostics.map(({ code }) => code)).toEqual(['n', 'parent-failed']);
    expect(results[3]).toBe(failed);
  });

  it('hashes a wide net of parents once each', async () => {
    const layers = Array.from({ length: 12 }, (_, layer) =>
      ['a', 'b'].map((side) => item(`${side}${layer}`, layer === 0 ? [] : [on(`a${layer - 1}`), on(`b${layer - 1}`)])),
    );
    const results = await hash(layers.flat().toReversed());
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect(new Set(results.map((result) => (result.ok ? result.value.hash : ''))).size).toBe(24);
  });
});
