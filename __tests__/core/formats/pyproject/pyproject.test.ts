import { describe, expect, it } from 'vitest';
import { pyproject } from '../../../../src/core/formats/pyproject/pyproject.ts';
import { dedent } from '../../../dedent.ts';
import { readDefinitions } from '../read-definitions.ts';
import { fileOf, filesOf } from '../reading.ts';

const read = (text: string, others: Readonly<Record<string, string>> = {}) =>
  readDefinitions(pyproject, 'x/pyproject.toml', text, others);
const project = (dependencies: string, more = '') =>
  dedent`
    [project]
    name = "My_Project"
    dependencies = [${dependencies}]
    ${more}`;

describe('pyproject.toml', () => {
  it('tells at most 20 mistakes of the common settings for each definition', () => {
    const names = Array.from({ length: 30 }, (_, index) => `n${index}`);
    const groups = names.map((name) => `${name} = ["a"]`).join('\n');
    const sources = names.map((name) => `${name} = { git = 1 }`).join('\n');
    const text = dedent`
      [dependency-groups]
      ${groups}
      [tool.uv.sources]
      ${sources}`;
    const found = pyproject.parse(fileOf(text, 'pyproject.toml'), new Map()).definitions;
    expect(found.map(({ diagnostics }) => diagnostics.length)).toEqual(names.map(() => 20));
  });

  it('counts the common lines for each definition', () => {
    const names = (count: number) => Array.from({ length: count }, (_, index) => `n${index}`);
    const groups = names(40).map((name) => `${name} = ["a"]`);
    const constraints = names(3000).map((name) => `"${name}",`);
    const text = dedent`
      [dependency-groups]
      ${groups.join('\n')}
      [tool.uv]
      constraint-dependencies = [${constraints.join('')}]`;
    const found = pyproject.parse(fileOf(text, 'pyproject.toml'), new Map()).definitions;
    const refused = found.filter(({ diagnostics }) => diagnostics.some(({ code }) => code === 'include-limit'));
    expect([found.length, refused.length]).toEqual([40, 8]);
  });

  it('refuses what is given and dynamic at once, under one id each', () => {
    const found = pyproject.parse(
      fileOf(
        [
          '[project]',
          'dependencies = ["z"]',
          'dynamic = ["optional-dependencies", "dependencies"]',
          'optional-dependencies = { a = ["x"] }',
          '[tool.setuptools.dynamic]',
          'dependencies = { file = ["r.txt"] }',
          'optional-dependencies = { a = { file = ["r.txt"] } }',
        ].join('\n'),
        'pyproject.toml',
      ),
      filesOf({ 'r.txt': 'y' }),
    ).definitions;
    expect(found.map(({ suffix }) => suffix)).toEqual(['', '#/project/optional-dependencies/a']);
    for (const { diagnostics } of found)
      expect(diagnostics.map(({ code, line, message }) => [code, line, message])).toEqual([
        [
          'pyproject-dynamic',
          2,
          'project.dependencies are given, and project.dynamic says that the build tool computes them',
        ],
        [
          'pyproject-dynamic',
          4,
          'project.optional-dependencies are given, and project.dynamic says that the build tool computes them',
        ],
      ]);
  });

  it('is found by name, and by what it says', () => {
    expect(
      ['pyproject.toml', 'a/pyproject.toml', 'xpyproject.toml', 'pyproject.toml.in'].filter((path) =>
        pyproject.names(path),
      ),
    ).toEqual(['pyproject.toml', 'a/pyproject.toml']);
    const recognizes = (text: string, path = 'pyproject.toml') => pyproject.recognizes(fileOf(text, path));
    expect(recognizes('[project]\ndependencies = []')).toBe(true);
    expect(recognizes('[project]\ndependencies = []', 'other.toml')).toBe(false);
    expect(recognizes('[project]\nname = "a"')).toBe(false);
    expect(recognizes('[project]\nname = "a"\ndynamic = ["version"]')).toBe(false);
    expect(recognizes('[project]\ndynamic = ["dependencies"]')).toBe(true);
    expect(recognizes('[dependency-groups]\na = []')).toBe(true);
    expect(recognizes('[dependency-groups]')).toBe(false);
    expect(recognizes('[tool.poetry.dependencies]\na = "*"')).toBe(true);
    expect(recognizes('[tool.poetry.group.a.dependencies]\na = "*"')).toBe(true);
    expect(recognizes('[tool.ruff]\nx = 1')).toBe(false);
    expect(recognizes('[project]\nname = ')).toBe(true);
    expect(recognizes('[dependency-groups]\nname = ')).toBe(true);
    expect(recognizes('[projects]\nname = ')).toBe(false);
    expect(read('x = ')['']).toEqual(['error toml-syntax 1:5 invalid value']);
    expect(read('x = 1')['']).toEqual([
      'error not-a-definition 1:1 expected dependencies of a project, or dependency groups',
    ]);
  });

  it('reads what the project needs, and each extra with it', () => {
    const extras = dedent`
      [project.optional-dependencies]
      "Fast.x" = ["c", "d ; os_name == 'nt'"]
      "a/b" = []
    `;
    expect(read(project('"A_b >= 1", "b[x] @ https://h/b.zip"', extras))).toEqual({
      '': ['a-b>=1', 'b[x] @ https://h/b.zip'],
      '#/project/optional-dependencies/fast-x': ['a-b>=1', 'b[x] @ https://h/b.zip', 'c', 'd ; os_name == "nt"'],
      '#/project/optional-dependencies/a~1b': ['a-b>=1', 'b[x] @ https://h/b.zip'],
    });
  });

  it('puts what an extra adds where the project names its own extras', () => {
    const extras = dedent`
      [project.optional-dependencies]
      a = ["x", "my.project[b] ; os_name == 'nt'"]
      b = ["y", "z ; sys_platform == 'linux'", "my-project[a,c]"]
      c = ["w ; os_name == 'nt'"]
      d = ["my-project"]
    `;
    const b = ['y', 'z ; sys_platform == "linux"', 'w ; os_name == "nt"', 'x'];
    expect(read(project('', extras))).toEqual({
      '': [],
      '#/project/optional-dependencies/a': [
        'x',
        'y ; os_name == "nt"',
        'z ; os_name == "nt" and sys_platform == "linux"',
        'w ; os_name == "nt"',
      ],
      '#/project/optional-dependencies/b': b,
      '#/project/optional-dependencies/c': ['w ; os_name == "nt"'],
      '#/project/optional-dependencies/d': [],
    });
    expect(read(project('"my-project[c]"', extras))['']).toEqual(['w ; os_name == "nt"']);
    expect(read(project('"my-project[e]"', extras))['']).toEqual([
      'error pyproject-group 1:1 the project has no extra "e" | correct project.optional-dependencies',
    ]);
    expect(
      read(
        project(
          '',
          dedent`
            [project.optional-dependencies]
            "a_b" = []
            "a-b" = []
          `,
        ),
      )['#/project/optional-dependencies/a-b'],
    ).toEqual(['error pyproject-group 6:1 the extra "a-b" is given twice | correct project.optional-dependencies']);
  });

  it('reads dependency groups alone', () => {
    const text = dedent`
      ${project('"x"', '[project.optional-dependencies]\ne = ["y"]\n')}[dependency-groups]
      Test_x = ["a", { include-group = "lint" }, "my-project[e]"]
      lint = ["b>1"]
      "o/p" = []
    `;
    expect(read(text)).toMatchObject({
      '': ['x'],
      '#/dependency-groups/test-x': ['x', 'a', 'b>1', 'y'],
      '#/dependency-groups/lint': ['b>1'],
      '#/dependency-groups/o~1p': [],
    });
  });

  it('reads what the project needs where a group names the project', () => {
    const group = '[dependency-groups]\ng = ["my-project ; os_name == \'nt\'", "b"]\n';
    expect(read(project('"a"', group))['#/dependency-groups/g']).toEqual(['a ; os_name == "nt"', 'b']);
    expect(
      read(dedent`
        [project]
        name = "my-project"
        dynamic = ["dependencies"]
        ${group}`)['#/dependency-groups/g'],
    ).toEqual([
      'error pyproject-dynamic 5:6 the project itself is named, and its dependencies are dynamic | name what is needed instead',
    ]);
  });

  it.each<[string, string, string]>([
    [
      'a = [{ include-group = "b" }]\nb = [{ include-group = "A" }]',
      'a',
      'error include-cycle 3:6 groups include each other: a -> b -> a | correct [dependency-groups]',
    ],
    [
      'a = [{ include-group = "a" }]',
      'a',
      'error include-cycle 2:6 groups include each other: a -> a | correct [dependency-groups]',
    ],
    [
      'a = [{ include-group = "c" }]',
      'a',
      'error pyproject-group 2:6 there is no dependency group "c" | correct [dependency-groups]',
    ],
    [
      'a = [{ include-group = "c-d" }]\nc-d = []\nC_d = []',
      'a',
      'error pyproject-group 4:1 the group "c-d" is given twice | correct [dependency-groups]',
    ],
    ['a = [{ }]', 'a', 'error field-missing 2:6 expected include-group in an element of a group'],
    [
      'a = [{ include-group = "b", odd = 1 }]\nb = []',
      'a',
      'error unknown-field 2:29 unknown field "odd" in an element of a group | remove it, or use one of: include-group',
    ],
    ['a = 1', 'a', 'error wrong-type 2:5 expected an array for the group a, received "1"'],
    ['a = [1]', 'a', 'error wrong-type 2:6 expected a string for a requirement, received "1"'],
    [
      'a = ["b =1"]',
      'a',
      'error requirement-syntax 2:6 requirement "b =1": specifier "=1" is not understood | pip pins with two signs: name==version',
    ],
    [
      'a = ["https://h/b.zip"]',
      'a',
      'error requirement-syntax 2:6 requirement "https://h/b.zip": expected a name before the URL | write name @ URL',
    ],
    [
      'a = ["b @ https://u:p@h/b.zip"]',
      'a',
      'error credentials-in-url 2:6 a URL carries credentials | remove the credentials and pass them as a secret (docs/configuration.md#secrets)',
    ],
    [
      'a = ["b @ https://h/${X}/b.zip"]',
      'a',
      'error pip-variable 2:6 variables in a URL are not read | remove the credentials and pass them as a secret (docs/configuration.md#secrets)',
    ],
  ])('the groups %j are refused', (groups, group, expected) => {
    expect(read(`[dependency-groups]\n${groups}\n`)[`#/dependency-groups/${group}`]).toEqual([expected]);
  });

  it('reads the requirements files that setuptools reads', () => {
    const text = (dynamic: string) =>
      dedent`
        [project]
        dynamic = ["version", "dependencies", "optional-dependencies"]
        [tool.setuptools.dynamic]
        ${dynamic}`;
    const files = { 'x/r.txt': 'a==1\n-r more/s.txt\n', 'x/more/s.txt': 'b\n', 'x/t.txt': 'c\n' };
    const both = text(
      'dependencies = { file = ["r.txt", "t.txt"] }\noptional-dependencies."x/y" = { file = "t.txt" }\n',
    );
    const own = [
      ['-r', ['a==1', ['-r', ['b']]]],
      ['-r', ['c']],
    ];
    expect(read(both, files)).toEqual({ '': own, '#/project/optional-dependencies/x~1y': [...own, ['-r', ['c']]] });
    expect(pyproject.includes(fileOf(both, 'x/pyproject.toml'))).toEqual(['x/r.txt', 'x/t.txt']);
    expect(pyproject.includes(fileOf(both, 'x/other.toml'))).toEqual([]);
    expect(pyproject.includes(fileOf('x = ', 'pyproject.toml'))).toEqual([]);
    const given = filesOf(files);
    expect(pyproject.parse(fileOf(both, 'x/pyproject.toml'), given).definitions[0]?.source.consumes).toEqual([
      'x/r.txt',
      'x/more/s.txt',
      'x/t.txt',
    ]);
    expect(pyproject.parse(fileOf(both, 'x/pyproject.toml'), new Map()).definitions[0]?.source.consumes).toEqual([
      'x/r.txt',
      'x/t.txt',
    ]);
    expect(pyproject.parse(fileOf(project(''), 'x/pyproject.toml'), given).definitions[0]?.source.consumes).toEqual([]);
    expect(read(both)['']?.[0]).toMatch(/^error file-missing 4:26 -r names "x\/r.txt", which does not exist/);
    const computed =
      'error pyproject-dynamic 2:11 dependencies are dynamic: the build tool computes them | write project.dependencies, or name a file in [tool.setuptools.dynamic]: dependencies = { file = ["requirements.txt"] }';
    expect(read(text(''))['']).toEqual([computed]);
    for (const file of ['[]', '1', '["r.txt", 1]', '"-e ."', '"a b"', '"r.txt --pre"'])
      expect(read(text(`dependencies = { file = ${file} }\n`), files)[''], file).toEqual([computed]);
  });

  it('translates the sources of uv', () => {
    const sources = [
      'a = { git = "https://h/a" }',
      'B_b = { git = "https://h/b", rev = "1", subdirectory = "s" }',
      'c = { git = "ssh://git@h/c", tag = "v1" }',
      'd = { git = "git+https://h/d", branch = "main" }',
      'e = { url = "https://h/e.zip", subdirectory = "s" }',
      'f = { path = "../f", editable = true }',
      'g = { path = "g" }',
    ];
    const text = project(
      `"a>1", "b.b[x]", "c ; os_name == 'nt'", "d", "e", "f[y] ; os_name == 'nt'", "g", "h"`,
      `[tool.uv.sources]\n${sources.join('\n')}\n`,
    );
    expect(read(text)['']).toEqual([
      'a @ git+https://h/a',
      'b-b[x] @ git+https://h/b@1#subdirectory=s',
      'c @ git+ssh://git@h/c@v1 ; os_name == "nt"',
      'd @ git+https://h/d@main',
      'e @ https://h/e.zip#subdirectory=s',
      ['path', 'f', '[y] ; os_name == "nt"'],
      ['path', 'x/g', ''],
      'h',
    ]);
    expect(pyproject.parse(fileOf(text, 'x/pyproject.toml'), new Map()).definitions[0]?.source.localPackages).toEqual([
      { path: 'f', at: { line: 3, column: 67 } },
      { path: 'x/g', at: { line: 3, column: 93 } },
    ]);
  });

  it.each([
    '{ workspace = true }',
    '{ index = "x" }',
    '{ git = "https://h/a", marker = "os_name == \'nt\'" }',
    '{ url = "https://h/a", marker = "os_name == \'nt\'" }',
    '{ path = "a", marker = "os_name == \'nt\'" }',
    '[{ path = "a" }]',
    '"x"',
  ])('refuses the source %s', (source) => {
    expect(read(project('"a"', `[tool.uv.sources]\na = ${source}\n`))['']).toEqual([
      'error pyproject-source 3:17 the source of "a" in [tool.uv.sources] is not read | run "uv lock": uv.lock beside it says what is installed; or name a git URL, a URL or a path without a marker',
    ]);
  });

  it('names the indexes and constraints of uv', () => {
    const index = (more: string) => `[[tool.uv.index]]\n${more}\n`;
    expect(
      read(
        project(
          '"a"',
          dedent`
            ${index('url = "https://h/1"')}${index('url = "https://h/2"\ndefault = true')}${index('url = "https://h/3"\nexplicit = true')}[tool.uv]
            index-url = "https://h/4"
            extra-index-url = ["https://h/5"]
            constraint-dependencies = ["b<2"]
          `,
        ),
      )[''],
    ).toEqual([
      '--index-url https://h/2',
      '--index-url https://h/4',
      '--extra-index-url https://h/1',
      '--extra-index-url https://h/5',
      ['-c', ['b<2']],
      'a',
    ]);
    expect(read(project('"a"', index('url = "https://u:p@h/1"')))['']).toEqual([
      'error credentials-in-url 4:11 a URL carries credentials | remove the credentials and pass them as a secret (docs/configuration.md#secrets)',
    ]);
    expect(read(project('"a"', index('url = "./wheels"')))['']).toEqual([
      'error pyproject-source 4:11 expected the URL of an index, received "./wheels"',
    ]);
    expect(read(project('"a"', '[tool.uv]\nconstraint-dependencies = ["b =2"]\n'))['']?.[0]).toMatch(
      /^error requirement-syntax 5:28/,
    );
  });

  it.each([
    'override-dependencies',
    'exclude-dependencies',
    'find-links',
    'no-index',
    'prerelease',
    'resolution',
    'no-binary',
    'no-binary-package',
    'exclude-newer',
    'dependency-metadata',
  ])('refuses the setting %s of uv', (key) => {
    expect(read(project('"a"', `[tool.uv]\n${key} = 1\n`))['']).toEqual([
      `error pyproject-setting 5:1 ${key} of [tool.uv] is not read | run "uv lock": uv.lock beside it says what is installed`,
    ]);
  });

  it('says where a local package is not understood', () => {
    expect(read(project('"a"', '[tool.uv.sources]\na = { path = "../../a" }\n'))['']?.[0]).toMatch(
      /^error path-refused 3:17 local package "\.\.\/\.\.\/a": /,
    );
  });
});

describe('the tables of Poetry', () => {
  const poetry = (text: string) => read(`[tool.poetry]\n${text}`);
  const first = (text: string) => poetry(`[tool.poetry.dependencies]\n${text}\n`)[''];

  it('have a definition for the project, one for each extra with it, and one for each group alone', () => {
    const text = dedent`
      dev-dependencies = { d = "*" }
      [tool.poetry.dependencies]
      Python = "^3.9"
      A_b = "^1.2"
      c = { version = "1.*", optional = true }
      [tool.poetry.extras]
      X_y = ["C"]
      z = []
      [tool.poetry.group."a/b".dependencies]
      e = ">=1"
      [tool.poetry.group.empty]
      optional = true
    `;
    expect(poetry(text)).toEqual({
      '': ['a-b>=1.2,<2.0'],
      '#/tool/poetry/extras/x-y': ['a-b>=1.2,<2.0', 'c==1.*'],
      '#/tool/poetry/extras/z': ['a-b>=1.2,<2.0'],
      '#/tool/poetry/group/a~1b/dependencies': ['e>=1'],
      '#/tool/poetry/dev-dependencies': ['d'],
    });
    expect(
      Object.keys(
        read(dedent`
          ${project('"x"')}[tool.poetry.dependencies]
          a = "*"
          [tool.poetry.group.g.dependencies]
          b = "*"
        `),
      ),
    ).toEqual(['', '#/tool/poetry/group/g/dependencies']);
    expect(
      read(dedent`
        [project]
        name = "a"
        [tool.poetry.dependencies]
        a = "*"
      `)[''],
    ).toEqual(['a']);
  });

  it.each<[string, readonly unknown[]]>([
    [
      'a = { version = "^1", extras = ["y", "X"], markers = "os_name == \'nt\'", platform = "win32" }',
      ['a[y,x]>=1,<2 ; os_name == "nt" and sys_platform == "win32"'],
    ],
    [
      'a = [{ version = "1", python = "<3.9" }, { version = "2", python = "^3.9" }]',
      ['a==1 ; python_version < "3.9"', 'a==2 ; python_version >= "3.9" and python_version < "4.0"'],
    ],
    ['a = { version = "1", python = "==3.9.1" }', ['a==1 ; python_full_version == "3.9.1"']],
    ['a = { version = "1", python = "*" }', ['a==1']],
    ['a = { git = "https://h/a", tag = "v1", subdirectory = "s" }', ['a @ git+https://h/a@v1#subdirectory=s']],
    [
      'a = { git = "https://h/a", rev = "1" }\nb = { git = "https://h/b", branch = "m" }\nc = { git = "https://h/c" }',
      ['a @ git+https://h/a@1', 'b @ git+https://h/b@m', 'c @ git+https://h/c'],
    ],
    ['a = { url = "https://h/a.zip", markers = "os_name == \'nt\'" }', ['a @ https://h/a.zip ; os_name == "nt"']],
    ['a = { path = "../a", develop = true, extras = ["x"] }', [['path', 'a', '[x]']]],
    ['a = ["1", ">2"]', ['a==1', 'a>2']],
    ['a = 1', ['error wrong-type 3:5 expected a string for the version of a, received "1"']],
    ['a = [["x"]]', ['error wrong-type 3:6 expected a table for the dependency a, received an array']],
    [
      'a = "^1 || ^2"',
      [
        'error pyproject-version 3:5 the version constraint "^1 || ^2" has no form that pip reads | write it with >=, <, ==, != or ~=',
      ],
    ],
    [
      'a = { version = "^x" }',
      [
        'error pyproject-version 3:5 the version constraint "^x" has no form that pip reads | write it with >=, <, ==, != or ~=',
      ],
    ],
    ['a = { extras = ["x"] }', ['error field-missing 3:5 expected version of "a"']],
    [
      'a = { version = "1", source = "x" }',
      [
        'error pyproject-source 3:22 "source" of the dependency "a" is not read | run "poetry lock": poetry.lock says what is installed',
      ],
    ],
    [
      'a = { version = "1", allow-prereleases = true }',
      [
        'error pyproject-source 3:22 "allow-prereleases" of the dependency "a" is not read | run "poetry lock": poetry.lock says what is installed',
      ],
    ],
    [
      'a = { version = "1", python = "<=3.9" }',
      [
        'error pyproject-version 3:31 the version constraint "<=3.9" of Python has no form that pip reads | write it as markers',
      ],
    ],
    [
      'a = { version = "1", python = "^3.x" }',
      [
        'error pyproject-version 3:31 the version constraint "^3.x" of Python has no form that pip reads | write it as markers',
      ],
    ],
    [
      'a = { version = "1", markers = "x" }',
      ['error requirement-syntax 3:5 requirement "a==1 ; (x)": the marker behind ";" is not understood'],
    ],
    [
      'a = "1 "',
      [
        'error pyproject-version 3:5 the version constraint "1 " has no form that pip reads | write it with >=, <, ==, != or ~=',
      ],
    ],
    [
      'a = { version = "1", optional = 1 }',
      ['error wrong-type 3:33 expected true or false for optional, received "1"'],
    ],
  ])('%s', (text, expected) => {
    if (text === 'a = "1 "') expect(first(text)).toEqual(['a==1']);
    else expect(first(text)).toEqual(expected);
  });

  it('refuse sources that Poetry asks for every package', () => {
    const source = (more: string) =>
      poetry(dedent`
        [tool.poetry.dependencies]
        a = "*"
        [[tool.poetry.source]]
        name = "x"
        url = "https://h"
        ${more}`)[''];
    expect(source('')).toEqual([
      'error pyproject-source 4:15 sources of Poetry are not read | run "poetry lock": poetry.lock beside it says what is installed',
    ]);
    expect(source('priority = "primary"\n')).toHaveLength(1);
    expect(source('priority = "explicit"\n')).toEqual(['a']);
  });
});
