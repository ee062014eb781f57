import { describe, expect, it } from 'vitest';
import { pixi } from '../../../../src/core/formats/pixi/pixi.ts';
import { dedent } from '../../../dedent.ts';
import { fileOf } from '../reading.ts';

const HEAD = dedent`
  [workspace]
  name = "x"
  channels = ["conda-forge"]
  platforms = ["linux-64", "osx-64"]
`;

const parse = (text: string) => pixi.parse(fileOf(text, 'env/pixi.toml'), new Map()).definitions;

function pythonOf(text: string, suffix = '') {
  const found = parse(text).find((definition) => definition.suffix === suffix);
  expect(found?.diagnostics).toEqual([]);
  return found?.source.python;
}

const problems = (text: string, suffix = '') =>
  parse(text)
    .find((definition) => definition.suffix === suffix)
    ?.diagnostics.map(({ code, message, line, column }) => `${line}:${column} ${code} ${message}`);

const conda = (lines: string) => pythonOf(`${HEAD}[dependencies]\n${lines}\n`)?.conda;
const pip = (lines: string) => pythonOf(`${HEAD}[pypi-dependencies]\n${lines}\n`)?.pip;
const UNREAD = 'is not read in a pixi manifest';
const HINT = 'run pixi lock: a pixi.lock beside the manifest is read as it stands';

describe('a pixi.toml', () => {
  it('may be TOML 1.1: inline tables of several lines, with a comma at the end', () => {
    const lines = 'python = {\n  version = "3.12.*", # a comment\n\n  build = "h*",\n}';
    expect(conda(lines)).toEqual(conda('python = { version = "3.12.*", build = "h*" }'));
  });

  it('is told by name and content', () => {
    const names = ['pixi.toml', 'a/pixi.toml', 'xpixi.toml', 'pixi.toml.bak', 'pyproject.toml'];
    expect(names.map(pixi.names)).toEqual([true, true, false, false, false]);
    const texts = [
      HEAD,
      '[project]\n',
      ' [ workspace ]\n',
      '[workspace.x]\n',
      '[package]\nname = "[workspace]"\n',
      '[workspaces]\n',
      'x = [project]',
    ];
    expect(texts.map((text) => pixi.recognizes(fileOf(text, 'pixi.toml')))).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(pixi.recognizes(fileOf(HEAD, 'other.toml'))).toBe(false);
    expect(pixi.includes(fileOf(HEAD, 'pixi.toml'))).toEqual([]);
  });

  it('is a conda environment with pip lines', () => {
    const text = dedent`
      ${HEAD}[dependencies]
      python = "3.11.*"
      [pypi-dependencies]
      Flask = "*"
    `;
    expect(parse(text)).toMatchObject([{ suffix: '', source: { format: 'pixi', standing: 'part', consumes: [] } }]);
    expect(pythonOf(text)).toEqual({ channels: ['conda-forge'], conda: ['python 3.11.*'], pip: ['flask'] });
    expect(pythonOf(HEAD.replace('workspace', 'project'))).toEqual({ channels: ['conda-forge'], conda: [], pip: [] });
  });

  it.each([
    ['a = "*"', ['a']],
    ['a = ">=1, <2"', ['a >=1,<2']],
    ['a = "==1.2"', ['a ==1.2']],
    ['a = "~=1.2"', ['a ~=1.2']],
    ['A_b = "1.*"\nc = "*"', ['a_b 1.*', 'c']],
    ['a = { version = ">=1", channel = "pytorch" }', ['pytorch::a >=1']],
    ['a = { version = "==1", build = "h_*" }', ['a ==1 h_*']],
    ['a = { channel = "nvidia" }', ['nvidia::a']],
    [`a = { md5 = "${'a'.repeat(32)}" }`, [`a[md5='${'a'.repeat(32)}']`]],
    ['a = { version = "1.*", build-number = ">=1" }', ["a 1.*[build_number='>=1']"]],
  ])('dependency %s', (line, expected) => {
    expect(conda(line)).toEqual(expected);
  });

  const COMMIT = '1'.repeat(40);
  it.each([
    ['a = "*"', ['a']],
    ['a = " * "', ['a']],
    ['a = ">=1,<2"', ['a>=1,<2']],
    ['A_b = "==1"', ['a-b==1']],
    ['a = { version = "~=1.0", extras = ["x", "y"] }', ['a[y,x]~=1.0']],
    ['a = { version = "*", extras = ["x"] }', ['a[x]']],
    ['a = { url = "https://h/a.whl" }', ['a @ https://h/a.whl']],
    ['a = { url = "https://h/a.zip", subdirectory = "b/c" }', ['a @ https://h/a.zip#subdirectory=b/c']],
    [`a = { git = "https://h/a.git", rev = "${COMMIT}" }`, [`a @ git+https://h/a.git@${COMMIT}`]],
    ['a = { git = "git+https://h/a.git" }', ['a @ git+https://h/a.git']],
    ['a = { git = "ssh://git@h/a", tag = "v1" }', ['a @ git+ssh://git@h/a@v1']],
    ['a = { git = "https://h/a", branch = "b", subdirectory = "c" }', ['a @ git+https://h/a@b#subdirectory=c']],
  ])('pypi dependency %s', (line, expected) => {
    expect(pip(line)).toEqual(expected);
  });

  it('has a definition for each environment: its features in order, then the default one', () => {
    const text = `${HEAD}[dependencies]
python = ">=3.9"
common = "*"
[feature.a]
channels = ["nvidia", {channel = "first", priority = 1}, {channel = "last", priority = -1}]
dependencies = { one = "*", common = "*" }
[feature.b.dependencies]
two = "2.*"
[feature.b.pypi-dependencies]
x = "*"
[environments]
default = ["b"]
ab = ["a", "b"]
"a/b~" = { features = ["a"], no-default-feature = true }
bare = { features = [], no-default-feature = true }
plain = {}
`;
    expect(parse(text).map(({ suffix, diagnostics }) => [suffix, diagnostics.length])).toEqual([
      ['', 0],
      ['#/environments/ab', 0],
      ['#/environments/a~1b~0', 0],
      ['#/environments/bare', 0],
      ['#/environments/plain', 0],
    ]);
    const forge = ['conda-forge'];
    expect(pythonOf(text)).toEqual({ channels: forge, conda: ['two 2.*', 'python >=3.9', 'common'], pip: ['x'] });
    expect(pythonOf(text, '#/environments/ab')).toEqual({
      channels: ['first', 'nvidia', 'conda-forge', 'last'],
      conda: ['one', 'common', 'two 2.*', 'python >=3.9'],
      pip: ['x'],
    });
    expect(pythonOf(text, '#/environments/a~1b~0')).toEqual({
      channels: ['first', 'nvidia', 'last'],
      conda: ['one', 'common'],
      pip: [],
    });
    expect(pythonOf(text, '#/environments/bare')).toEqual({ channels: forge, conda: [], pip: [] });
    expect(pythonOf(text, '#/environments/plain')?.conda).toEqual(['python >=3.9', 'common']);
  });

  it('takes targets of every Linux platform, the narrower over the wider and over what is for all', () => {
    const text = `${HEAD}[dependencies]
a = "1.*"
b = "1.*"
[target.linux-64.dependencies]
A = "4.*"
[target.linux.dependencies]
a = "3.*"
c = "*"
[target.unix.dependencies]
a = "2.*"
c = "1.*"
[target.unix.pypi-dependencies]
six = "*"
[target.osx-64.dependencies]
d = { path = "x" }
[target.win.tasks]
x = "y"
[target.linux.activation]
scripts = ["x"]
`;
    expect(pythonOf(text)).toEqual({ channels: ['conda-forge'], conda: ['a 4.*', 'b 1.*', 'c'], pip: ['six'] });
    const two = text.replace('"linux-64", ', '"linux-64", "linux-aarch64", ');
    expect(problems(two)).toEqual([
      `8:9 pixi-unread target "linux-64", which is not for every Linux platform, ${UNREAD}`,
    ]);
    const idle = `${HEAD.replace('"linux-64", ', '"linux-64", "linux-aarch64", ')}[target.linux-64.tasks]\nx = "y"\n`;
    expect(problems(idle)).toEqual([]);
  });

  it('passes over what installs nothing into an image', () => {
    const more = dedent`
      [tasks]
      x = "y"
      [activation]
      scripts = ["a"]
      [package]
      name = "p"
      [system-requirements]
      macos = "12"
      [host-dependencies]
    `;
    expect(pythonOf(`${HEAD}version = "1"\ndescription = "d"\n${more}`)).toEqual({
      channels: ['conda-forge'],
      conda: [],
      pip: [],
    });
  });

  it('names the index before the packages', () => {
    const text = dedent`
      ${HEAD}[feature.a.pypi-dependencies]
      x = "*"
      [pypi-options]
      index-url = "https://i.example/simple"
      [environments]
      a = ["a"]
    `;
    expect(pythonOf(text, '#/environments/a')?.pip).toEqual(['--index-url https://i.example/simple', 'x']);
  });

  it.each([
    ['exclude-newer = "2025-01-01"', `5:1 pixi-unread "exclude-newer" of the workspace ${UNREAD}`],
    ['[constraints]\na = "1"', `5:2 pixi-unread "constraints" ${UNREAD}`],
    ['[dev]\na = { path = "x" }', `5:2 pixi-unread "dev" ${UNREAD}`],
    ['[host-dependencies]\na = "1"', `5:2 pixi-unread "host-dependencies" ${UNREAD}`],
    ['[system-requirements]\nmacos = "1"\ncuda = "12"', `7:1 pixi-unread system requirement "cuda" ${UNREAD}`],
    ['[pypi-options]\nextra-index-urls = []', `6:1 pixi-unread pypi option "extra-index-urls" ${UNREAD}`],
    ['[pypi-options]\nindex-url = "x"', '5:2 pip-option expected a URL without credentials for index-url'],
    [
      '[pypi-options]\nindex-url = "https://u:p@h/s"',
      '5:2 pip-option expected a URL without credentials for index-url',
    ],
    ['[dependencies]\na = { path = "x" }', `6:7 pixi-unread "path" of package "a" ${UNREAD}`],
    ['[dependencies]\na = { workspace = true }', `6:7 pixi-unread "workspace" of package "a" ${UNREAD}`],
    ['[dependencies]\na = 1', '6:5 yaml-type expected a string for a, received "1", which YAML reads as a number'],
    ['[dependencies]\n"a b" = "1"', '6:1 match-spec-syntax match spec "a b 1": expected a package name'],
    ['[pypi-dependencies]\na = { path = "." }', `6:7 pixi-unread "path" of package "a" ${UNREAD}`],
    ['[pypi-dependencies]\na = { index = "x", version = "1" }', `6:7 pixi-unread "index" of package "a" ${UNREAD}`],
    [
      '[pypi-dependencies]\na = { extras = ["x"] }',
      `6:5 pixi-unread package "a" without exactly one of version, git and url ${UNREAD}`,
    ],
    [
      '[pypi-dependencies]\na = { version = "1", url = "x" }',
      `6:5 pixi-unread package "a" without exactly one of version, git and url ${UNREAD}`,
    ],
    [
      '[pypi-dependencies]\na = { git = "https://h/a", rev = "1", tag = "2" }',
      `6:5 pixi-unread package "a" with several revisions ${UNREAD}`,
    ],
    [
      '[pypi-dependencies]\na = "==1 ; extra == \'x\'"',
      '6:1 requirement-syntax requirement "a ==1 ; extra == \'x\'": expected a name and a version',
    ],
    ['[pypi-dependencies]\na = { url = "https://u:p@h/a.whl" }', '6:1 credentials-in-url a URL carries credentials'],
    [
      '[feature.a]\nplatforms = ["osx-64"]\n[environments]\ndefault = ["a"]',
      `6:1 pixi-unread a feature without linux-64 ${UNREAD}`,
    ],
    ['[environments]\ndefault = ["b"]', '6:1 pixi-feature no feature is called "b"'],
    ['[environments]\ndefault = { solve-group = "x" }', `6:13 pixi-unread "solve-group" of an environment ${UNREAD}`],
    ['[environments.default.dependencies]\na = "1"', `5:23 pixi-unread "dependencies" of an environment ${UNREAD}`],
    [
      '[feature.a]\nchannels = ["a b"]\n[environments]\ndefault = ["a"]',
      '6:13 channel-syntax expected a channel name or URL, received "a b"',
    ],
    [
      '[feature.a]\nchannels = ["https://u:p@h/c"]\n[environments]\ndefault = ["a"]',
      '6:13 credentials-in-url a channel carries credentials',
    ],
    [
      dedent`
        [feature.a]
        channels = [{channel = "a", priority = "1"}]
        [environments]
        default = ["a"]`,
      '6:40 wrong-type expected an integer for priority',
    ],
    ['[target.linux.constraints]\na = "1"', `5:15 pixi-unread "constraints" ${UNREAD}`],
  ])('refuses %s', (more, expected) => {
    expect(problems(`${HEAD}${more}\n`)).toEqual([expected]);
  });

  it('says that a lock is read instead', () => {
    expect(parse(`${HEAD}[dev]\na = "1"\n`)[0]?.diagnostics[0]?.hint).toBe(HINT);
  });

  it.each([
    [
      '[workspace]\nchannels = []\nplatforms = ["osx-64"]\n',
      '3:1 os-not-supported expected a Linux platform, received none',
    ],
    ['[workspace]\nchannels = []\n', '1:2 os-not-supported expected a Linux platform, received none'],
    [
      '[workspace]\nplatforms = [{platform = "linux-64"}, "linux-64"]\n',
      `2:14 pixi-unread a platform with virtual packages ${UNREAD}`,
    ],
    ['x = 1\n[workspace]\nplatforms = ["linux-64"]\n', '1:1 unknown-field unknown field "x" in a pixi manifest'],
  ])('%j is refused', (text, expected) => {
    expect(problems(text)).toEqual([expected]);
  });

  it('that is no TOML is refused', () => {
    expect(parse('[workspace\n')[0]?.diagnostics[0]?.code).toBe('toml-syntax');
  });
});
