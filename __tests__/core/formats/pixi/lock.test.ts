import { describe, expect, it } from 'vitest';
import { pixiLock } from '../../../../src/core/formats/pixi/lock.ts';
import type { Files } from '../../../../src/core/text/source-file.ts';
import { dedent } from '../../../dedent.ts';
import { fileOf, filesOf } from '../reading.ts';

const MD5 = '0123456789abcdef0123456789abcdef';
const SHA = 'f'.repeat(64);
const CHANNEL = 'https://conda.anaconda.org/conda-forge';
const A = `${CHANNEL}/linux-64/a-1.0-0.conda`;
const B = `${CHANNEL}/noarch/b-1.0-0.conda`;
const SIX = 'https://files.example/six-1.16.0-py3-none-any.whl';

function lock(packages: string, selectors: string, version = '6'): string {
  return `version: ${version}
environments:
  default:
    channels: [{url: "${CHANNEL}/"}]
    indexes: [https://pypi.org/simple]
    packages:
      linux-64: [${selectors}]
packages:
${packages}`;
}

const entry = (first: string, more = `sha256: ${SHA}`) => `- ${first}\n  ${more.split('; ').join('\n  ')}\n`;

function parse(text: string, files: Files = new Map(), path = 'env/pixi.lock') {
  return pixiLock.parse(fileOf(text, path), files).definitions;
}

function locked(text: string) {
  const [first] = parse(text);
  expect(first?.diagnostics).toEqual([]);
  return first?.source.python.locked;
}

const problems = (text: string) =>
  parse(text)[0]?.diagnostics.map(({ code, message, line, column }) => `${line}:${column} ${code} ${message}`);

describe('a pixi.lock', () => {
  it.each([
    ['version: 6\nenvironments: {}\npackages: []\n', true],
    ['version : 4\nenvironments : {}\npackages : []\n', true],
    ['environments: {}\npackages: []\n', false],
    ['version: x\nenvironments: {}\npackages: []\n', false],
    ['version: 6\npackages: []\n', false],
    ['version: 6\nenvironments: {}\n', false],
    [
      dedent`
        x:
          version: 6
          environments: {}
          packages: []
      `,
      false,
    ],
  ])('%# is told by its content', (text, recognized) => {
    expect(pixiLock.recognizes(fileOf(text, 'any'))).toBe(recognized);
  });

  it('is looked for by its name', () => {
    const names = ['pixi.lock', 'a/pixi.lock', 'xpixi.lock', 'pixi.lock.yml', 'poetry.lock'];
    expect(names.map(pixiLock.names)).toEqual([true, true, false, false, false]);
  });

  it.each<[string, string, Readonly<Record<string, string>>, readonly string[]]>([
    ['pixi.lock', 'pixi.toml', { 'pixi.toml': '' }, ['pixi.toml']],
    ['env/pixi.lock', 'env/pixi.toml', { 'env/pixi.toml': '' }, ['env/pixi.toml']],
    ['pixi.lock', 'pixi.toml', { 'pyproject.toml': '[tool.pixi.workspace]' }, ['pyproject.toml']],
    ['pixi.lock', 'pixi.toml', { 'pyproject.toml': '[project]' }, []],
    ['pixi.lock', 'pixi.toml', {}, []],
  ])('%s stands for the manifest beside it: %s %j', (path, include, texts, consumes) => {
    expect(pixiLock.includes(fileOf('', path))[0]).toBe(include);
    expect(pixiLock.includes(fileOf('', path))[1]).toBe(include.replace('pixi', 'pyproject'));
    const files = filesOf(texts);
    const [first] = parse(lock(entry(`conda: ${A}`), `{conda: "${A}"}`), files, path);
    expect(first?.source).toMatchObject({ format: 'pixi', standing: 'part', consumes });
  });

  it.each([
    [
      '4',
      dedent`
        - kind: conda
          name: a
          url: ${A}
          sha256: ${SHA}
        - kind: pypi
          name: six
          url: ${SIX}
          sha256: ${SHA}
      `,
    ],
    [
      '5',
      dedent`
        - kind: conda
          name: a
          url: ${A}
          sha256: ${SHA}
        - kind: pypi
          name: six
          url: ${SIX}
          sha256: ${SHA}
      `,
    ],
    ['6', `${entry(`conda: ${A}`)}${entry(`pypi: ${SIX}`, `name: six; sha256: ${SHA}`)}`],
    ['7', `${entry(`conda: ${A}`)}${entry(`pypi: ${SIX}`, `name: six; sha256: ${SHA}`)}`],
  ])('of version %s', (version, packages) => {
    expect(locked(lock(packages, `{conda: "${A}"}, {pypi: "${SIX}"}`, version))).toEqual([
      { subdir: 'linux-64', conda: [`${A}#sha256:${SHA}`], pip: [`six @ ${SIX} --hash=sha256:${SHA}`] },
    ]);
  });

  it('locks in the order of installation, by the names in the URLs', () => {
    const packages = entry(`conda: ${A}`, `md5: ${MD5}; depends: [b >=1, "c[x=y]", __glibc]`) + entry(`conda: ${B}`);
    expect(locked(lock(packages, `{conda: "${A}"}, {conda: "${B}"}`))).toEqual([
      { subdir: 'linux-64', conda: [`${B}#sha256:${SHA}`, `${A}#${MD5}`], pip: [] },
    ]);
    for (const spec of ['b', 'b>=1', 'b=1', 'b<1', 'b!=1', 'b~=1', 'b[x=y]']) {
      const other = entry(`conda: ${A}`, `md5: ${MD5}; depends: ["${spec}"]`) + entry(`conda: ${B}`);
      expect(locked(lock(other, `{conda: "${A}"}, {conda: "${B}"}`))?.[0]?.conda[1], spec).toBe(`${A}#${MD5}`);
    }
    const named = `${entry(`conda: ${A}`, `name: b; md5: ${MD5}`)}${entry(`conda: ${B}`, `name: a; sha256: ${SHA}; depends: [b]`)}`;
    expect(locked(lock(named, `{conda: "${B}"}, {conda: "${A}"}`))?.[0]?.conda).toEqual([
      `${A}#${MD5}`,
      `${B}#sha256:${SHA}`,
    ]);
  });

  it('merges what several entries say of one URL', () => {
    const packages = `${entry(`conda: ${A}`, 'subdir: linux-64; depends: [b]')}${entry(`conda: ${A}`, `md5: ${MD5}`)}${entry(`conda: ${B}`)}`;
    expect(locked(lock(packages, `{conda: "${A}", subdir: linux-64}, {conda: "${B}"}`))?.[0]?.conda).toEqual([
      `${B}#sha256:${SHA}`,
      `${A}#${MD5}`,
    ]);
    const other = entry(`conda: ${A}`) + entry(`conda: ${A}`, `sha256: ${'e'.repeat(64)}`);
    expect(problems(lock(other, `{conda: "${A}"}`))).toEqual([
      '9:3 lock-package entries of one package name different digests',
    ]);
    const md5 = entry(`conda: ${A}`, `md5: ${MD5}`) + entry(`conda: ${A}`, `md5: ${'e'.repeat(32)}`);
    expect(problems(lock(md5, `{conda: "${A}"}`))).toEqual([
      '9:3 lock-package entries of one package name different digests',
    ]);
  });

  const COMMIT = '1'.repeat(40);
  it.each([
    ['direct+https://h/x.whl', 'https://h/x.whl'],
    [`git+https://h/x.git@${COMMIT}`, `git+https://h/x.git@${COMMIT}`],
    [`git+https://h/x.git#${COMMIT}`, `git+https://h/x.git@${COMMIT}`],
    [`git+ssh://git@h/x.git?rev=abc#${COMMIT}`, `git+ssh://git@h/x.git@${COMMIT}`],
    [`git+https://h/x?tag=v1&branch=b#${COMMIT}`, `git+https://h/x@${COMMIT}`],
    [`git+https://h/x?subdirectory=a/b&rev=v1#${COMMIT}`, `git+https://h/x@${COMMIT}#subdirectory=a/b`],
  ])('installs %s from %s', (written, location) => {
    const text = lock(entry(`pypi: "${written}"`, 'name: x'), `{pypi: "${written}"}`);
    expect(locked(text)?.[0]?.pip).toEqual([`x @ ${location}`]);
  });

  it.each([
    [`git+https://h/x?lfs=true#${COMMIT}`, `"git+https://h/x?lfs=true#${COMMIT}" names no commit of 40 hex digits`],
    [`git+https://h/x?rev=main`, '"git+https://h/x?rev=main" names no commit of 40 hex digits'],
    [`git+https://h/x#${COMMIT}0`, `"git+https://h/x#${COMMIT}0" names no commit of 40 hex digits`],
  ])('refuses %s', (written, message) => {
    const text = lock(entry(`pypi: "${written}"`, 'name: x'), `{pypi: "${written}"}`);
    expect(problems(text)).toEqual([`7:18 lock-package ${message}`]);
  });

  it('has a definition for each environment, the default one being the file itself', () => {
    const text = `version: 6
environments:
  test:
    channels: []
    packages: {linux-64: [{conda: "${A}"}], osx-64: [], linux-aarch64: []}
  default:
    channels: []
    find-links: []
    options: {}
    packages: {linux-64: [{conda: "${B}"}]}
  a/b~c:
    channels: []
    packages: {linux-64: [{conda: "${A}"}, x]}
packages:
${entry(`conda: ${A}`)}${entry(`conda: ${B}`)}`;
    expect(
      parse(text).map(({ suffix, source, diagnostics }) => [
        suffix,
        source.python.locked?.[0]?.conda.length,
        diagnostics.length,
      ]),
    ).toEqual([
      ['#/environments/test', 1, 0],
      ['', 1, 0],
      ['#/environments/a~1b~0c', 1, 1],
    ]);
    expect(parse(text)[0]?.source.python.locked?.map(({ subdir }) => subdir)).toEqual(['linux-64']);
  });

  it('of version 7 has a definition for each platform whose subdir another one has', () => {
    const text = dedent`
      version: 7
      platforms: [{ name: linux-64 }, { name: cuda, subdir: linux-64 }, { name: arm, subdir: linux-aarch64 }, { name: mac, subdir: osx-64 }, { name: old, subdir: osx-64 }]
      environments:
        default:
          channels: [{ url: "${CHANNEL}/" }]
          packages:
            linux-64: [{ conda: "${A}" }]
            cuda: [{ conda: "${A}" }, { conda: "${B}" }]
            arm: [{ conda: "${B}" }]
            mac: [{ conda: "${B}" }]
            old: [{ conda: "${B}" }]
        x:
          channels: []
          packages:
            cuda: [{ conda: "${B}" }]
            gpu: [{ conda: "${A}" }]
      packages:
    `;
    const found = parse(
      `${text}\n${entry(`conda: ${A}`)}${entry(`conda: ${B}`)}`.replace(
        '{ name: arm',
        '{ name: gpu, subdir: linux-64 }, { name: arm',
      ),
    );
    expect(found.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
    expect(
      found.map(({ suffix, source }) => [
        suffix,
        source.python.locked?.map(({ subdir, conda }) => `${subdir} ${conda.length}`),
      ]),
    ).toEqual([
      ['', ['linux-64 1', 'linux-aarch64 1']],
      ['#/environments/default/platforms/cuda', ['linux-64 2']],
      ['#/environments/x/platforms/cuda', ['linux-64 1']],
      ['#/environments/x/platforms/gpu', ['linux-64 1']],
    ]);
  });

  it('has no definition for an environment without packages, where another has some', () => {
    const text = lock(entry(`conda: ${A}`), '').replace(
      'packages:\n-',
      `  test:\n    channels: []\n    packages:\n      linux-64: [{conda: "${A}"}]\npackages:\n-`,
    );
    expect(parse(text).map(({ suffix }) => suffix)).toEqual(['#/environments/test']);
    expect(parse(lock('', '')).map(({ suffix }) => suffix)).toEqual(['']);
  });

  it.each([
    ['./', undefined],
    ['.', undefined],
    ['../env', undefined],
    ['./libs/x', ['path', 'env/libs/x', '']],
    ['libs/x/', ['path', 'env/libs/x', '']],
    ['../x', ['path', 'x', '']],
    ['./x-1.0-py3-none-any.whl', ['path', 'env/x-1.0-py3-none-any.whl', '']],
  ])('leaves the project out and takes other folders of the checkout: %s', (path, expected) => {
    const [first] = parse(
      lock(`${entry(`conda: ${A}`)}${entry(`pypi: ${path}`, 'name: x')}`, `{conda: "${A}"}, {pypi: ${path}}`),
    );
    expect(first?.diagnostics).toEqual([]);
    expect(first?.source.python.pip).toEqual(expected === undefined ? [] : [expected]);
    expect(first?.source.localPackages).toEqual(
      expected === undefined ? [] : [{ path: expected[1], at: expect.objectContaining({ line: 7 }) }],
    );
  });

  it.each(['/opt/pkg', '../../x', 'C:\\\\x'])('refuses a folder that is not in the checkout: %s', (path) => {
    const text = lock(
      `${entry(`conda: ${A}`)}${entry(`pypi: ${JSON.stringify(path)}`, 'name: x')}`,
      `{conda: "${A}"}, {pypi: ${JSON.stringify(path)}}`,
    );
    expect(parse(text)[0]?.diagnostics.filter(({ severity }) => severity === 'error')).toHaveLength(1);
  });

  it('refuses folders that differ from platform to platform', () => {
    const packages = `${entry(`conda: ${A}`)}${entry('pypi: ./x', 'name: x')}`;
    const text = lock(packages, `{conda: "${A}"}, {pypi: ./x}`).replace(
      '\npackages:',
      '\n      linux-aarch64: []\npackages:',
    );
    expect(problems(text)).toEqual([expect.stringContaining('the platforms of Linux have different local packages')]);
  });

  it('installs a folder as editable where the lock says so, and only what Linux has', () => {
    const packages = `${entry(`conda: ${A}`)}${entry('pypi: ./x', 'name: x; editable: true')}${entry('pypi: ./y', 'name: y')}`;
    const text = lock(packages, `{conda: "${A}"}, {pypi: ./x}`).replace(
      '\npackages:',
      '\n      win-64: [{pypi: ./y}]\npackages:',
    );
    expect(parse(text)[0]?.source.python.pip).toEqual([['-e', 'env/x', '']]);
    expect(problems(lock(entry('pypi: ../../x', 'name: x'), '{pypi: ../../x}'))).toEqual([
      expect.stringContaining('path-refused'),
    ]);
  });

  it('of version 7 names its platforms', () => {
    const platforms = 'platforms: [{name: gpu, subdir: linux-64}, {name: linux-64}, {subdir: x}, x]\n';
    const text = lock(entry(`conda: ${A}`), `{conda: "${A}"}`, '7').replace('environments', `${platforms}environments`);
    const gpu = text.replace('linux-64: [', 'gpu: [').replace(', {subdir: x}, x', '');
    expect(locked(gpu)?.map(({ subdir }) => subdir)).toEqual(['linux-64']);
    expect(problems(text)).toEqual(['2:75 wrong-type expected a map for a platform, received "x"']);
    const osx = text.replace('{subdir: x}, x', '{name: o, subdir: osx-64}, {name: p, subdir: osx-64}');
    expect(
      problems(
        osx.replace(
          'packages:\n',
          dedent`
            packages:
                  o: []
                  p: []
          `,
        ),
      ),
    ).toEqual([]);
  });

  it.each([
    [
      'a package that is not there',
      lock(entry(`conda: ${A}`), `{conda: "${B}", name: b}`),
      [`7:18 lock-package "${B} b" is not among the packages`],
    ],
    [
      'another kind',
      lock(entry(`pypi: ${A}`, 'name: x'), `{conda: "${A}"}`),
      [`7:18 lock-package "${A}" is not among the packages`],
    ],
    ['no map', lock(entry(`conda: ${A}`), 'x'), ['7:18 wrong-type expected a map for a package, received "x"']],
    [
      'no list',
      lock(entry(`conda: ${A}`), '').replace('[]', 'x'),
      ['7:17 wrong-type expected a list for the packages of a platform, received "x"'],
    ],
    [
      'a source package',
      lock(entry('conda: ../x'), '{conda: ../x}'),
      ['7:18 lock-package a package that pixi builds from source is not pinned by the lock'],
    ],
    [
      'a source package of version 7',
      lock(entry('conda_source: x[1] @ x'), '{conda_source: "x[1] @ x"}', '7'),
      ['7:18 lock-package a package that pixi builds from source is not pinned by the lock'],
    ],
    [
      'no digest',
      lock(entry(`conda: ${A}`, 'size: 1'), `{conda: "${A}"}`),
      [`7:18 lock-package package "${A}" has no digest`],
    ],
    [
      'another subdir',
      lock(entry(`conda: ${CHANNEL}/osx-64/a-1-0.conda`), `{conda: "${CHANNEL}/osx-64/a-1-0.conda"}`),
      [`7:18 lock-package package "${CHANNEL}/osx-64/a-1-0.conda" is locked for "linux-64" and built for osx-64`],
    ],
    [
      'an unknown field',
      `${lock(entry(`conda: ${A}`), `{conda: "${A}"}`)}more: 1\n`,
      ['11:1 unknown-field unknown field "more" in a pixi.lock'],
    ],
    [
      'an unknown field of an environment',
      lock(entry(`conda: ${A}`), `{conda: "${A}"}`).replace('indexes', 'index'),
      ['5:5 unknown-field unknown field "index" in an environment'],
    ],
    [
      'an environment that is no map',
      lock(' []\n', '').replace(/default:[\s\S]*(?=packages:)/, 'default: x\n'),
      ['3:12 wrong-type expected a map for environment default, received "x"'],
    ],
    ['packages that are no maps', lock('- x\n', ''), ['9:3 wrong-type expected a map for a package, received "x"']],
    ['version 3', lock(' []\n', '', '3'), ['1:1 lock-version expected a lock of version 4, 5, 6, 7, received "3"']],
    ['version x', lock(' []\n', '', 'x'), ['1:1 lock-version expected a lock of version 4, 5, 6, 7, received "x"']],
    [
      'no version',
      lock(' []\n', '').replace('version: 6\n', ''),
      ['1:1 lock-version expected a lock of version 4, 5, 6, 7, received none'],
    ],
    ['no map at all', '- x\n', ['1:1 wrong-type expected a map for a pixi.lock, received a list']],
  ])('refuses %s', (_what, text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  it('that is no YAML is refused, and without environments is one definition', () => {
    expect(parse('a: [')[0]?.diagnostics[0]?.severity).toBe('error');
    expect(
      parse(dedent`
        version: 6
        environments: {}
        packages: []
      `),
    ).toMatchObject([{ suffix: '', diagnostics: [] }]);
  });
});
