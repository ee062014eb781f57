import { describe, expect, it } from 'vitest';
import { type Canonical, canonical } from '../../../src/core/names/canonical.ts';
import { imageKey } from '../../../src/core/names/image-key.ts';
import { dedent } from '../../dedent.ts';
import { environmentOf, hashOf, type Workspace } from '../../fakes/memory-tree.ts';
import { definitionVectors, keyVectors } from './vectors.ts';

describe('the golden vectors', () => {
  it.each(definitionVectors)('$name', async (vector) => {
    const { definition, hash, sections, unorderedHash } = await environmentOf(vector, vector.id);
    expect(canonical(definition as unknown as Canonical)).toBe(vector.canonical);
    expect({ hash, sections, unorderedHash: unorderedHash() }).toEqual({
      hash: vector.hash,
      sections: vector.sections,
      unorderedHash: vector.unorderedHash,
    });
  });

  it.each(keyVectors)('image key: $name', ({ inputs, key }) => {
    expect(imageKey(inputs)).toBe(key);
  });

  it('hash to different values', () => {
    const hashes = definitionVectors.map((vector) => vector.hash);
    const equal = definitionVectors
      .filter((vector, index) => hashes.indexOf(vector.hash) !== index)
      .map(({ name }) => name);
    // The one vector that repeats another with everything that does not count.
    expect(equal).toEqual(['Azure ML: everything that does not count']);
  });
});

const CONDA = dedent`
  name: x
  channels:
    - conda-forge
  dependencies:
    - python=3.11
    - numpy>=1.20,<2
    - pip:
        - torch==2.3
`;

function condaFile(text: string): Workspace {
  return { files: { 'conda.yml': text } };
}

describe('what does not count in a conda file', () => {
  it.each<[string, string]>([
    ['comments', CONDA.replace('channels:', '# why\nchannels: # where from')],
    ['line ends', CONDA.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${CONDA}`],
    ['no line end at the end', CONDA.trimEnd()],
    ['quoting', CONDA.replace('numpy>=1.20,<2', '"numpy>=1.20,<2"').replace('python=3.11', "'python=3.11'")],
    ['flow style', 'channels: [conda-forge]\ndependencies: [python=3.11, "numpy>=1.20,<2", {pip: [torch==2.3]}]\n'],
    ['key order', `dependencies:${CONDA.split('dependencies:')[1]}channels: [conda-forge]\nname: x\n`],
    ['name and prefix', `${CONDA.replace('name: x', 'name: another')}prefix: /opt/conda/envs/x\n`],
    ['variables', `${CONDA}variables: {A: "1"}\n`],
    ['spaces in match specs', CONDA.replace('numpy>=1.20,<2', 'numpy >= 1.20 , < 2')],
    ['case of names', CONDA.replace('numpy', 'NumPy').replace('torch', 'Torch')],
    ['a slash behind a channel', CONDA.replace('conda-forge', 'conda-forge/')],
    ['spaces in requirements', CONDA.replace('torch==2.3', 'torch == 2.3')],
    ['a document start', `---\n${CONDA}`],
  ])('%s', async (_what, text) => {
    expect(await hashOf(condaFile(text), 'conda.yml')).toBe(await hashOf(condaFile(CONDA), 'conda.yml'));
  });

  it('its path and name', async () => {
    const moved: Workspace = { files: { 'deep/er/environment.yml': CONDA } };
    expect(await hashOf(moved, 'deep/er/environment.yml')).toBe(await hashOf(condaFile(CONDA), 'conda.yml'));
  });
});

describe('what counts in a conda file', () => {
  it.each<[string, string]>([
    ['a version', CONDA.replace('3.11', '3.12')],
    ['an operator', CONDA.replace('python=3.11', 'python==3.11')],
    ['a bound', CONDA.replace('<2', '<=2')],
    ['a package more', CONDA.replace('  - pip:', '  - scipy\n  - pip:')],
    ['a channel more', CONDA.replace('  - conda-forge\n', '  - conda-forge\n  - nvidia\n')],
    ['the channel of a package', CONDA.replace('numpy', 'nvidia::numpy')],
    ['a build', CONDA.replace('python=3.11', 'python=3.11=h1')],
    ['a pip version', CONDA.replace('torch==2.3', 'torch==2.4')],
    ['an extra', CONDA.replace('torch==', 'torch[cuda]==')],
    ['a marker', CONDA.replace('torch==2.3', 'torch==2.3 ; python_version < "3.12"')],
    ['conda rather than pip', CONDA.replace('  - pip:\n      - torch==2.3', '  - torch==2.3')],
  ])('%s', async (_what, text) => {
    expect(await hashOf(condaFile(text), 'conda.yml')).not.toBe(await hashOf(condaFile(CONDA), 'conda.yml'));
  });

  it('the order of packages, which the unordered hash leaves out', async () => {
    const swapped = condaFile(
      CONDA.replace('  - python=3.11\n  - numpy>=1.20,<2\n', '  - numpy>=1.20,<2\n  - python=3.11\n'),
    );
    const [a, b] = [await environmentOf(condaFile(CONDA), 'conda.yml'), await environmentOf(swapped, 'conda.yml')];
    expect(b.hash).not.toBe(a.hash);
    expect(b.unorderedHash()).toBe(a.unorderedHash());
    expect(b.sections).toEqual({ ...a.sections, python: b.sections.python });
  });
});

const DOCKERFILE = dedent`
  ARG V=1
  FROM acme/base:$V AS base
  RUN echo a && \\
    echo b
  FROM base
  ARG V
  COPY src /src
  RUN x
`;

function build(text: string, more: Partial<Workspace> & { extra?: Record<string, string> } = {}): Workspace {
  const { extra = {}, ...rest } = more;
  return { files: { Dockerfile: text, 'src/a': '1', 'src/b': '2', unused: '3', ...extra }, ...rest };
}

const configured = (lines: string) => ({
  config: dedent`
    environments:
      - path: Dockerfile
        ${lines}
  `,
});

describe('what does not count in a Dockerfile', () => {
  it.each<[string, Workspace]>([
    ['comments and blank lines', build(DOCKERFILE.replace('RUN x', '\n# why\nRUN x'))],
    ['a comment in a continuation', build(DOCKERFILE.replace('\\\n', '\\\n# why\n'))],
    ['line ends', build(DOCKERFILE.replaceAll('\n', '\r\n'))],
    ['case of keywords', build(DOCKERFILE.replaceAll('RUN', 'run').replaceAll('FROM', 'From'))],
    ['names of stages', build(DOCKERFILE.replace('AS base', 'AS other').replace('FROM base', 'FROM other'))],
    ['a stage that is not reached', build(DOCKERFILE.replace('FROM base', 'FROM nothing AS n\nRUN n\nFROM base'))],
    ['the short form of a reference', build(DOCKERFILE.replace('acme/base', 'docker.io/acme/base'))],
    ['a file that is not copied', build(DOCKERFILE, { extra: { unused: 'changed' } })],
    ['an ignored file', build(DOCKERFILE, { extra: { '.dockerignore': 'src/c\n', 'src/c': 'x' } })],
    ['git itself', build(DOCKERFILE, { extra: { 'src/.git/HEAD': 'x' } })],
    ['a build argument that nobody declares', build(DOCKERFILE, configured('build-args: {OTHER: "1"}'))],
    ['a proxy', build(DOCKERFILE, configured('build-args: {HTTP_PROXY: "http://p"}'))],
    ['its default given', build(DOCKERFILE, configured('build-args: {V: "1"}'))],
    ['name, version and test', build(DOCKERFILE, configured('name: vision\n    version: 1.10\n    test: "true"'))],
    ['the repository', build(DOCKERFILE, { config: 'repository: ghcr.io/acme/x\n' })],
  ])('%s', async (_what, workspace) => {
    expect(await hashOf(workspace, 'Dockerfile')).toBe(await hashOf(build(DOCKERFILE), 'Dockerfile'));
  });
});

describe('what counts in a Dockerfile', () => {
  it.each<[string, Workspace]>([
    ['a step', build(DOCKERFILE.replace('RUN x', 'RUN y'))],
    ['space in a step', build(DOCKERFILE.replace('echo a &&', 'echo  a &&'))],
    ['a step of a stage below', build(DOCKERFILE.replace('echo b', 'echo c'))],
    ['the base', build(DOCKERFILE.replace('acme/base', 'acme/other'))],
    ['an argument of FROM', build(DOCKERFILE, configured('build-args: {V: "2"}'))],
    [
      'an empty argument',
      build(DOCKERFILE.replace('FROM base', 'FROM base\nARG E'), configured('build-args: {E: ""}')),
    ],
    ['the order of steps', build(DOCKERFILE.replace('COPY src /src\nRUN x', 'RUN x\nCOPY src /src'))],
    ['the bytes of a copied file', build(DOCKERFILE, { extra: { 'src/a': 'changed' } })],
    ['a file more', build(DOCKERFILE, { extra: { 'src/c': '' } })],
    ['the name of a file', { files: { Dockerfile: DOCKERFILE, 'src/a': '1', 'src/c': '2' } }],
    ['an execute bit', build(DOCKERFILE, { executable: ['src/a'] })],
    ['a link for a file', build(DOCKERFILE, { links: { 'src/l': 'a' } })],
    ['what is ignored', build(DOCKERFILE, { extra: { '.dockerignore': 'src/a\n' } })],
    ['syntax', build(`# syntax=docker/dockerfile:1\n${DOCKERFILE}`)],
    ['escape', build(`# escape=\`\n${DOCKERFILE.replace('\\\n  ', '')}`)],
    ['the target', build(DOCKERFILE, configured('target: base'))],
    ['platforms', build(DOCKERFILE, configured('platforms: [linux/arm64]'))],
    ['the platform of FROM', build(DOCKERFILE.replace('FROM acme', 'FROM --platform=linux/arm64 acme'))],
    ['a flag', build(DOCKERFILE.replace('COPY src', 'COPY --chown=1 src'))],
    ['a secret', build(DOCKERFILE.replace('RUN x', 'RUN --mount=type=secret,id=s x'))],
  ])('%s', async (_what, workspace) => {
    expect(await hashOf(workspace, 'Dockerfile')).not.toBe(await hashOf(build(DOCKERFILE), 'Dockerfile'));
  });

  it('a change of the parent, also two steps below', async () => {
    const chain = (base: string): Workspace => ({
      files: {
        'a.yml': dedent`
          name: a
          version: 1
          image: ${base}
        `,
        'b.yml': dedent`
          name: b
          version: 1
          image: environment:a
          conda_file: {dependencies: [python]}
        `,
        'c.yml': dedent`
          name: c
          version: 1
          image: environment:b
          conda_file: {dependencies: [python]}
        `,
      },
    });
    expect(await hashOf(chain('debian:12'), 'c.yml')).not.toBe(await hashOf(chain('debian:13'), 'c.yml'));
  });
});
