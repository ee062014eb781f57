import { describe, expect, it } from 'vitest';
import { createPinChecker } from '../../../src/core/pinning/check.ts';
import { PIN_RULES } from '../../../src/core/pinning/rules.ts';
import { dedent } from '../../dedent.ts';
import { environmentOf, type Workspace } from '../../fakes/memory-tree.ts';

const SHA = 'a'.repeat(64);
const COMMIT = 'b'.repeat(40);
const PINNED = `python:3.12@sha256:${SHA}`;
const DEBIAN = `debian:12@sha256:${SHA}`;

async function pins(files: Workspace['files'], id = Object.keys(files)[0] ?? '', config = '') {
  return createPinChecker().check(await environmentOf({ files, ...(config && { config }) }, id));
}

/** `code subject` of every finding. */
async function found(files: Workspace['files'], id?: string, config?: string): Promise<readonly string[]> {
  return (await pins(files, id, config)).map(
    ({ code, message }) => `${code} ${JSON.parse(/"(?:[^"\\]|\\.)*"/.exec(message)?.[0] ?? '""')}`,
  );
}

const docker = (...lines: readonly string[]) => ({ Dockerfile: lines.join('\n') });
const conda = (...lines: readonly string[]) => ({
  'environment.yml': ['channels: [conda-forge]', 'dependencies:', ...lines.map((line) => `  - ${line}`)].join('\n'),
});
const BASED = `environments: [{path: requirements.txt, base: "${PINNED}"}]`;

describe('bases', () => {
  it.each([
    [docker('FROM python'), ['base-no-tag docker.io/library/python']],
    [docker('FROM python:latest'), ['base-latest docker.io/library/python:latest']],
    [docker('FROM python:3.12'), ['base-no-digest docker.io/library/python:3.12']],
    [docker(`FROM python@sha256:${SHA}`), []],
    [docker(`FROM python:latest@sha256:${SHA}`), []],
    [docker('FROM scratch'), []],
    [
      docker('FROM python AS a', 'FROM python', 'COPY --from=busybox:latest / /'),
      ['base-no-tag docker.io/library/python', 'base-latest docker.io/library/busybox:latest'],
    ],
    [docker('FROM python AS unused', `FROM ${DEBIAN}`), []],
    [docker('ARG TAG=latest', `FROM python:$` + '{TAG}'), ['base-latest docker.io/library/python:latest']],
  ])('%j', async (files, expected) => {
    expect(await found(files)).toEqual(expected);
  });

  it('has nothing to say of parents', async () => {
    const files = { 'a/Dockerfile': `FROM ${DEBIAN}`, 'b/Dockerfile': 'FROM acme/a' };
    const config = 'environments: [{path: a/Dockerfile, provides: [acme/a]}, {path: b/Dockerfile}]';
    expect(await found(files, 'b/Dockerfile', config)).toEqual([]);
    expect(await found(files, 'b/Dockerfile')).toEqual(['base-no-tag docker.io/acme/a']);
  });

  it('points at the reference, with the line to write', async () => {
    expect(await pins(docker('# hello', 'ARG X', 'FROM --platform=linux/amd64 python AS a'))).toEqual([
      {
        severity: 'warning',
        code: 'base-no-tag',
        message: 'base image "docker.io/library/python" is not pinned: it has no tag',
        path: 'Dockerfile',
        line: 3,
        column: 29,
        hint: 'write docker.io/library/python:<version>, or docker.io/library/python@sha256:<digest>',
      },
    ]);
  });
});

describe('conda', () => {
  it.each([
    ['numpy', ['conda-unpinned numpy']],
    ['numpy=1.26', ['conda-range numpy']],
    ['numpy>=1.26,<2', ['conda-range numpy']],
    ['numpy==1.26.*', ['conda-range numpy']],
    ['conda-forge::numpy', ['conda-unpinned numpy']],
    ['numpy==1.26.4', []],
    ['numpy=1.26.4=py312_0', []],
    ['numpy 1.26.4', []],
    ['__glibc>=2.17', []],
  ])('%s', async (spec, expected) => {
    expect(await found(conda(spec), 'environment.yml')).toEqual(expected);
  });

  it('says what is left open', async () => {
    const [second, first] = await pins(conda('a>=1', 'b'), 'environment.yml');
    expect(first).toMatchObject({
      path: 'environment.yml',
      message: 'conda package "a" is not pinned: >=1 leaves a choice',
      hint: 'write a==<version>',
    });
    expect(second?.message).toBe('conda package "b" is not pinned: any version will do');
    expect([first, second].map((pin) => [pin?.line, pin?.column])).toEqual([
      [3, 5],
      [4, 5],
    ]);
  });
});

describe('pip', () => {
  it.each([
    ['a', ['pip-unpinned a']],
    ['a>=1', ['pip-range a']],
    ['a==1.*', ['pip-range a']],
    ['a==1,!=2', ['pip-range a']],
    ['A_b[x]~=1.0 ; python_version > "3"', ['pip-range a-b']],
    ['a==1', []],
    ['a===1', []],
    ['a==1.0+cu124', []],
    ['--index-url https://x.io', []],
    ['a @ https://x.io/a.whl', ['url-no-hash https://x.io/a.whl']],
    [`a @ https://x.io/a.whl#sha256=${SHA}`, []],
    [`a @ https://x.io/a.whl#sha512=${SHA}${SHA}`, []],
    [`https://x.io/a.zip --hash=sha256:${SHA}`, []],
    [`https://x.io/a.zip -C 'k=v w' --hash=sha256:${SHA}`, []],
    ['a==1 -C k=v', []],
    ['-e git+https://x.io/a#egg=a', ['vcs-no-commit git+https://x.io/a#egg=a']],
    ['-e "a @ git+https://x.io/a ; os_name == \'nt\'"', ['vcs-no-commit git+https://x.io/a']],
    [`-e git+https://x.io/a@${COMMIT}#egg=a`, []],
    ['git+https://x.io/a', ['vcs-no-commit git+https://x.io/a']],
    ['git+https://x.io/a@v1.0', ['vcs-no-commit git+https://x.io/a@v1.0']],
    [`git+https://x.io/a@${COMMIT}`, []],
    [`git+https://x.io/a@${COMMIT}#egg=a`, []],
    [`git+https://x.io/a@${COMMIT.slice(1)}`, [`vcs-no-commit git+https://x.io/a@${COMMIT.slice(1)}`]],
  ])('%s', async (line, expected) => {
    expect(await found({ 'requirements.txt': line }, 'requirements.txt', BASED)).toEqual(expected);
  });

  it('reads nested files, and takes constraints for pins', async () => {
    const files = {
      'requirements.txt': dedent`
        a
        b
        -r more.txt
        -c constraints.txt`,
      'more.txt': 'c\n-c inner.txt',
      'constraints.txt': 'a==1\nb>=1\nunrelated',
      'inner.txt': 'c==2',
    };
    expect(await found(files, 'requirements.txt', BASED)).toEqual(['pip-unpinned b']);
  });

  it('takes what a constraints file names with -r for installed, as pip does', async () => {
    const files = { 'requirements.txt': '-c limits.txt', 'limits.txt': 'x\n-r more.txt', 'more.txt': 'a' };
    expect(await found(files, 'requirements.txt', BASED)).toEqual(['pip-unpinned a']);
  });

  it('has nothing to say of local packages', async () => {
    const files = { 'requirements.txt': '-e ./pkg\n./pkg', 'pkg/pyproject.toml': '' };
    expect(await found(files, 'requirements.txt', BASED)).toEqual([]);
  });

  it('names a package once', async () => {
    expect(
      await found(
        { 'requirements.txt': 'a>1 ; python_version < "3"\na>2 ; python_version > "3"' },
        'requirements.txt',
        BASED,
      ),
    ).toEqual(['pip-range a']);
  });
});

describe('apt', () => {
  it.each([
    ['apt-get update && apt-get install -y curl git=1:2.39 && rm -rf /var/lib/apt/lists/*', ['curl']],
    ['apt-get install -y \\\n    curl \\\n    # a comment\n    git', ['curl', 'git']],
    ['apt-get install -y curl; apt-get -qq -y install --no-install-recommends git', ['curl', 'git']],
    ['apt install curl || apt-get install wget', ['curl', 'wget']],
    ['DEBIAN_FRONTEND=noninteractive sudo -E apt-get install curl', ['curl']],
    ['if true; then apt-get install curl; fi', ['curl']],
    ['(apt-get update && apt-get install curl)', ['curl']],
    ['/usr/bin/apt-get -o Acquire::Retries=3 install -t stable curl', ['curl']],
    ['apt-get install --target-release stable "curl" \'git\'', ['curl', 'git']],
    ['apt-get install g++ libstdc++6=12', ['g++']],
    ['apt-get install curl > /dev/null 2>&1', ['curl']],
    ['apt-get install curl >/dev/null', ['curl']],
    ['bash -exc "apt-get install -y curl"', ['curl']],
    ['["apt-get", "install", "-y", "curl"]', ['curl']],
    ['["/bin/sh", "-c", "apt-get install -y curl"]', ['curl']],
    ['apt-get install $PACKAGES ${MORE} "$(cat list)" `cat list` $(cat a b)', []],
    ['apt-get install curl=$VERSION', []],
    ['apt-get install ./local.deb /tmp/x.deb local.deb', []],
    ['apt-get install curl-', []],
    ['apt-get update', []],
    ['apt-get remove curl', []],
    ['echo apt-get install curl', []],
    ['echo "apt-get install curl"', []],
    ["echo 'x && apt-get install curl'", []],
    ['pip install curl==1', []],
    ['cat <<E > /etc/x\napt-get install curl\nE', []],
    [
      dedent`
        <<E
        apt-get update
        apt-get install -y \\
          curl # why
        E`,
      ['curl'],
    ],
    ['bash <<"E"\napt-get install curl\nE', ['curl']],
    ["--mount=type=cache,target=/var/cache/apt apt-get install 'unclosed", ['unclosed']],
    ['apt-get install curl # git', ['curl']],
    ['apt-get install curl \\', ['curl']],
  ])('%s', async (run, names) => {
    expect(await found(docker(`FROM ${DEBIAN}`, `RUN ${run}`))).toEqual(names.map((name) => `apt-unpinned ${name}`));
  });

  it('points at the package, in the right one of equal lines', async () => {
    const run = 'RUN apt-get install -y git';
    const text = [
      `FROM ${DEBIAN} AS unused`,
      'RUN true',
      `FROM ${DEBIAN}`,
      'RUN apt-get update \\',
      '  && apt-get install -y \\',
      '    curl',
      run,
    ];
    const places = (await pins(docker(...text))).map(({ line, column, path }) => [path, line, column]);
    expect(places).toEqual([
      ['Dockerfile', 6, 5],
      ['Dockerfile', 7, 24],
    ]);
  });
});

describe('ADD', () => {
  it.each([
    ['https://x.io/a.tgz /a', ['https://x.io/a.tgz']],
    [`--checksum=sha256:${SHA} https://x.io/a.tgz /a`, []],
    ['["https://x.io/a b.tgz", "/a"]', ['https://x.io/a b.tgz']],
    ['https://x.io/a.git /a', ['https://x.io/a.git']],
    ['https://x.io/a.git#main /a', ['https://x.io/a.git#main']],
    [`https://x.io/a.git#${COMMIT} /a`, []],
    [`https://x.io/a.git#${COMMIT}:folder /a`, []],
    [`https://x.io/a.git?commit=${COMMIT} /a`, []],
    ['https://x.io/a.git#$COMMIT /a', []],
    ['git@x.io:a/b.git#v1 /a', ['git@x.io:a/b.git#v1']],
    ['file.txt /a', []],
  ])('%s', async (add, subjects) => {
    const files = { ...docker(`FROM ${DEBIAN}`, `ADD ${add}`), 'file.txt': '' };
    expect(await found(files, 'Dockerfile')).toEqual(subjects.map((subject) => `add-no-checksum ${subject}`));
  });
});

describe('findings', () => {
  it('come in the order of the rules, all as warnings with a hint', async () => {
    const files = docker(
      'FROM python',
      'RUN apt-get install curl',
      'ADD https://x.io/a /a',
      'COPY --from=busybox:latest / /',
    );
    const diagnostics = await pins(files);
    expect(diagnostics.map(({ code }) => code)).toEqual([
      'base-no-tag',
      'base-latest',
      'apt-unpinned',
      'add-no-checksum',
    ]);
    expect(diagnostics.every(({ severity, hint }) => severity === 'warning' && hint !== undefined)).toBe(true);
    expect(diagnostics.every(({ message }) => / is not pinned: /.test(message))).toBe(true);
    expect(new Set(PIN_RULES.map(({ id }) => id)).size).toBe(PIN_RULES.length);
  });

  it('are found in lines of tens of thousands of characters', async () => {
    const long = `RUN apt-get install ${'a'.repeat(50)} ${'"x" '.repeat(15_000)}`;
    const dotted = `RUN apt-get install ${'a.'.repeat(32_000)}`;
    expect(
      await pins(docker(`FROM ${DEBIAN}`, long, `RUN ${'('.repeat(50_000)}`, `RUN ${'$('.repeat(5_000)}`, dotted)),
    ).toHaveLength(3);
  });
});

describe('policies', () => {
  const files = { 'requirements.txt': 'six\n' };
  const severities = async (config: string) =>
    (await pins(files, 'requirements.txt', config)).map(({ severity, code }) => `${severity} ${code}`);
  const entry = (more: string) => `environments: [{path: requirements.txt, base: python${more}}]\n`;

  it.each<[string, readonly string[]]>([
    [entry(''), ['warning base-no-tag', 'warning pip-unpinned']],
    [`policies: {base-no-tag: error}\n${entry('')}`, ['error base-no-tag', 'warning pip-unpinned']],
    [`policies: {base-no-tag: off, pip-unpinned: note}\n${entry('')}`, ['note pip-unpinned']],
    [
      `policies: {base-no-tag: off, pip-unpinned: note}\n${entry(', policies: {base-no-tag: error}')}`,
      ['error base-no-tag', 'note pip-unpinned'],
    ],
    [entry(', policies: {apt-unpinned: error, pip-unpinned: off}'), ['warning base-no-tag']],
  ])('of %j', async (config, expected) => {
    expect(await severities(config)).toEqual(expected);
  });
});
