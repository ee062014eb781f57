import { describe, expect, it } from 'vitest';
import { uvLock } from '../../../../src/core/formats/locks/uv-lock.ts';
import { dedent } from '../../../dedent.ts';
import { readDefinitions } from '../read-definitions.ts';
import { fileOf } from '../reading.ts';

const HASH = 'a'.repeat(64);
const file = (digit: string) => `{ url = "https://files.example.org/x", hash = "sha256:${digit.repeat(64)}" }`;
const index = (name: string, version = '1', more = '') =>
  dedent`
    [[package]]
    name = "${name}"
    version = "${version}"
    source = { registry = "https://pypi.org/simple" }
    ${more}sdist = ${file('a')}
  `;
const root = (dependencies: string, more = '') =>
  dedent`
    [[package]]
    name = "Root"
    source = { virtual = "." }
    dependencies = [${dependencies}]
    ${more}`;
const lock = (...parts: readonly string[]) => `version = 1\n${parts.join('')}`;
const read = (...parts: readonly string[]) => readDefinitions(uvLock, 'x/uv.lock', lock(...parts));
const errors = (...parts: readonly string[]) => read(...parts)[''];
const line = (what: string, marker = '') => `${what}${marker} --hash=sha256:${HASH}`;

describe('uv.lock', () => {
  it('is found by name', () => {
    expect(
      ['uv.lock', 'a/uv.lock', 'a/xuv.lock', 'uv.lock.toml', 'a/uv.lock/b'].filter((path) => uvLock.names(path)),
    ).toEqual(['uv.lock', 'a/uv.lock']);
    expect(uvLock.recognizes(fileOf('', 'a/uv.lock'))).toBe(true);
    expect(uvLock.recognizes(fileOf('version = 1', 'a/b.lock'))).toBe(false);
    expect(uvLock.includes(fileOf('', 'uv.lock'))).toEqual([]);
  });

  it('has a definition for the project, and one for each extra and group with it', () => {
    const tables = dedent`
      [package.optional-dependencies]
      "Fast_x" = [{ name = "b" }]
      [package.dev-dependencies]
      "a/b~" = [{ name = "c" }]
    `;
    expect(read(index('a'), index('b'), index('c'), root('{ name = "a" }', tables))).toEqual({
      '': [line('a==1')],
      '#/project/optional-dependencies/fast-x': [line('a==1'), line('b==1')],
      '#/dependency-groups/a~1b~0': [line('a==1'), line('c==1')],
    });
  });

  it('reads the whole of the format', () => {
    const head = dedent`
      revision = 3
      requires-python = ">=3.10"
      resolution-markers = []
      supported-markers = []
      required-markers = []
      conflicts = []
      [options]
      x = 1
      [manifest]
    `;
    const metadata = 'resolution-markers = []\nwheels = []\n';
    expect(errors(head, index('A_b', '1.0', metadata), root('{ name = "a-b" }', '[package.metadata]\n'))).toEqual([
      line('a-b==1.0'),
    ]);
  });

  it('joins markers over paths, through extras', () => {
    const a = index('a', '1', `dependencies = [{ name = "c", marker = "os_name == 'nt'" }]\n`).concat(
      `[package.optional-dependencies]\nx = [{ name = "d" }]\n`,
    );
    const b = index(
      'b',
      '1',
      'dependencies = [{ name = "a", extra = ["x", "unknown"] }, { name = "b" }, { name = "root" }]\n',
    );
    expect(
      errors(
        a,
        b,
        index('c'),
        index('d'),
        index('e'),
        root(`{ name = "a", marker = "sys_platform == 'linux'" }, { name = "b", marker = "os_name == 'posix'" }`),
      ),
    ).toEqual([
      line('a==1', ' ; os_name == "posix" or sys_platform == "linux"'),
      line('b==1', ' ; os_name == "posix"'),
      line('c==1', ' ; (os_name == "nt" and os_name == "posix") or (os_name == "nt" and sys_platform == "linux")'),
      line('d==1', ' ; os_name == "posix"'),
    ]);
  });

  it('finds a package by version and source', () => {
    const git = dedent`
      [[package]]
      name = "a"
      version = "2"
      source = { git = "https://h/a?rev=x&subdirectory=s#${'0'.repeat(40)}" }
    `;
    const from = (more: string) => errors(index('a', '1'), index('a', '2'), git, root(`{ name = "a"${more} }`));
    expect(from(', version = "1"')).toEqual([line('a==1')]);
    expect(from(', version = "2", source = { registry = "https://pypi.org/simple" }')).toEqual([line('a==2')]);
    expect(from(`, source = { git = "https://h/a?rev=x&subdirectory=s#${'0'.repeat(40)}" }`)).toEqual([
      `a @ git+https://h/a@${'0'.repeat(40)}#subdirectory=s`,
    ]);
    expect(from(', version = "2"')).toEqual([
      'error lock-package 19:17 expected one package "a" in the lock, received 2 | write the lock again',
    ]);
    expect(errors(root('{ name = "a" }'))).toEqual([
      'error lock-package 5:17 expected one package "a" in the lock, received 0 | write the lock again',
    ]);
  });

  it('installs from where a package comes', () => {
    const sources = [
      `[[package]]\nname = "g"\nsource = { git = "https://h/g#${'1'.repeat(40)}" }\n`,
      dedent`
        [[package]]
        name = "u"
        source = { url = "https://h/u.zip", subdirectory = "s" }
        sdist = { hash = "sha256:${HASH}" }
      `,
      '[[package]]\nname = "p"\nsource = { path = "../dist/p-1-py3-none-any.whl" }\n',
      '[[package]]\nname = "d"\nsource = { directory = "libs/d" }\n',
      '[[package]]\nname = "e"\nsource = { editable = "libs/e" }\n',
      '[[package]]\nname = "v"\nsource = { virtual = "libs/v" }\n',
    ];
    const names = ['g', 'u', 'p', 'd', 'e', 'v', 'i'].map((name) => `{ name = "${name}" }`).join(', ');
    const { definitions } = uvLock.parse(fileOf(lock(...sources, index('i'), root(names)), 'x/uv.lock'), new Map());
    expect(definitions[0]?.source.python.pip).toEqual([
      `g @ git+https://h/g@${'1'.repeat(40)}`,
      'u @ https://h/u.zip#subdirectory=s',
      ['path', 'dist/p-1-py3-none-any.whl', ''],
      ['path', 'x/libs/d', ''],
      ['path', 'x/libs/e', ''],
      'i==1',
    ]);
    expect(definitions[0]?.source.localPackages).toEqual([
      { path: 'dist/p-1-py3-none-any.whl', at: { line: 9, column: 3 } },
      { path: 'x/libs/d', at: { line: 12, column: 3 } },
      { path: 'x/libs/e', at: { line: 15, column: 3 } },
    ]);
    expect(definitions[0]?.diagnostics).toMatchObject([
      { severity: 'warning', code: 'lock-unhashed', line: 2, column: 3 },
    ]);
  });

  it('takes hashes in the order of the lock, or none where one is missing', () => {
    const wheels = (...files: readonly string[]) =>
      dedent`
        [[package]]
        name = "a"
        version = "1"
        source = { registry = "https://pypi.org/simple" }
        wheels = [${files.join(', ')}]
        sdist = ${file('a')}
      `;
    expect(errors(wheels(file('c'), file('b'), file('c')), root('{ name = "a" }'))).toEqual([
      `a==1 --hash=sha256:${'a'.repeat(64)} --hash=sha256:${'c'.repeat(64)} --hash=sha256:${'b'.repeat(64)}`,
    ]);
    expect(errors(wheels(file('b'), '{ url = "https://h/x" }'), root('{ name = "a" }'))).toEqual(['a==1']);
    expect(errors(wheels('{ hash = "md5:abc" }').replace('sha256', 'md5'), root('{ name = "a" }'))).toEqual(['a==1']);
  });

  it('names indexes', () => {
    const other = (name: string, url: string) => index(name).replace('https://pypi.org/simple', url);
    const wanted = root('{ name = "a" }, { name = "b" }');
    expect(errors(other('a', 'https://pypi.org/simple/'), index('b'), wanted)).toEqual([line('a==1'), line('b==1')]);
    expect(errors(other('a', 'https://h/s'), other('b', 'https://h/s/'), wanted)).toEqual([
      '--index-url https://h/s',
      line('a==1'),
      line('b==1'),
    ]);
    expect(errors(other('a', 'https://h/s'), index('b'), wanted)).toEqual([
      '--index-url https://pypi.org/simple',
      '--extra-index-url https://h/s',
      line('a==1'),
      line('b==1'),
    ]);
    expect(errors(other('a', 'https://h/1'), other('b', 'https://h/2'), wanted)).toEqual([
      '--index-url https://h/1',
      '--extra-index-url https://h/2',
      line('a==1'),
      line('b==1'),
    ]);
    expect(
      errors(other('a', 'https://h/1').replace(/, hash = "[^"]*"/, ''), other('b', 'https://h/2'), wanted),
    ).toContain(
      'error lock-indexes 7:3 packages of several indexes, and not every one has a hash | lock all packages from one index',
    );
    expect(errors(other('a', 'https://user:pass@h/1'), index('b'), wanted)).toEqual([
      'error credentials-in-url 2:3 a URL carries credentials | remove the credentials and pass them as a secret (docs/configuration.md#secrets)',
    ]);
    expect(errors(other('a', '../wheels'), index('b'), wanted)).toEqual([
      'error lock-package 2:3 expected the URL of an index, received "../wheels"',
    ]);
  });

  it('takes no index for a package of which nothing is checked, however little of it Linux could install', () => {
    const other = (name: string, url: string) => index(name).replace('https://pypi.org/simple', url);
    const bare = (text: string) => text.replace(/sdist.*/, '');
    const wanted = root('{ name = "a" }, { name = "b" }');
    expect(errors(bare(other('a', 'https://h/1')), bare(other('b', 'https://h/2')), wanted)).toEqual([
      'error lock-indexes 7:3 packages of several indexes, and not every one has a hash | lock all packages from one index',
    ]);
  });

  it.each([
    ['b-1-cp312-cp312-win_amd64.whl', true],
    ['b-1-cp312-cp312-macosx_11_0_arm64.macosx_10_9_x86_64.whl', true],
    ['b-1-cp312-cp312-win_amd64.whl?x=1#y', true],
    ['b-1-cp312-cp312-manylinux_2_28_x86_64.whl', false],
    ['b-1-cp312-cp312-musllinux_1_2_aarch64.win_amd64.whl', false],
    ['b-1-py3-none-any.whl', false],
    ['b-1.zip', false],
  ])('needs no hash of %s: %s', (name, isForeign) => {
    const wheels = `wheels = [{ url = "https://h/2/${name}" }]\n`;
    const other = index('b').replace('https://pypi.org/simple', 'https://h/2');
    const found = errors(index('a'), `${other}${wheels}`, root('{ name = "a" }, { name = "b" }'));
    expect(JSON.stringify(found).includes('error lock-indexes')).toBe(!isForeign);
  });

  it('reads the projects of a workspace', () => {
    const members = '[manifest]\nmembers = ["Root", "lib", "Tool_x"]\n';
    const lib = dedent`
      [[package]]
      name = "lib"
      source = { editable = "libs/lib" }
      dependencies = [{ name = "a" }]
      [package.optional-dependencies]
      x = [{ name = "b" }]
      [package.dev-dependencies]
      g = [{ name = "c" }]
    `;
    const tool = dedent`
      [[package]]
      name = "tool-x"
      source = { virtual = "tools/x" }
      dependencies = [{ name = "lib" }, { name = "other" }]
    `;
    const other = dedent`
      [[package]]
      name = "other"
      source = { directory = "other" }
    `;
    const all = [index('a'), index('b'), index('c'), lib, other, tool];
    const unhashed = (name: string, at: string) =>
      `warning lock-unhashed ${at} pip cannot check a hash of "${name}", and so it checks none: the lines carry versions alone | lock it from an index or a URL with a hash`;
    expect(read(members, ...all, root('{ name = "a" }'))).toEqual({
      '#/members/lib': [line('a==1')],
      '#/members/lib/optional-dependencies/x': [line('a==1'), line('b==1')],
      '#/members/lib/dependency-groups/g': [line('a==1'), line('c==1')],
      '#/members/tool-x': [unhashed('lib', '19:3'), 'a==1', ['path', 'x/libs/lib', ''], ['path', 'x/other', '']],
      '': [line('a==1')],
    });
    expect(
      uvLock.parse(fileOf(lock(members, ...all, root('')), 'x/uv.lock'), new Map()).definitions[0]?.source.consumes,
    ).toEqual(['x/pyproject.toml', 'x/libs/lib/pyproject.toml', 'x/tools/x/pyproject.toml']);
  });

  it('knows which of the extras and groups that exclude each other is meant', () => {
    const marker = (text: string) =>
      `{ name = "a", version = "1", marker = "${text}" }, { name = "a", version = "2", marker = "${text.replace('==', '!=')}" }`;
    const tables = dedent`
      [package.optional-dependencies]
      cpu = []
      all = [{ name = "root", extra = ["cpu"] }]
      [package.dev-dependencies]
      dev = []
    `;
    const conflict = (text: string) => read(index('a', '1'), index('a', '2'), root(marker(text), tables));
    const [one, two] = [[line('a==1')], [line('a==2')]];
    expect(conflict("extra == 'extra-4-root-cpu'")).toEqual({
      '': two,
      '#/project/optional-dependencies/cpu': one,
      '#/project/optional-dependencies/all': one,
      '#/dependency-groups/dev': two,
    });
    expect(conflict("extra == 'group-4-root-dev'")['#/dependency-groups/dev']).toEqual(one);
    expect(conflict("extra == 'project-4-root'")['']).toEqual(one);
    expect(conflict("'extra-4-root-cpu' == extra")['#/project/optional-dependencies/cpu']).toEqual(one);
    expect(errors(index('a'), root(`{ name = "a", marker = "'x' in extra" }`))).toEqual([
      'error lock-package 10:17 the marker "\'x\' in extra" is not understood',
    ]);
  });

  it.each<[string, readonly string[]]>([
    [
      'version = 2',
      ['error lock-version 1:1 expected version 1 of uv.lock, received "2" | write the lock again with a current uv'],
    ],
    [
      '',
      ['error lock-version 1:1 expected version 1 of uv.lock, received none | write the lock again with a current uv'],
    ],
    ['version = 1', ['error lock-package 1:1 expected a project in uv.lock, received packages alone']],
    ['version = 1\npackage = 3', ['error wrong-type 2:11 expected an array for package, received "3"']],
    ['version = 1\nother = 3', ['error unknown-field 1:1 unknown']],
    ['version = 1\n[[package]]\nsource = { virtual = "." }', ['error field-missing 2:3 expected name in a package']],
    [
      dedent`
        version = 1
        [[package]]
        name = "a"
        source = { virtual = "." }
        odd = 1`,
      [
        'error unknown-field 5:1 unknown field "odd" in a package | remove it, or use one of: name, version, source, resolution-markers, dependencies, optional-dependencies, dev-dependencies, metadata, sdist, wheels',
      ],
    ],
    [
      'version = 1\n[[package]]\nname = "a"\nsource = { }',
      ['error lock-package 4:10 package "a" has no source that is read'],
    ],
    [
      'version = 1\n[[package]]\nname = "a"\nsource = { odd = "." }',
      [
        'error unknown-field 4:12 unknown field "odd" in a source | remove it, or use one of: registry, git, url, path, directory, editable, virtual, subdirectory',
        'error lock-package 4:10 package "a" has no source that is read',
      ],
    ],
    [
      'version = 1\n[[package]]\nname = "a"\nsource = { git = "https://h/g?rev=main" }',
      ['error lock-package 4:10 package "a" names no commit: "https://h/g?rev=main"'],
    ],
    [
      dedent`
        version = 1
        [[package]]
        name = "a"
        source = { virtual = "." }
        dependencies = [1]`,
      ['error wrong-type 5:17 expected a table for a dependency, received "1"'],
    ],
    [
      dedent`
        version = 1
        [[package]]
        name = "a"
        source = { virtual = "." }
        dependencies = [{ }]`,
      ['error field-missing 5:17 expected name in a dependency'],
    ],
    [
      dedent`
        version = 1
        [[package]]
        name = "a"
        source = { virtual = "." }
        dependencies = [{ name = "b", odd = 1 }]`,
      [
        'error unknown-field 5:31 unknown field "odd" in a dependency | remove it, or use one of: name, version, source, extra, marker',
      ],
    ],
    ['version = ', ['error toml-syntax 1:11 invalid value']],
  ])('%j is refused', (text, expected) => {
    const findings = readDefinitions(uvLock, 'uv.lock', text)[''];
    if (text.includes('other = 3'))
      expect(findings?.[0]).toMatch(/^error unknown-field 2:1 unknown field "other" in uv\.lock/);
    else expect(findings).toEqual(expected);
  });

  it('refuses packages that pip cannot name', () => {
    expect(errors(index('a', 'not a version'), root('{ name = "a" }'))?.[0]).toMatch(
      /^error lock-package 2:3 package "a": specifier/,
    );
    const url = (text: string) =>
      errors(
        dedent`
          [[package]]
          name = "a"
          source = { url = "${text}" }
        `,
        root('{ name = "a" }'),
      )?.[0];
    expect(url('https://u:p@h/a.whl')).toMatch(/^error credentials-in-url 2:3 a URL carries credentials \|/);
    expect(url('ftp://h/a.whl')).toMatch(/^error lock-package 2:3 package "a": expected a URL/);
    expect(
      errors(
        dedent`
          [[package]]
          name = "a"
          source = { path = "../../a" }
        `,
        root('{ name = "a" }'),
      )?.[0],
    ).toMatch(/^error path-refused 2:3/);
  });

  it('refuses markers that are too many', () => {
    const packages = Array.from({ length: 70 }, (_, number) =>
      index(`p${number}`, '1', 'dependencies = [{ name = "z" }]\n'),
    );
    const wanted = packages
      .map((_, number) => `{ name = "p${number}", marker = "platform_release == '${number}'" }`)
      .join(', ');
    expect(errors(...packages, index('z'), root(wanted))).toEqual([
      'error lock-limits 427:3 the markers of the lock are too many to be combined',
    ]);
  });
});
