import { describe, expect, it } from 'vitest';
import { imageKey, type KeyInputs } from '../../src/core/image-key.ts';
import { defineAll, diagnosticsOf, environmentOf } from './memory-tree.ts';

const onParent = (parent: string) =>
  `name: child\nversion: 1\nimage: environment:${parent}\nconda_file: {dependencies: [python]}\n`;

describe('environments that stand on others', () => {
  it('a cycle is a diagnostic on each member, and what stands on it fails', async () => {
    const files = {
      'a.yml': onParent('b.yml'),
      'b.yml': onParent('c.yml'),
      'c.yml': onParent('a.yml'),
      'd.yml': onParent('a.yml'),
      'e.yml': 'name: e\nversion: 1\nimage: debian\n',
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
      message: 'environments stand on each other: b.yml -> c.yml -> a.yml -> b.yml',
      path: 'b.yml',
    });
    expect(definitions[0]?.item).toMatchObject({ ok: false, stage: 'hash' });
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
    const base = 'name: base\nversion: 1\nimage: debian\n';
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
      'b.yml': 'name: b\nversion: 1\nimage: "not a reference"\n',
      'c.yml': 'name: c\nversion: 1\nimage: debian\n',
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
      'c/Dockerfile': 'FROM acme/b\nCOPY --from=acme/a /x /x\nCOPY --from=acme/b /y /y\n',
    };
    const config =
      'environments:\n  - {path: a/Dockerfile, provides: [acme/a]}\n  - {path: b/Dockerfile, provides: [acme/b]}\n  - {path: c/Dockerfile, platforms: [linux/amd64, linux/arm64]}\n';
    const child = await environmentOf({ files, config }, 'c/Dockerfile');
    expect(child.parents).toEqual(['b/Dockerfile', 'a/Dockerfile']);
    const [a, b] = [
      await environmentOf({ files, config }, 'a/Dockerfile'),
      await environmentOf({ files, config }, 'b/Dockerfile'),
    ];
    expect(child.definition.bases.map(({ parent }) => parent)).toEqual([b.hash, b.hash, a.hash, a.hash]);
    expect(child.definition.bases.every(({ reference }) => reference === '')).toBe(true);
  });

  it('a long chain is hashed', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [
        `e${index}.yml`,
        index === 0 ? 'name: child\nversion: 1\nimage: debian\n' : onParent(`e${index - 1}.yml`),
      ]),
    );
    const { definitions } = await defineAll({ files });
    expect(new Set(definitions.map(({ item }) => (item.ok ? item.value.hash : item.cause))).size).toBe(60);
  });
});

describe('image keys', () => {
  const base = { reference: 'docker.io/library/a', platform: 'linux/amd64', digest: `sha256:${'1'.repeat(64)}` };
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
