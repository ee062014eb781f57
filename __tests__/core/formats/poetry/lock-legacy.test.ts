import { describe, expect, it } from 'vitest';
import { poetryLock } from '../../../../src/core/formats/poetry/lock.ts';
import { dedent } from '../../../dedent.ts';
import { readDefinitions } from '../read-definitions.ts';
import { fileOf, filesOf, readingsOf } from '../reading.ts';

const HASH = 'a'.repeat(64);
const FILES = `files = [{ file = "x.whl", hash = "sha256:${HASH}" }]\n`;
const metadata = (version = '2.0') => `[metadata]\nlock-version = "${version}"\n`;
const named = (name: string, more = '', version = '1', optional = false) =>
  dedent`
    [[package]]
    name = "${name}"
    version = "${version}"
    description = ""
    category = "main"
    optional = ${optional}
    python-versions = "*"
    ${FILES}${more}`;
const wants = (lines: string) => `[package.dependencies]\n${lines}\n`;
const project = (lines: string, more = '') =>
  dedent`
    [tool.poetry]
    name = "Shop"
    [tool.poetry.dependencies]
    python = "^3.9"
    ${lines}
    ${more}`;
const read = (lock: string, manifest: string) =>
  readDefinitions(poetryLock, 'x/poetry.lock', `${lock}${metadata()}`, { 'x/pyproject.toml': manifest });
const line = (what: string, marker = '') => `${what}${marker === '' ? '' : ` ; ${marker}`} --hash=sha256:${HASH}`;

describe('poetry.lock of Poetry 1', () => {
  it.each(['1.0', '1.1', '2.0'])('asks for the manifest beside it in lock-version %s', (version) => {
    expect(poetryLock.includes(fileOf(metadata(version), 'x/poetry.lock'))).toEqual(['x/pyproject.toml']);
    expect(poetryLock.includes(fileOf(metadata(version), 'poetry.lock'))).toEqual(['pyproject.toml']);
    expect(poetryLock.includes(fileOf(metadata(version), 'other.toml'))).toEqual([]);
    expect(poetryLock.includes(fileOf(metadata('2.1'), 'poetry.lock'))).toEqual([]);
    const text = `${named('a')}${metadata(version)}`;
    const files = filesOf({ 'pyproject.toml': project('a = "*"') });
    const { definitions } = poetryLock.parse(fileOf(text, 'poetry.lock'), files);
    expect(definitions.map(({ source }) => [source.consumes, source.python.pip])).toEqual([
      [['pyproject.toml'], [line('a==1')]],
    ]);
  });

  it('follows what is wanted from the groups of the manifest, with the markers on the way', () => {
    const lock = [
      named('a', wants('B = { version = "*", markers = "os_name == \'nt\'" }\nshop = "*"')),
      named('b', wants('a = "*"')),
      named('c'),
      named('d'),
      named('e'),
      named('unused'),
    ].join('');
    const manifest = project(
      'a = { version = "^1", python = ">=3.9,<3.11 || >=3.12" }',
      dedent`
        [tool.poetry.group.Docs_x.dependencies]
        c = "*"
        b = "*"
        [tool.poetry.group.dev.dependencies]
        d = "1"
        [tool.poetry.dev-dependencies]
        e = { version = "*", platform = "linux" }
      `,
    );
    const python = ['python_version < "3.11" and python_version >= "3.9"', 'python_version >= "3.12"'];
    const main = [
      line('a==1', `(${python[0]}) or ${python[1]}`),
      line('b==1', `(os_name == "nt" and ${python[0]}) or (os_name == "nt" and ${python[1]})`),
    ];
    expect(read(lock, manifest)).toEqual({
      '': main,
      '#/dependency-groups/dev': [...main, line('d==1'), line('e==1', 'sys_platform == "linux"')],
      '#/dependency-groups/docs-x': [line('a==1'), line('b==1'), line('c==1')],
    });
  });

  it('follows the extras of dependencies and of the project', () => {
    const lock = [
      named(
        'a',
        `${wants(
          'b = { version = "*", optional = true, markers = "os_name == \'nt\' and extra == \'Fast_x\'" }\na = { version = "*", optional = true, extras = ["fast-x"], markers = "extra == \'all\'" }\nc = { version = "*", optional = true, markers = "extra == \'slow\'" }',
        )}[package.extras]\nFast_x = ["B (>=1)"]\nall = ["a[fast-x]"]\nslow = ["c"]\n`,
      ),
      named('b'),
      named('c'),
      named('d', wants('e = "*"'), '1', true),
      named('e', '', '1', true),
      '[extras]\nX_y = ["d"]\n',
    ].join('');
    const manifest = project(
      'a = { version = "*", extras = ["all"] }\nd = { version = "*", optional = true }\ne = { version = "*", optional = true }',
    );
    const main = [line('a==1'), line('b==1', 'os_name == "nt"')];
    expect(read(lock, manifest)).toEqual({ '': main, '#/extras/x-y': [...main, line('d==1'), line('e==1')] });
  });

  it('tells the packages of one name apart by version and by source', () => {
    const source = (name: string) =>
      dedent`
        [package.source]
        type = "legacy"
        url = "https://${name}/simple"
        reference = "${name}"
      `;
    const lock = [
      named('a', '', '1.5'),
      named('a', '', '2.0'),
      named('b', wants('a = ">=1,<1.5 || >1.5"')),
      named('t', source('cpu')),
      named('t', source('gpu')),
    ].join('');
    const manifest = project(
      'a = [{ version = "~1.5", python = "<3.10" }, { version = "^2", python = ">=3.10" }]\nt = { version = "*", source = "gpu" }',
      '[tool.poetry.group.g.dependencies]\nb = { version = "*", python = ">=3.10" }\n',
    );
    const main = ['--index-url https://pypi.org/simple', '--extra-index-url https://gpu/simple'];
    expect(read(lock, manifest)).toEqual({
      '': [
        ...main,
        line('a==1.5', 'python_version < "3.10"'),
        line('a==2.0', 'python_version >= "3.10"'),
        line('t==1'),
      ],
      '#/dependency-groups/g': [
        ...main,
        line('a==1.5', 'python_version < "3.10"'),
        line('a==2.0', 'python_version >= "3.10"'),
        line('b==1', 'python_version >= "3.10"'),
        line('t==1'),
      ],
    });
  });

  it('takes the files of version 1 from the end of the lock', () => {
    const bare = dedent`
      [[package]]
      name = "A_b"
      version = "1"
    `;
    const manifest = { 'pyproject.toml': project('a-b = "*"') };
    const old = (more: string) =>
      readDefinitions(poetryLock, 'poetry.lock', `${bare}${metadata('1.1')}${more}`, manifest);
    expect(old(`[metadata.files]\na-b = [{ file = "x", hash = "sha256:${HASH}" }]\n`)).toEqual({
      '': [line('a-b==1')],
    });
    expect(old('[metadata.files]\n')).toEqual({
      '': ['error field-missing 1:3 expected the files of a package | write the lock again'],
    });
  });

  it('says what is wrong with the manifest', () => {
    const path = (manifest: string | undefined) =>
      poetryLock
        .parse(fileOf(metadata(), 'poetry.lock'), filesOf(manifest === undefined ? {} : { 'pyproject.toml': manifest }))
        .definitions.flatMap(({ diagnostics }) => diagnostics.map((one) => `${one.path} ${one.code} ${one.message}`));
    expect(path(undefined)).toEqual([
      'poetry.lock lock-manifest a lock of Poetry 1 is read with "pyproject.toml", which is not there',
    ]);
    expect(path('=')).toEqual([expect.stringMatching(/^pyproject\.toml toml-syntax /)]);
    const alone =
      'pyproject.toml lock-manifest expected what a project of Poetry 1 needs in [tool.poetry.dependencies] alone';
    expect(path('')).toEqual([alone]);
    expect(path(project('', '[project]\ndependencies = []\n'))).toEqual([alone]);
    expect(path(project('', '[project]\nname = "x"\n'))).toEqual([]);
    expect(path(project('', '[tool.poetry.group.g]\ninclude-groups = []\n'))).toEqual([
      'pyproject.toml unknown-field unknown field "include-groups" in a group',
    ]);
    expect(path(project('a = "*"'))).toEqual([
      'pyproject.toml lock-package expected a package "a" in the lock that fits "*", received none',
    ]);
    const refused = readingsOf([['pyproject.toml', { kind: 'refused', code: 'x', message: 'too large' }]]);
    expect(poetryLock.parse(fileOf(metadata(), 'poetry.lock'), refused).definitions[0]?.diagnostics[0]?.message).toBe(
      'a lock of Poetry 1 is read with "pyproject.toml", which cannot be read: too large',
    );
  });

  const HINT = 'run "poetry lock" with Poetry 2: its locks say where each package is installed';
  const MARKERS = 'write it as markers, and lock again';
  it.each<[string, string, string]>([
    [
      named('a'),
      'a = "2"',
      `error lock-package 5:5 expected a package "a" in the lock that fits "2", received none | ${HINT}`,
    ],
    [
      named('a').concat(named('a', '', '2')),
      'a = "*"',
      `error lock-package 5:5 the lock has 2 packages "a" and does not say which one is meant | ${HINT}`,
    ],
    [
      named('a').concat(named('a', '', '2rc1')),
      'a = "1"',
      `error lock-package 5:5 the lock has 2 packages "a" and does not say which one is meant | ${HINT}`,
    ],
    [
      named('a', wants('b = "*"')),
      'a = "*"',
      `error lock-package 10:5 expected a package "b" in the lock that fits "*", received none | ${HINT}`,
    ],
    [
      named('a', wants('a = { version = "*", markers = "extra == \'x\'" }')),
      'a = "*"',
      'error lock-package 10:5 the marker "(extra == \'x\')" is not understood',
    ],
    [named('a'), 'a = { version = "*", markers = "x" }', 'error lock-package 5:5 the marker "(x)" is not understood'],
    [
      named('a'),
      'a = { version = "*", python = ">3.9" }',
      `error pyproject-version 5:31 the python ">3.9" has no form as a marker | ${MARKERS}`,
    ],
    [
      named('a'),
      'a = { version = "*", platform = "!=linux" }',
      `error pyproject-version 5:33 the platform "!=linux" has no form as a marker | ${MARKERS}`,
    ],
    [named('a'), 'a = 1', 'error wrong-type 5:5 expected a string for the version of "a", received "1"'],
  ])('%j with %j is refused', (lock, manifest, expected) => {
    expect(read(lock, project(manifest))).toEqual({ '': [expected] });
  });

  it('has no groups of packages', () => {
    expect(read(named('a', 'groups = []\n'), project('a = "*"'))).toEqual({
      '': [expect.stringMatching(/^error unknown-field 9:1 unknown field "groups" in a package \| .*\bcategory\b/)],
    });
  });
});
