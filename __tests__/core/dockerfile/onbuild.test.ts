import { describe, expect, it } from 'vitest';
import { formatReference } from '../../../src/core/names/reference.ts';
import { dedent } from '../../dedent.ts';
import { definitionOf, diagnosticsOf, environmentOf, hashOf, type Workspace } from '../../fakes/memory-tree.ts';

const one = (text: string, files: Readonly<Record<string, string>> = {}): Workspace => ({
  files: { Dockerfile: text, a: '1', b: '2', 'c/d': '3', ...files },
});
const stages = async (text: string) => (await environmentOf(one(text), 'Dockerfile')).definition.steps.stages;
const keywords = async (text: string) =>
  (await stages(text)).map(({ from, instructions }) => [
    from,
    ...instructions.map(({ keyword, words }) => `${keyword} ${words.join(' ')}`),
  ]);

describe('ONBUILD in a Dockerfile', () => {
  it('takes effect in stages that stand directly on its own', async () => {
    expect(
      await keywords(dedent`
        FROM x AS p
        ONBUILD RUN t
        ONBUILD  USER u
        RUN o
        FROM p AS q
        RUN v
        FROM q
        RUN w
      `),
    ).toEqual([
      ['base:0', 'ONBUILD RUN t', 'ONBUILD USER u', 'RUN o'],
      ['stage:0', 'RUN t', 'USER u', 'RUN v'],
      ['stage:1', 'RUN w'],
    ]);
  });

  it('is a text that counts', async () => {
    const hash = (text: string) => hashOf(one(text), 'Dockerfile');
    const plain = await hash('FROM x\nONBUILD RUN a\n');
    expect(await hash('FROM x\nonbuild\t RUN \\\n# no\na\n')).toBe(plain);
    expect(await hash('FROM x\nONBUILD run a\n')).not.toBe(plain);
    expect(await hash('FROM x\nONBUILD RUN b\n')).not.toBe(plain);
    expect(await hash('FROM x\nRUN a\n')).not.toBe(plain);
  });

  it('selects files only where it takes effect', async () => {
    const files = async (text: string) => (await environmentOf(one(text), 'Dockerfile')).files.map(({ path }) => path);
    expect(await files('FROM x\nONBUILD COPY a /\n')).toEqual([]);
    expect(
      await files(dedent`
        FROM x AS p
        ONBUILD COPY a /
        FROM p
      `),
    ).toEqual(['a']);
    expect(
      await files(dedent`
        FROM x AS p
        ONBUILD ARG A=c
        ONBUILD COPY $A /
        FROM p
        COPY $A/../b /
      `),
    ).toEqual(['b', 'c/d']);
    expect(
      await files(dedent`
        FROM x AS p
        ONBUILD RUN --mount=target=/m,source=b y
        FROM p
      `),
    ).toEqual(['b']);
  });

  it('reaches the stages that it copies from', async () => {
    const text = dedent`
      FROM s AS src
      FROM other AS unused
      FROM x AS p
      ONBUILD COPY --from=src /a /b
      FROM p
    `;
    const [first, , last] = await stages(text);
    expect((await stages(text)).length).toBe(3);
    expect(first?.from).toBe('base:0');
    expect(last?.instructions).toEqual([
      { keyword: 'COPY', flags: ['--from=stage:0'], words: ['/a', '/b'], heredocs: [] },
    ]);
  });

  it('is pinned once where it copies from an image in several stages', async () => {
    const text = dedent`
      FROM x AS p
      ONBUILD COPY --from=img:1 /a /b
      FROM p AS q
      FROM p
      COPY --from=q /c /d
    `;
    const { image } = await environmentOf(one(text), 'Dockerfile');
    expect(image.dockerfile?.images.map(({ slot, start, end }) => [slot, text.slice(start, end)])).toEqual([
      [0, 'x'],
      [1, 'img:1'],
    ]);
    expect(image.bases.map(({ source }) => (source.kind === 'image' ? formatReference(source.reference) : ''))).toEqual(
      ['docker.io/library/x', 'docker.io/library/img:1'],
    );
  });

  it('declares arguments and secrets of the stage', async () => {
    const workspace: Workspace = {
      ...one(dedent`
        FROM x AS p
        ONBUILD ARG A
        ONBUILD RUN --mount=type=secret,id=s y
        FROM p
      `),
      config: dedent`
        environments:
          - path: Dockerfile
            build-args: {A: "1"}
      `,
    };
    const { steps } = (await environmentOf(workspace, 'Dockerfile')).definition;
    expect([steps.arguments, steps.secrets]).toEqual([[['A', '1']], ['s']]);
  });
});

const PARENT = dedent`
  FROM x
  ONBUILD ARG A=c
  ONBUILD COPY $A /in
  ONBUILD RUN install
  RUN p
`;
const family = (
  child: string,
  more: Partial<Workspace> & { parent?: string; entry?: string; target?: string } = {},
): Workspace => ({
  files: {
    'p/Dockerfile': more.parent ?? PARENT,
    'k/Dockerfile': child,
    'k/c/d': '3',
    'k/e': '4',
    'p/c/d': 'not this one',
    ...more.files,
  },
  config:
    more.config ??
    `environments:\n  - path: p/Dockerfile\n    provides: [acme/base]\n${more.target ?? ''}  - path: k/Dockerfile\n${more.entry ?? ''}`,
});

describe('ONBUILD of a parent', () => {
  it.each<[string, string, string]>([
    ['by what it provides', 'FROM acme/base\nRUN k\n', ''],
    ['through the default of an argument', 'ARG BASE=acme/base\nFROM $BASE\nRUN k\n', ''],
    [
      'through an argument that is given',
      'ARG BASE=other\nFROM ${BASE}\nRUN k\n',
      '    build-args: {BASE: acme/base}\n',
    ],
    ['through a pattern', 'ARG BASE=acme/base-slim\nFROM ${BASE%-*}\nRUN k\n', ''],
    ['through a build context', 'FROM base\nRUN k\n', '    build-contexts: {base: "environment:p/Dockerfile"}\n'],
    ['in its full form', 'FROM docker.io/acme/base\nRUN k\n', ''],
  ])('stands in the steps of the child, named %s', async (_what, child, entry) => {
    const environment = await environmentOf(family(child, { entry }), 'k/Dockerfile');
    const { definition, files } = environment;
    expect(environment.parents).toEqual(['p/Dockerfile']);
    expect(definition.bases.map(({ reference }) => reference)).toEqual(['']);
    const words = definition.steps.stages[0]?.instructions.map((step) => [step.keyword, ...step.words]);
    expect(words?.filter(([keyword]) => keyword !== 'ARG')).toEqual([
      ['COPY', '$A', '/in'],
      ['RUN', 'install'],
      ['RUN', 'k'],
    ]);
    expect(files.map(({ path }) => path)).toEqual(['c/d']);
  });

  it('changes the child with its files', async () => {
    const hash = (files: Readonly<Record<string, string>>) =>
      hashOf(family('FROM acme/base\n', { files }), 'k/Dockerfile');
    const plain = await hash({});
    expect(await hash({ 'k/c/d': 'other' })).not.toBe(plain);
    expect(await hash({ 'k/e': 'other' })).toBe(plain);
    expect(await hash({ 'p/c/d': 'other' })).toBe(plain);
  });

  it('is not passed on', async () => {
    const workspace = family('FROM acme/base\nRUN k\n', {
      files: { 'g/Dockerfile': 'FROM acme/child\nRUN g\n' },
      config: dedent`
        environments:
          - {path: p/Dockerfile, provides: [acme/base]}
          - {path: k/Dockerfile, provides: [acme/child]}
          - path: g/Dockerfile
      `,
    });
    const { definition, files } = await environmentOf(workspace, 'g/Dockerfile');
    expect(definition.steps.stages[0]?.instructions.map(({ words }) => words)).toEqual([['g']]);
    expect(files).toEqual([]);
  });

  it('is that of its target', async () => {
    const parent = dedent`
      FROM x AS one
      ONBUILD RUN one
      FROM x AS two
      ONBUILD RUN two
    `;
    const steps = async (target: string) =>
      (
        await environmentOf(family('FROM acme/base\n', { parent, target }), 'k/Dockerfile')
      ).definition.steps.stages[0]?.instructions.map(({ words }) => words);
    expect(await steps('')).toEqual([['two']]);
    expect(await steps('    target: one\n')).toEqual([['one']]);
  });

  it('takes effect in every stage that is reached', async () => {
    const child = dedent`
      FROM acme/base AS a
      FROM acme/base AS unused
      FROM y
      COPY --from=a /x /y
    `;
    const { definition } = await environmentOf(family(child), 'k/Dockerfile');
    expect(definition.steps.stages.map(({ instructions }) => instructions.length)).toEqual([3, 1]);
  });

  it('names the stages of the child', async () => {
    const parent = dedent`
      FROM x
      ONBUILD COPY --from=build /a /b
      ONBUILD COPY --from=scratch /a /b
      ONBUILD COPY --from=0 /a /b
    `;
    const child = dedent`
      FROM y AS build
      RUN b
      FROM acme/base
    `;
    const { definition } = await environmentOf(
      family(child, { parent: parent.replace(/ONBUILD.*0.*\n/, '') }),
      'k/Dockerfile',
    );
    expect(definition.steps.stages[1]?.instructions.map(({ flags }) => flags)).toEqual([
      ['--from=stage:0'],
      ['--from=scratch'],
    ]);
    expect(await diagnosticsOf(family('FROM acme/base\n', { parent }), 'k/Dockerfile')).toMatchObject([
      {
        code: 'dockerfile-onbuild',
        line: 1,
        message: 'an ONBUILD instruction of the parent copies from "build", which is no stage of this file',
        hint: 'copy from the image in the parent itself',
      },
      {
        code: 'dockerfile-onbuild',
        message: 'an ONBUILD instruction of the parent copies from "0", which is no stage of this file',
      },
      { code: 'dockerfile-stage', message: '"0" is no number of a stage above' },
    ]);
  });

  it('differs from platform to platform where the parent does', async () => {
    const workspace = family('FROM acme/base-$TARGETARCH\n', {
      files: { 'q/Dockerfile': 'FROM y\nONBUILD RUN q\n' },
      config: dedent`
        environments:
          - {path: p/Dockerfile, provides: [acme/base-amd64]}
          - {path: q/Dockerfile, provides: [acme/base-arm64]}
          - {path: k/Dockerfile, platforms: [linux/amd64, linux/arm64]}
      `,
    });
    expect(await diagnosticsOf(workspace, 'k/Dockerfile')).toMatchObject([
      {
        code: 'dockerfile-onbuild',
        message: 'FROM names environments with different ONBUILD instructions for different platforms',
      },
    ]);
  });

  it('needs a context where the child has no Dockerfile', async () => {
    const config = dedent`
      environments:
        - path: p/Dockerfile
        - {path: requirements.txt, base: "environment:p/Dockerfile"}
    `;
    const files = (parent: string) => ({ 'p/Dockerfile': parent, 'requirements.txt': 'six==1\n' });
    expect(await diagnosticsOf({ files: files(PARENT), config }, 'requirements.txt')).toMatchObject([
      {
        code: 'dockerfile-onbuild',
        message: 'the parent has ONBUILD COPY, which copies files into what depends on it',
        hint: 'build on it with a Dockerfile, or give the parent a stage without ONBUILD',
      },
    ]);
    expect(
      await diagnosticsOf({ files: files('FROM x\nONBUILD COPY --from=a /b /c\n'), config }, 'requirements.txt'),
    ).toMatchObject([{ code: 'dockerfile-onbuild' }]);
    expect(
      await diagnosticsOf(
        { files: files('FROM x\nONBUILD RUN --mount=type=cache,target=/c a\n'), config },
        'requirements.txt',
      ),
    ).toEqual([]);
    expect(
      (await definitionOf({ files: files('FROM x\nONBUILD RUN --mount=target=/c a\n'), config }, 'requirements.txt'))
        .item.ok,
    ).toBe(false);
  });

  it('is nothing where a file names itself', async () => {
    const config = 'environments:\n  - {path: p/Dockerfile, provides: [x]}\n';
    const { definition } = await environmentOf(
      { files: { 'p/Dockerfile': 'FROM x\nONBUILD RUN a\n' }, config },
      'p/Dockerfile',
    );
    expect(definition.steps.stages[0]?.instructions.map(({ keyword }) => keyword)).toEqual(['ONBUILD']);
  });
});

describe('a build context', () => {
  const withContext = (value: string, text = 'FROM base\nCOPY --from=base /x /y\n'): Workspace => ({
    files: { Dockerfile: text },
    config: dedent`
      environments:
        - path: Dockerfile
          build-contexts: {base: "${value}"}
    `,
  });

  it('may be an image, which hides a stage', async () => {
    const text = dedent`
      FROM x AS base
      FROM base
      COPY --from=base /x /y
    `;
    const environment = await environmentOf(withContext('docker-image://python:3.12', text), 'Dockerfile');
    expect(environment.definition.bases).toEqual([
      { parent: '', platform: 'linux/amd64', reference: 'docker.io/library/python:3.12' },
    ]);
    expect(environment.image.dockerfile?.images.map(({ start, end }) => text.slice(start, end))).toEqual([
      'base',
      'base',
    ]);
    const plain = await hashOf(
      {
        files: {
          Dockerfile: text.replace('x AS base\nFROM base', 'python:3.12').replace('from=base', 'from=python:3.12'),
        },
      },
      'Dockerfile',
    );
    expect(environment.hash).toBe(plain);
  });

  it.each<[string, string, string]>([
    ['docker-image://UPPER', 'reference-syntax', 'expected an image reference, received "UPPER"'],
    ['./folder', 'build-context', 'build context "./folder": a folder beside the build context is not hashed'],
    ['..', 'build-context', 'build context "..": a folder beside the build context is not hashed'],
    [
      'git@h:a/b.git',
      'build-context',
      'build context "git@h:a/b.git": a repository elsewhere is not part of this tree, and so cannot be hashed',
    ],
    [
      'https://h/a.git#main',
      'build-context',
      'build context "https://h/a.git#main": a repository elsewhere is not part of this tree, and so cannot be hashed',
    ],
    [
      'https://h/a.tar',
      'build-context',
      'build context "https://h/a.tar": what a URL serves can change without notice, and so cannot be hashed',
    ],
    [
      'oci-layout://x',
      'build-context',
      'build context "oci-layout://x": an OCI layout is not read; name the image by docker-image://<reference>',
    ],
    [
      'target:x',
      'build-context',
      'build context "target:x": a target of a bake file is not read; name it as environment:<id or name>',
    ],
    [
      'input://x',
      'build-context',
      'build context "input://x": expected environment:<id or name> or docker-image://<reference>',
    ],
    ['environment:none', 'parent-unknown', '"environment:none" names no environment'],
  ])('%s is refused', async (value, code, message) => {
    const [first] = (await diagnosticsOf(withContext(value), 'Dockerfile')).filter(
      ({ severity }) => severity === 'error',
    );
    expect(first).toMatchObject({ code, message });
  });
});
