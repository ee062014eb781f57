import { describe, expect, it } from 'vitest';
import { condaLock } from '../../../../src/core/formats/conda/lock.ts';
import type { Files } from '../../../../src/core/text/source-file.ts';
import { dedent } from '../../../dedent.ts';
import { fileOf, readingsOf } from '../reading.ts';

const HEAD = `version: 1
metadata:
  content_hash: {linux-64: x}
  channels: [{url: conda-forge, used_env_vars: []}]
  platforms: [linux-64]
  sources: [environment.yml, ../pyproject.toml, ../../out.yml]
package:
`;
const MD5 = '0123456789abcdef0123456789abcdef';
const SHA = 'f'.repeat(64);
const CHANNEL = 'https://conda.anaconda.org/conda-forge';

type Fields = Readonly<Record<string, string | undefined>>;

function entry(name: string, fields: Fields = {}): string {
  const all: Fields = {
    name,
    version: "'1.0'",
    manager: 'conda',
    platform: 'linux-64',
    dependencies: '{}',
    url: `${CHANNEL}/${fields.platform ?? 'linux-64'}/${name}-1.0-0.conda`,
    hash: `{md5: ${MD5}, sha256: ${SHA}}`,
    category: 'main',
    optional: 'false',
    ...fields,
  };
  const lines = Object.entries(all).flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`]));
  return `- ${lines.join('\n  ')}\n`;
}

const pip = (name: string, url: string, fields: Fields = {}) =>
  entry(name, { manager: 'pip', url, hash: `{sha256: ${SHA}}`, ...fields });

function parse(packages: string, files: Files = new Map(), head = HEAD) {
  return condaLock.parse(fileOf(`${head}${packages}`, 'env/conda-lock.yml'), files).definitions;
}

function locked(packages: string, head = HEAD) {
  const [first] = parse(packages, new Map(), head);
  expect(first?.diagnostics).toEqual([]);
  return first?.source.python.locked;
}

const problems = (packages: string, head = HEAD) =>
  parse(packages, new Map(), head)[0]?.diagnostics.map(
    ({ code, message, line, column, hint }) => `${line}:${column} ${code} ${message}${hint ? ` (${hint})` : ''}`,
  );

const url = (name: string, subdir = 'linux-64') => `${CHANNEL}/${subdir}/${name}-1.0-0.conda#sha256:${SHA}`;

describe('a conda-lock file', () => {
  it.each([
    [`${HEAD}[]`, true],
    [
      dedent`
        metadata:
          content_hash:
            linux-64: x
        package:
        - name: a
      `,
      true,
    ],
    ['metadata:\n  x: y\npackage: []\n', false],
    [
      dedent`
        content_hash: x
        metadata:
          x: y
        package: []
      `,
      false,
    ],
    ['metadata:\n  content_hash: {}\n  package: []\n', false],
    ['package: []\n  metadata:\n  content_hash: {}\n', false],
    ['name: x\ndependencies: [a]\n', false],
  ])('%# is told by its content', (text, recognized) => {
    expect(condaLock.recognizes(fileOf(text, 'any.yml'))).toBe(recognized);
  });

  it('is looked for in YAML', () => {
    expect(['conda-lock.yml', 'a/b.yaml', 'pixi.lock'].map(condaLock.names)).toEqual([true, true, false]);
  });

  it('asks for the files that were locked, and consumes those that are there', () => {
    const includes = condaLock.includes(fileOf(`${HEAD}${entry('a')}`, 'env/conda-lock.yml'));
    expect(includes).toEqual(['env/environment.yml', 'pyproject.toml']);
    const files = readingsOf([
      ['env/environment.yml', { kind: 'text', text: '' }],
      ['pyproject.toml', { kind: 'absent' }],
    ]);
    expect(parse(entry('a'), files)[0]?.source).toMatchObject({
      format: 'conda-lock',
      standing: 'part',
      consumes: ['env/environment.yml'],
      python: { channels: [], conda: [], pip: [] },
    });
    expect(condaLock.includes(fileOf('metadata: [', 'x.yml'))).toEqual([]);
    expect(condaLock.includes(fileOf('metadata: {sources: x}\npackage: []', 'x.yml'))).toEqual([]);
    expect(condaLock.includes(fileOf('metadata: {sources: [[a]]}\npackage: []', 'x.yml'))).toEqual([]);
    expect(condaLock.includes(fileOf('metadata: x\npackage: []', 'x.yml'))).toEqual([]);
    expect(condaLock.includes(fileOf('- x\npackage: []', 'x.yml'))).toEqual([]);
    expect(condaLock.includes(fileOf('metadata: {sources: [a]}\n', 'x.yml'))).toEqual([]);
  });

  it('locks conda packages in the order of installation, platform by platform', () => {
    const packages = [
      entry('b', { dependencies: "{c: '', __glibc: '>=2', missing: '*'}" }),
      entry('c'),
      entry('b', { platform: 'osx-64' }),
      entry('a', { url: `${CHANNEL}/noarch/a-1.0-0.conda` }),
    ].join('');
    expect(locked(packages)).toEqual([
      { subdir: 'linux-64', conda: [url('c'), url('b'), url('a', 'noarch')], pip: [] },
      { subdir: 'osx-64', conda: [url('b', 'osx-64')], pip: [] },
    ]);
  });

  it('takes a digest that looks like a number to some readers of YAML', () => {
    const md5 = '12345678901234567890123456789e12';
    expect(locked(entry('a', { hash: `{md5: ${md5}}` }))?.[0]?.conda).toEqual(
      locked(entry('a', { hash: `{md5: "${md5}"}` }))?.[0]?.conda,
    );
  });

  it('takes md5 where there is no sha256', () => {
    expect(locked(entry('a', { hash: `{md5: ${MD5}}` }))?.[0]?.conda).toEqual([
      `${CHANNEL}/linux-64/a-1.0-0.conda#${MD5}`,
    ]);
  });

  it('locks pip packages as conda-lock installs them, in its order', () => {
    const git = `git+https://github.com/x/y.git@${'1'.repeat(40)}`;
    const packages = [
      pip('Six_X', 'https://files.example/six-1.16.0-py3-none-any.whl'),
      pip('b', 'https://files.example/b.tar.gz', { hash: '{}' }),
      pip('c', git, { hash: `{sha256: "${'1'.repeat(40)}"}`, source: `{type: url, url: "${git}"}` }),
      pip('d', 'https://files.example/d.zip', {
        hash: `{sha256: ${'e'.repeat(64)}}`,
        source: `{type: url, url: "https://other.example/d.zip#sha256=${SHA}"}`,
      }),
      pip('a', 'https://files.example/a.zip#subdirectory=x', { hash: `{md5: ${MD5}}` }),
    ].join('');
    expect(locked(packages)).toEqual([
      {
        subdir: 'linux-64',
        conda: [],
        pip: [
          `six-x @ https://files.example/six-1.16.0-py3-none-any.whl --hash=sha256:${SHA}`,
          'b @ https://files.example/b.tar.gz',
          `c @ ${git}`,
          `d @ https://other.example/d.zip --hash=sha256:${SHA}`,
          'a @ https://files.example/a.zip#subdirectory=x',
        ],
      },
    ]);
  });

  it('takes null for absent where conda-lock writes it', () => {
    const nulls = { source: 'null', build: '~', hash: `{md5: ${MD5}, sha256: }` };
    expect(locked(entry('a', nulls))?.[0]?.conda).toEqual([`${CHANNEL}/linux-64/a-1.0-0.conda#${MD5}`]);
    expect(problems(entry('a', { source: '"null"' }))).toEqual([
      '17:11 wrong-type expected a map for source, received "null"',
    ]);
    expect(problems(entry('a', { category: 'null' }))?.[0]).toMatch(/^15:13 yaml-type /);
  });

  it('leaves virtual packages out, of conda only', () => {
    const packages = entry('__glibc', { url: 'x' }) + entry('a') + pip('__x', 'https://h/x.whl');
    expect(parse(packages)[0]?.source.python.locked?.[0]?.conda).toEqual([url('a')]);
    expect(problems(packages)).toHaveLength(1);
  });

  it('is main, and main with every other category', () => {
    const packages = [
      entry('a', { category: 'dev', optional: 'true' }),
      entry('b', { category: undefined }),
      entry('c', { category: 'x/y~z', optional: 'true' }),
      entry('a', { category: 'x/y~z', optional: 'true' }),
    ].join('');
    const definitions = parse(packages);
    expect(definitions.map(({ suffix, source }) => [suffix, source.python.locked?.[0]?.conda])).toEqual([
      ['', [url('b')]],
      ['#/category/dev', [url('a'), url('b')]],
      ['#/category/x~1y~0z', [url('a'), url('b'), url('c')]],
    ]);
    expect(definitions.every(({ diagnostics }) => diagnostics.length === 0)).toBe(true);
  });

  it('of version 2 lists the categories of a package', () => {
    const head = HEAD.replace('version: 1', 'version: 2');
    const second = { category: undefined, optional: undefined };
    const packages =
      entry('a', { ...second, categories: '[main, dev]' }) +
      entry('b', { ...second, categories: '[dev]' }) +
      entry('c', second);
    const definitions = parse(packages, new Map(), head);
    expect(definitions.map(({ suffix, source }) => [suffix, source.python.locked?.[0]?.conda])).toEqual([
      ['', [url('a')]],
      ['#/category/dev', [url('a'), url('b')]],
    ]);
    expect(problems(entry('a', { ...second, categories: '[main]' }).repeat(2), head)).toEqual([
      '16:3 lock-package package "a" is locked twice for "linux-64" (keep one entry a category, all with one URL)',
    ]);
    expect(problems(entry('a'), head)?.map((text) => text.split(' (')[0])).toEqual([
      '15:3 unknown-field unknown field "category" in a package',
      '16:3 unknown-field unknown field "optional" in a package',
    ]);
  });

  it('without packages locks nothing', () => {
    expect(locked(' []')).toEqual([]);
    expect(problems('', HEAD.replace('package:\n', ''))).toEqual(['1:1 field-missing expected package']);
  });

  const REWRITE = '(write the lock again with conda-lock 1.0 or later)';
  const OPTIONS = 'name, version, manager, platform, dependencies, url, hash, source, build, category, optional';
  it.each<[string, string, readonly string[]]>([
    ['no map', '- a\n', ['8:3 wrong-type expected a map for a package, received "a"']],
    [
      'an unknown field',
      entry('a', { size: '1' }),
      [`17:3 unknown-field unknown field "size" in a package (remove it, or use one of: ${OPTIONS})`],
    ],
    [
      'a manager',
      entry('a', { manager: 'npm' }),
      ['10:3 wrong-value expected conda or pip as manager of "a", received "npm"'],
    ],
    [
      'no digest',
      entry('a', { hash: '{}' }),
      [
        '8:3 field-missing expected md5 in hash of "a"',
        `8:3 lock-package package "${CHANNEL}/linux-64/a-1.0-0.conda" has no digest (write the lock again with a current tool)`,
      ],
    ],
    ['no md5', entry('a', { hash: `{sha256: ${SHA}}` }), ['8:3 field-missing expected md5 in hash of "a"']],
    [
      'no hash',
      entry('a', { hash: undefined }),
      [
        '8:3 field-missing expected hash',
        '8:3 field-missing expected md5 in hash of "a"',
        `8:3 lock-package package "${CHANNEL}/linux-64/a-1.0-0.conda" has no digest (write the lock again with a current tool)`,
      ],
    ],
    [
      'another digest',
      entry('a', { hash: `{md5: ${MD5}, sha1: x}` }),
      ['14:49 unknown-field unknown field "sha1" in hash (remove it, or use one of: md5, sha256)'],
    ],
    [
      'no digits',
      entry('a', { hash: '{md5: xyz}' }),
      [`8:3 lock-package package "${CHANNEL}/linux-64/a-1.0-0.conda": expected an md5 or a sha256 behind "#"`],
    ],
    [
      'no package',
      entry('a', { url: 'https://h/linux-64/a.zip' }),
      [
        '8:3 lock-package package "https://h/linux-64/a.zip": expected a file called name-version-build.conda or .tar.bz2',
      ],
    ],
    [
      'another subdir',
      entry('a', { url: `${CHANNEL}/osx-64/a-1-0.conda` }),
      [`8:3 lock-package package "${CHANNEL}/osx-64/a-1-0.conda" is locked for "linux-64" and built for osx-64`],
    ],
    [
      'a secret',
      entry('a', { url: 'https://u:p@h/linux-64/a-1-0.conda' }),
      [
        '8:3 credentials-in-url a URL carries credentials (remove the credentials and pass them as a secret (docs/configuration.md#secrets))',
      ],
    ],
    [
      'a secret of pip',
      pip('a', 'https://u:p@h/a.whl'),
      [
        '8:3 credentials-in-url a URL carries credentials (remove the credentials and pass them as a secret (docs/configuration.md#secrets))',
      ],
    ],
    [
      'a local package',
      pip('a', 'file:///src/a'),
      [
        '8:3 lock-package expected a URL for pip package "a", received "file:///src/a" (publish the package, or install it in a Dockerfile on top of this environment)',
      ],
    ],
    [
      'a branch',
      pip('a', 'git+https://h/a@main'),
      ['8:3 lock-package "git+https://h/a@main" names no commit of 40 hex digits'],
    ],
    [
      'a bad sha256',
      pip('a', 'https://h/a.whl', { hash: '{sha256: abc}' }),
      ['8:3 lock-package expected 64 hex digits as sha256 of "a", received "abc"'],
    ],
    [
      'a bad name',
      pip('a;b', 'https://h/a.whl'),
      ['8:3 lock-package pip package "a;b" at "https://h/a.whl" is not understood'],
    ],
    [
      'no name',
      pip('"https://h/b.whl#"', 'https://h/a.whl'),
      ['8:3 lock-package pip package "https://h/b.whl#" at "https://h/a.whl" is not understood'],
    ],
    [
      'another source',
      pip('a', 'https://h/a.whl', { source: '{type: git, url: "https://h/a.whl"}' }),
      ['17:11 wrong-value expected url as type of source, received "git"'],
    ],
    [
      'half a source',
      pip('a', 'https://h/a.whl', { source: '{x: y}' }),
      [
        '17:12 unknown-field unknown field "x" in source (remove it, or use one of: type, url)',
        '17:11 field-missing expected type',
        '17:11 field-missing expected url',
      ],
    ],
    [
      'two digests',
      pip('a', `https://h/a.whl#sha256=${'e'.repeat(64)}`),
      ['8:3 lock-package pip package "a" has two digests'],
    ],
    [
      'twice',
      entry('a') + entry('a'),
      ['17:3 lock-package package "a" is locked twice for "linux-64" (keep one entry a category, all with one URL)'],
    ],
    [
      'two URLs',
      entry('a') + entry('a', { category: 'dev', url: `${CHANNEL}/linux-64/a-2-0.conda` }),
      ['17:3 lock-package package "a" is locked twice for "linux-64" (keep one entry a category, all with one URL)'],
    ],
    ['no version', entry('a', { version: undefined }), ['8:3 field-missing expected version']],
    ['no optional', entry('a', { optional: undefined }), ['8:3 field-missing expected optional']],
    [
      'a number as dependency',
      entry('a', { dependencies: '{b: 1.0}' }),
      [
        '12:21 yaml-type expected a string for dependencies.b, received "1.0", which YAML reads as a number (quote it: "1.0")',
      ],
    ],
  ])('%s is refused', (_what, packages, expected) => {
    expect(problems(packages)).toEqual(expected);
  });

  it.each(['name', 'manager', 'platform', 'url'])('without %s a package is refused', (key) => {
    expect(problems(entry('a', { [key]: undefined }))).toEqual([`8:3 field-missing expected ${key}`]);
  });

  it.each([
    ['version: 3', '"3"'],
    ['version: x', '"x"'],
    ['version: "1"', 'the text "1"'],
    ['version: [1]', 'a list'],
    ['', 'none'],
  ])('of %s is refused', (version, received) => {
    const [first] = parse(entry('a'), new Map(), HEAD.replace('version: 1', version));
    const at = version === '' ? '2:1' : '1:1';
    const text = problems(entry('a'), HEAD.replace('version: 1', version));
    expect(text).toEqual([`${at} lock-version expected version 1, received ${received} ${REWRITE}`]);
    expect(first?.source.python.locked).toEqual([]);
  });

  it('that is no YAML, or no map, is refused', () => {
    expect(condaLock.parse(fileOf('a: [', 'x.yml'), new Map()).definitions[0]?.diagnostics[0]?.severity).toBe('error');
    expect(condaLock.parse(fileOf('- a', 'x.yml'), new Map()).definitions[0]?.diagnostics[0]?.code).toBe('wrong-type');
    expect(problems('', `${HEAD.replace('package:\n', '')}size: 1\n`)?.[0]).toMatch(
      /^7:1 unknown-field unknown field "size"/,
    );
  });

  it('with a mistake in what is for other systems is read', () => {
    const osx = { platform: 'osx-64' };
    const packages = entry('a') + entry('b', { ...osx, url: 'x' }) + pip('c', 'file:///x', osx) + entry('d', osx);
    expect(locked(packages)).toEqual([
      { subdir: 'linux-64', conda: [url('a')], pip: [] },
      { subdir: 'osx-64', conda: [url('d', 'osx-64')], pip: [] },
    ]);
    expect(problems(entry('a', { ...osx, hash: '{}' }))).toEqual(['8:3 field-missing expected md5 in hash of "a"']);
  });
});
