import { describe, expect, it } from 'vitest';
import type { Digest } from '../../../src/core/model/digest.ts';
import type { PlatformPackages } from '../../../src/core/model/packages.ts';
import { createPinChecker } from '../../../src/core/pinning/check.ts';
import { applyEdits, editsOf, type FindReplacement, mergeEdits } from '../../../src/core/pinning/edits.ts';
import { replacementsFrom } from '../../../src/core/pinning/replacements.ts';
import { PREFIX } from '../../../src/core/recipes/recipe.ts';
import { dedent } from '../../dedent.ts';
import { reference } from '../../fakes/images.ts';
import { environmentOf, type Workspace } from '../../fakes/memory-tree.ts';
import { growthOf, LINEAR } from '../../growth.ts';

const DIGEST = `sha256:${'d'.repeat(64)}`;
const BASE = `debian:12@sha256:${'a'.repeat(64)}`;

const KNOWN: FindReplacement = ({ kind }) => (kind === 'digest' ? DIGEST : kind === 'conda' ? '1.26.4' : '2.0.1');

async function pinned(files: Workspace['files'], id: string, config?: string, find = KNOWN) {
  const environment = await environmentOf({ files, ...(config === undefined ? {} : { config }) }, id);
  const { edits } = mergeEdits(editsOf(createPinChecker().find(environment), find));
  const paths = [...new Set(edits.map(({ place }) => place.path))];
  return Object.fromEntries(
    paths.map((path) => [
      path,
      applyEdits(
        files[path] ?? '',
        edits.filter(({ place }) => place.path === path),
      ),
    ]),
  );
}

describe('a Dockerfile', () => {
  it('gets digests wherever an image is written out', async () => {
    const text = [
      '# syntax=docker/dockerfile:1',
      'ARG TAG=1',
      'FROM --platform=linux/amd64 python:3.13 AS a # not a comment',
      'FROM python:3.13',
      'COPY --from=busybox /bin/busybox /',
      'RUN --mount=from=ghcr.io/acme/tool@sha256:eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee,target=/t true',
      'COPY --from=a /etc/passwd /',
      '',
    ].join('\r\n');
    const valid = text.replace(' # not a comment', '');
    const { Dockerfile: after } = await pinned({ Dockerfile: valid }, 'Dockerfile');
    expect(after).toBe(
      valid
        .replace('dockerfile:1', `dockerfile:1@${DIGEST}`)
        .replaceAll('python:3.13', `python:3.13@${DIGEST}`)
        .replace('=busybox', `=busybox@${DIGEST}`),
    );
  });
});

describe('a conda file', () => {
  it('keeps comments, quotes, channels and layout', async () => {
    const text = `# ours
channels: [conda-forge]
dependencies:
  - python=3.12   # the line
  - "numpy"
  - 'conda-forge::pandas >=2,<3'
  - scipy=1.*=py312_0
  - pip:
      - Requests[socks] ~= 2.0 ; python_version > "3"
      - six
  - pytz[build='x']
`;
    const config = `environments: [{path: environment.yml, base: "${BASE}"}]`;
    const { 'environment.yml': after } = await pinned({ 'environment.yml': text }, 'environment.yml', config);
    expect(after).toBe(
      text
        .replace('python=3.12 ', 'python==1.26.4 ')
        .replace('"numpy"', '"numpy==1.26.4"')
        .replace('conda-forge::pandas >=2,<3', 'conda-forge::pandas==1.26.4')
        .replace('- six', '- six==2.0.1'),
    );
  });

  it('in place is changed where its own entry stands', async () => {
    const text = `environments:
  - name: a
    base: ${BASE}
    pip: [six, numpy>=1]
  - name: b
    base: python:3.13
    pip: [six]
`;
    const files = { 'terrarium.yml': text };
    expect(await pinned(files, 'terrarium.yml#/environments/b', text)).toEqual({
      'terrarium.yml': text.replace('python:3.13', `python:3.13@${DIGEST}`).replace('pip: [six]', 'pip: [six==2.0.1]'),
    });
  });
});

describe('a requirements file', () => {
  const config = `environments: [{path: requirements.txt, base: "${BASE}"}]`;

  it('keeps its options and comments, and what it includes is changed too', async () => {
    const files = {
      'requirements.txt':
        '\uFEFF--index-url https://x.io\nnumpy>=1.20 # fast\n-r more.txt\n  six\\\n\nuv ;os_name=="posix"',
      'more.txt': dedent`
        a-b_c [x]
        d==1
        e<2 --config-settings=k=v
      `,
    };
    expect(await pinned(files, 'requirements.txt', config)).toEqual({
      'requirements.txt':
        '\uFEFF--index-url https://x.io\nnumpy==2.0.1 # fast\n-r more.txt\n  six==2.0.1\\\n\nuv ;os_name=="posix"',
      'more.txt': dedent`
        a-b_c [x]==2.0.1
        d==1
        e==2.0.1 --config-settings=k=v
      `,
    });
  });

  it.each(['1.0 ; import os', '', '$(id)', '1.0\nevil', '-e x', `1${'0'.repeat(200)}`, '@evil'])(
    'takes no version %j',
    async (version) => {
      const find: FindReplacement = () => version;
      expect(await pinned({ 'requirements.txt': 'six' }, 'requirements.txt', config, find)).toEqual({});
      expect(await pinned({ Dockerfile: 'FROM a:1' }, 'Dockerfile', undefined, find)).toEqual({});
    },
  );
});

describe('what is not what it looks like', () => {
  const based = (id: string) => `environments: [{path: "${id}", base: "${BASE}"}]`;

  it('stays in pyproject.toml, but for what pip reads', async () => {
    const text = `[build-system]
requires = ["numpy", "setuptools"]
[project]
name = "x"
version = "1"
keywords = ["scipy", "numpy"]
dependencies = ["numpy", "scipy"]
[project.optional-dependencies]
all = ["six"]
`;
    expect(await pinned({ 'pyproject.toml': text }, 'pyproject.toml', based('pyproject.toml'))).toEqual({
      'pyproject.toml': text.replace(
        'dependencies = ["numpy", "scipy"]',
        'dependencies = ["numpy==2.0.1", "scipy==2.0.1"]',
      ),
    });
  });

  it('is no image in another key', async () => {
    const text = dedent`
      $schema: https://azuremlschemas.azureedge.net/latest/environment.schema.json
      name: ubuntu
      description: ubuntu
      image: ubuntu
    `;
    expect(await pinned({ 'env.yml': text }, 'env.yml')).toEqual({
      'env.yml': text.replace('image: ubuntu', `image: ubuntu@${DIGEST}`),
    });
  });

  it('is not changed where an alias means it, too', async () => {
    const text = dedent`
      name: &n numpy
      channels: [conda-forge]
      dependencies:
        - *n
        - scipy
    `;
    expect(await pinned({ 'environment.yml': text }, 'environment.yml', based('environment.yml'))).toEqual({
      'environment.yml': text.replace('- scipy', '- scipy==1.26.4'),
    });
  });

  it('is not pinned where a marker decides', async () => {
    const text = 'requests>=2 ; python_version<"3.9"\nrequests>=3 ; python_version>="3.9"\n';
    expect(await pinned({ 'requirements.txt': text }, 'requirements.txt', based('requirements.txt'))).toEqual({});
  });

  it('is pinned in each file that names it', async () => {
    const files = {
      'requirements.txt': '-r one.txt\n-r two.txt\n',
      'one.txt': 'numpy\n',
      'two.txt': 'six==1\nnumpy\n',
    };
    expect(await pinned(files, 'requirements.txt', based('requirements.txt'))).toEqual({
      'one.txt': 'numpy==2.0.1\n',
      'two.txt': 'six==1\nnumpy==2.0.1\n',
    });
  });
});

describe('edits of several environments', () => {
  it('are made once where they agree, and not at all where they do not', () => {
    const edit = (path: string, start: number, text: string) => ({
      place: { path, start, end: start + 1 },
      text,
      code: 'pip-unpinned',
      subject: 'x',
    });
    const { edits, disputed } = mergeEdits([
      edit('b', 3, 'one'),
      edit('a', 9, 'one'),
      edit('b', 3, 'one'),
      edit('b', 1, 'one'),
      edit('a', 9, 'two'),
    ]);
    expect(edits.map(({ place: { path, start } }) => `${path}${start}`)).toEqual(['b1', 'b3']);
    expect(disputed.map(({ place: { path, start } }) => `${path}${start}`)).toEqual(['a9']);
  });
});

describe('replacements', () => {
  const python = (name: string, version: string, location: string, source = '') => ({
    name,
    version,
    location,
    source,
    installer: 'pip',
  });
  const platform = (over: Partial<PlatformPackages>): PlatformPackages => ({
    platform: 'linux/amd64',
    distribution: '',
    conda: [],
    python: [],
    system: [],
    ...over,
  });
  const all = (own: boolean, ...platforms: readonly PlatformPackages[]) =>
    replacementsFrom(
      { own, packages: { formatVersion: '1', definitionHash: '', platforms } },
      new Map([['docker.io/library/a:1', DIGEST as Digest]]),
    );
  const of = (...platforms: readonly PlatformPackages[]) => all(true, ...platforms);
  const six = { kind: 'pip', name: 'six', unlimited: true } as const;

  it('are none for a range where the image is of another definition', () => {
    const one = platform({ python: [python('six', '1.0', '/x')] });
    expect(all(false, one)(six)).toBe('1.0');
    expect(all(false, one)({ ...six, unlimited: false })).toBeUndefined();
    expect(all(true, one)({ ...six, unlimited: false })).toBe('1.0');
  });

  it('are what our own prefix holds, before what the base brought', () => {
    const base = python('six', '1.0', '/usr/lib/python3/dist-packages');
    const ours = python('six', '1.17.0', `${PREFIX}/lib/python3.13/site-packages`);
    expect(of(platform({ python: [base, ours] }))(six)).toBe('1.17.0');
    expect(of(platform({ python: [base] }))(six)).toBe('1.0');
    expect(of(platform({ python: [base, python('six', '2.0', '/opt')] }))(six)).toBeUndefined();
    expect(of(platform({ python: [python('six', '1', '/x', 'git+https://x')] }))(six)).toBeUndefined();
    expect(of(platform({}))(six)).toBeUndefined();
  });

  it('are none where platforms differ', () => {
    const one = platform({ python: [python('six', '1.0', '/x')] });
    expect(of(one, { ...one, platform: 'linux/arm64' })(six)).toBe('1.0');
    expect(of(one, platform({ python: [python('six', '2.0', '/x')] }))(six)).toBeUndefined();
    expect(of(one, platform({}))(six)).toBeUndefined();
  });

  it('are digests by reference', () => {
    expect(of()({ kind: 'digest', reference: reference('a:1') })).toBe(DIGEST);
    expect(replacementsFrom(undefined, new Map())({ kind: 'digest', reference: reference('a:1') })).toBeUndefined();
    expect(replacementsFrom(undefined, new Map())(six)).toBeUndefined();
  });
});

describe('applied edits', () => {
  const edit = (start: number, end: number, text: string) => ({
    place: { path: 'p', start, end },
    text,
    code: 'c',
    subject: 's',
  });

  it('replace their places and nothing else, in any order', () => {
    expect(applyEdits('abcdef', [edit(4, 5, 'E'), edit(0, 0, '<'), edit(1, 3, '')])).toBe('<adEf');
    expect(applyEdits('abc', [])).toBe('abc');
  });

  it('take linear time', () => {
    const make = (size: number) => ({
      text: 'ab\n'.repeat(size),
      edits: Array.from({ length: size }, (_, index) => edit(index * 3, index * 3 + 1, 'long')),
    });
    expect(growthOf(make, ({ text, edits }) => applyEdits(text, edits), 1000)).toBeLessThan(LINEAR);
  });
});
