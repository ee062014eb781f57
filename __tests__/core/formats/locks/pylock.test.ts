import { describe, expect, it } from 'vitest';
import { pylock } from '../../../../src/core/formats/locks/pylock.ts';
import { dedent } from '../../../dedent.ts';
import { readDefinitions } from '../read-definitions.ts';
import { fileOf } from '../reading.ts';

const HASH = 'a'.repeat(64);
const head = 'lock-version = "1.0"\ncreated-by = "x"\n';
const wheel = (hashes = `sha256 = "${HASH}"`) =>
  `wheels = [{ name = "w.whl", url = "https://h/w.whl", hashes = { ${hashes} } }]\n`;
const named = (name: string, more = '', content = wheel()) =>
  dedent`
    [[packages]]
    name = "${name}"
    version = "1"
    ${more}${content}`;
const read = (text: string) => readDefinitions(pylock, 'x/pylock.toml', text);
const first = (...parts: readonly string[]) => read(`${head}${parts.join('')}`)[''];
const line = (what: string, marker = '') => `${what}${marker} --hash=sha256:${HASH}`;

describe('pylock.toml', () => {
  it('is found by name', () => {
    const names = [
      'pylock.toml',
      'a/pylock.dev.toml',
      'pylock.a.b.toml',
      'pylock..toml',
      'xpylock.toml',
      'pylock.toml.bak',
      'pylock/a.toml',
    ];
    expect(names.filter((path) => pylock.names(path))).toEqual(['pylock.toml', 'a/pylock.dev.toml']);
    expect(pylock.recognizes(fileOf('', 'pylock.toml'))).toBe(true);
    expect(pylock.includes(fileOf('', 'pylock.toml'))).toEqual([]);
  });

  it('reads the whole of the format', () => {
    const top = dedent`
      environments = ["os_name == 'posix'"]
      requires-python = ">=3.10"
      extras = []
      dependency-groups = []
      default-groups = []
    `;
    const more = dedent`
      requires-python = ">=3.9"
      index = "https://pypi.org/simple/"
      dependencies = [{ name = "b" }]
      attestation-identities = []
      marker = "os_name == 'nt'"
    `;
    const sdist = `sdist = { name = "s.tar.gz", url = "https://h/s.tar.gz", size = 1, hashes = { sha512 = "B", sha384 = "C" } }\n`;
    expect(
      first(
        top,
        named('A_b', more, `${sdist}${wheel(`md5 = "1", sha512 = "d", sha256 = "${HASH}"`)}[packages.tool.x]\ny = 1\n`),
        '[tool.z]\n',
      ),
    ).toEqual([`a-b==1 ; os_name == "nt" --hash=sha384:c --hash=sha256:${HASH}`]);
  });

  it('has a definition for each extra and group, with the default groups', () => {
    const top = dedent`
      extras = ["X_y"]
      dependency-groups = ["d", "g"]
      default-groups = ["d"]
    `;
    const packages = [
      named('a'),
      named('b', `marker = "'x.y' in extras"\n`),
      named('c', `marker = "'d' in dependency_groups or 'g' in dependency_groups"\n`),
      named('e', `marker = "'g' in dependency_groups and os_name == 'nt'"\n`),
      named('f', `marker = "'d' not in dependency_groups"\n`),
      named('h', `marker = "'x-y' not in extras"\n`),
    ];
    expect(read(`${head}${top}${packages.join('')}`)).toEqual({
      '': [line('a==1'), line('c==1'), line('h==1')],
      '#/extras/x-y': [line('a==1'), line('b==1'), line('c==1')],
      '#/dependency-groups/d': [line('a==1'), line('c==1'), line('h==1')],
      '#/dependency-groups/g': [line('a==1'), line('c==1'), line('e==1', ' ; os_name == "nt"'), line('h==1')],
    });
  });

  it('installs from where a package comes', () => {
    const commit = '1'.repeat(40);
    const table = (name: string, content: string) => dedent`
      [[packages]]
      name = "${name}"
      ${content}
    `;
    const text = [
      table(
        'g',
        `vcs = { type = "git", url = "https://h/g", requested-revision = "main", commit-id = "${commit}", subdirectory = "s" }`,
      ),
      table('u', `archive = { url = "https://h/u.zip", subdirectory = "s", hashes = { sha256 = "${HASH}" } }`),
      table('p', `archive = { path = "p.zip", hashes = { sha256 = "${HASH}" } }`),
      table('d', 'directory = { path = "../d", editable = true, subdirectory = "s" }'),
      table('e', 'directory = { path = "e" }'),
    ];
    const { definitions } = pylock.parse(fileOf(`${head}${text.join('')}`, 'x/pylock.toml'), new Map());
    expect(definitions[0]?.source.python.pip).toEqual([
      `g @ git+https://h/g@${commit}#subdirectory=s`,
      'u @ https://h/u.zip#subdirectory=s',
      ['path', 'x/p.zip', ''],
      ['path', 'd/s', ''],
      ['path', 'x/e', ''],
    ]);
    expect(definitions[0]?.source.localPackages.map(({ path }) => path)).toEqual(['x/p.zip', 'd/s', 'x/e']);
    expect(definitions[0]?.diagnostics.map(({ code }) => code)).toEqual(['lock-unhashed']);
    expect(first(text[1] ?? '')).toEqual([`u @ https://h/u.zip#subdirectory=s --hash=sha256:${HASH}`]);
    expect(first(text[0] ?? '')).toEqual([`g @ git+https://h/g@${commit}#subdirectory=s`]);
  });

  it('names the index', () => {
    expect(first(named('a', 'index = "https://h/s"\n'), named('b'))).toEqual([
      '--index-url https://pypi.org/simple',
      '--extra-index-url https://h/s',
      line('a==1'),
      line('b==1'),
    ]);
    expect(first(named('a', '', wheel('md5 = "1"')))).toEqual(['a==1']);
  });

  it.each<[string, string]>([
    [
      '',
      'error field-missing 1:1 expected lock-version in a lock;error field-missing 1:1 expected created-by in a lock;error field-missing 1:1 expected packages in a lock',
    ],
    [
      'lock-version = "1.1"\ncreated-by = "x"\npackages = []',
      'error lock-version 1:16 expected lock-version "1.0", received "1.1"',
    ],
    [
      'lock-version = 1.0\ncreated-by = "x"\npackages = []',
      'error wrong-type 1:16 expected a string for lock-version, received "1.0"',
    ],
    [
      `${head}packages = []\nodd = 1`,
      'error unknown-field 4:1 unknown field "odd" in a lock | remove it, or use one of: lock-version, environments, requires-python, extras, dependency-groups, default-groups, created-by, packages, tool',
    ],
    [
      `${head}packages = []\nrequires-python = 3`,
      'error wrong-type 4:19 expected a string for requires-python, received "3"',
    ],
    [
      `${head}packages = []\nenvironments = [3]`,
      'error wrong-type 4:17 expected a string for an element of environments, received "3"',
    ],
    [`${head}packages = [{ version = "1" }]`, 'error field-missing 3:13 expected name in a package'],
    [
      `${head}packages = [{ name = "a" }]`,
      'error lock-package 3:13 expected one source of package "a": vcs, directory, archive, or sdist and wheels',
    ],
    [
      `${head}packages = [{ name = "a", sdist = {}, vcs = {} }]`,
      'error lock-package 3:13 expected one source of package "a": vcs, directory, archive, or sdist and wheels',
    ],
    [
      `${head}packages = [{ name = "a", archive = {}, vcs = {} }]`,
      'error lock-package 3:13 expected one source of package "a": vcs, directory, archive, or sdist and wheels',
    ],
    [
      `${head}packages = [{ name = "a", version = "1", sdist = { path = "x" } }]`,
      'error lock-package 3:50 a file of package "a" has no URL, and local files are not read',
    ],
    [
      `${head}packages = [{ name = "a", version = "1", sdist = { url = "x" } }]`,
      'error field-missing 3:50 expected hashes of the file',
    ],
    [
      `${head}packages = [{ name = "a", wheels = [{ url = "x", hashes = { sha256 = "1" } }] }]`,
      'error lock-package 3:13 package "a" has no version',
    ],
    [
      `${head}packages = [{ name = "a", directory = {} }]`,
      'error lock-package 3:39 package "a" has neither a URL nor a path',
    ],
    [
      `${head}packages = [{ name = "a", archive = { path = "a.zip", subdirectory = "s" } }]`,
      'error lock-package 3:37 a folder within a local archive is not read: "s"',
    ],
    [
      `${head}packages = [{ name = "a", vcs = { type = "hg", url = "u", commit-id = "${'1'.repeat(40)}" } }]`,
      'error lock-package 3:33 expected a URL of git and a commit of 40 hex digits for package "a"',
    ],
    [
      `${head}packages = [{ name = "a", vcs = { type = "git", path = "u", commit-id = "${'1'.repeat(40)}" } }]`,
      'error lock-package 3:33 expected a URL of git and a commit of 40 hex digits for package "a"',
    ],
    [
      `${head}packages = [{ name = "a", vcs = { type = "git", url = "u", commit-id = "main" } }]`,
      'error lock-package 3:33 expected a URL of git and a commit of 40 hex digits for package "a"',
    ],
    [
      `${head}packages = [{ name = "a", vcs = { type = "git", url = "u" } }]`,
      'error field-missing 3:33 expected commit-id in vcs;error lock-package 3:33 expected a URL of git and a commit of 40 hex digits for package "a"',
    ],
    [
      `${head}${named('a', 'marker = "nonsense"\n')}`,
      'error lock-package 3:3 the marker "nonsense" of "a" is not understood',
    ],
    [
      `${head}${named('a', `marker = "extra == 'x'"\n`)}`,
      'error lock-package 3:3 the marker "extra == \'x\'" of "a" is not understood',
    ],
    [
      `${head}${named('a', `marker = "extras == 'x'"\n`)}`,
      'error lock-package 3:3 the marker "extras == \'x\'" of "a" is not understood',
    ],
    [
      `${head}${named('a', `marker = "'x' == extras"\n`)}`,
      'error lock-package 3:3 the marker "\'x\' == extras" of "a" is not understood',
    ],
    [
      `${head}${named('a', `marker = "os_name in extras"\n`)}`,
      'error lock-package 3:3 the marker "os_name in extras" of "a" is not understood',
    ],
    [
      `${head}${named('a', 'odd = 1\n')}`,
      'error unknown-field 6:1 unknown field "odd" in a package | remove it, or use one of: name, version, marker, requires-python, dependencies, index, attestation-identities, vcs, directory, archive, sdist, wheels, tool',
    ],
    ['x', 'error toml-syntax 1:1 incomplete key-value: cannot find end of key'],
  ])('%j is refused', (text, expected) => {
    expect(read(text)['']).toEqual(expected.split(';'));
  });
});
