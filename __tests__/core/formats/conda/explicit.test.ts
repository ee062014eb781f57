import { describe, expect, it } from 'vitest';
import { condaExplicit } from '../../../../src/core/formats/conda/explicit.ts';
import { fileOf } from '../reading.ts';

const MD5 = '0123456789abcdef0123456789abcdef';
const SHA256 = MD5 + MD5;
const HOST = 'https://conda.anaconda.org/conda-forge';
const ZLIB = `${HOST}/linux-64/zlib-1.2-h_0.conda`;
const TZDATA = `${HOST}/noarch/tzdata-2024a-0.tar.bz2`;

function parse(...lines: readonly string[]) {
  const { definitions, uses } = condaExplicit.parse(fileOf(`${lines.join('\n')}\n`, 'conda-linux-64.lock'), new Map());
  const [definition, ...more] = definitions;
  if (definition === undefined) throw new Error('there is no definition');
  expect([more, uses]).toEqual([[], []]);
  return definition;
}

function locked(...lines: readonly string[]) {
  const { source, diagnostics } = parse(...lines);
  expect(diagnostics).toEqual([]);
  return source.python.locked;
}

function findings(...lines: readonly string[]) {
  return parse(...lines).diagnostics.map(({ severity, code, line, column, message, hint }) => [
    `${severity} ${code}`,
    `${line}:${column}`,
    message,
    ...(hint === undefined ? [] : [hint]),
  ]);
}

describe('explicit lock files', () => {
  it.each<[string, boolean]>([
    ['conda-linux-64.lock', true],
    ['a/x.lock', true],
    ['conda-env.txt', true],
    ['my-Conda.TXT', true],
    ['explicit.txt', true],
    ['a/spec-file.txt', true],
    ['rapids-spec.txt', true],
    ['env-linux-64', true],
    ['env-osx-arm64.txt', true],
    ['win-64.txt', true],
    ['conda/a.txt', false],
    ['a.txt', false],
    ['linux-64/a.md', false],
    ['conda.yml', false],
    ['env.lock.yml', false],
  ])('%s by name: %s', (path, expected) => {
    expect(condaExplicit.names(path)).toBe(expected);
  });

  it.each<[string, boolean]>([
    ['@EXPLICIT\n', true],
    ['# a\r\n  @EXPLICIT \r\nb\r\n', true],
    ['@EXPLICIT', true],
    ['# @EXPLICIT\n', false],
    ['@EXPLICITLY\n', false],
    ['a @EXPLICIT\n', false],
    ['', false],
  ])('%j by content: %s', (text, expected) => {
    expect(condaExplicit.recognizes(fileOf(text, 'a.lock'))).toBe(expected);
  });

  it('are URLs with digests, for one platform', () => {
    expect(parse('# platform: linux-64', '@EXPLICIT', `${ZLIB}#${MD5}`, `  ${TZDATA}#sha256:${SHA256}\r`, '')).toEqual({
      suffix: '',
      diagnostics: [],
      source: expect.objectContaining({
        format: 'conda-explicit',
        standing: 'part',
        python: {
          channels: [],
          conda: [],
          pip: [],
          locked: [{ conda: [`${ZLIB}#${MD5}`, `${TZDATA}#sha256:${SHA256}`], pip: [], subdir: 'linux-64' }],
        },
      }),
    });
    expect(condaExplicit.includes(fileOf('@EXPLICIT\n', 'a.lock'))).toEqual([]);
  });

  it.each<[string, readonly string[], string]>([
    ['the URLs', ['@EXPLICIT', TZDATA, ZLIB], 'linux-64'],
    ['another machine', ['@EXPLICIT', `${HOST}/osx-arm64/a-1-0.conda`], 'osx-arm64'],
    ['the comment where all run everywhere', ['# platform: linux-aarch64', '@EXPLICIT', TZDATA], 'linux-aarch64'],
    ['none', ['@EXPLICIT', TZDATA], 'noarch'],
    ['none, with a comment of another kind', ['# platform: any', '@EXPLICIT', TZDATA], 'noarch'],
    ['none, without packages', ['@EXPLICIT'], 'noarch'],
  ])('are for the platform of %s', (_what, lines, subdir) => {
    expect(locked(...lines)).toMatchObject([{ subdir }]);
  });

  it('drop what stands twice, and keep the order', () => {
    const lines = [ZLIB, TZDATA, `${ZLIB}#${MD5}`, ZLIB, `${TZDATA}#${SHA256}`, `${TZDATA}#sha256:${SHA256}`];
    expect(locked('@EXPLICIT', '# why', ...lines)?.[0]?.conda).toEqual([
      ZLIB,
      TZDATA,
      `${ZLIB}#${MD5}`,
      `${TZDATA}#sha256:${SHA256}`,
    ]);
  });

  it('hold pip lines in comments', () => {
    const url = 'https://files.example.org/a_b-1.0-py3-none-any.whl';
    expect(
      locked(
        '@EXPLICIT',
        ZLIB,
        `# pip a_b @ ${url}#sha256=${SHA256}`,
        `# pip c @ ${url} --hash=sha256:${SHA256}`,
        `# pip d @ ${url}`,
        '# pip install me by hand',
        '#pip e @ https://h/e.whl',
      )?.[0]?.pip,
    ).toEqual([`a-b @ ${url} --hash=sha256:${SHA256}`, `c @ ${url} --hash=sha256:${SHA256}`, `d @ ${url}`]);
  });

  const LOCAL = 'publish the package to a channel, and write its URL';
  const SECRET = 'remove the credentials and pass them as a secret (docs/configuration.md#secrets)';

  it.each<[string, readonly string[], readonly (readonly string[])[]]>([
    [
      'a local file',
      ['@EXPLICIT', ' /a/b-1-0.conda'],
      [['error lock-package', '2:2', 'package "/a/b-1-0.conda": expected the URL of a conda package', LOCAL]],
    ],
    [
      'a file: URL',
      ['@EXPLICIT', 'file:///a/b-1-0.conda'],
      [['error lock-package', '2:1', 'package "file:///a/b-1-0.conda": expected the URL of a conda package', LOCAL]],
    ],
    [
      'a spec',
      ['@EXPLICIT', 'numpy=1.2'],
      [['error lock-package', '2:1', 'package "numpy=1.2": expected the URL of a conda package', LOCAL]],
    ],
    [
      'a digest that is none',
      ['@EXPLICIT', `${ZLIB}#x`],
      [['error lock-package', '2:1', `package "${ZLIB}#x": expected an md5 or a sha256 behind "#"`]],
    ],
    [
      'a platform that conda does not have',
      ['@EXPLICIT', `${HOST}/linux-65/a-1-0.conda`],
      [['error lock-package', '2:1', `package "${HOST}/linux-65/a-1-0.conda": "linux-65" is no platform of conda`]],
    ],
    [
      'a second marker',
      ['@EXPLICIT', '@EXPLICIT'],
      [['error lock-package', '2:1', 'package "@EXPLICIT": expected the URL of a conda package', LOCAL]],
    ],
    [
      'credentials',
      ['@EXPLICIT', 'https://u:p@h/c/noarch/a-1-0.conda'],
      [['error credentials-in-url', '2:1', 'a URL carries credentials', SECRET]],
    ],
    [
      'a line before the marker',
      ['# a', ZLIB, '@EXPLICIT'],
      [
        [
          'error explicit-line',
          '2:1',
          `"${ZLIB}" stands before @EXPLICIT, where micromamba leaves it out`,
          'move it behind @EXPLICIT, or remove it',
        ],
      ],
    ],
    [
      'two platforms',
      ['@EXPLICIT', TZDATA, ZLIB, `${HOST}/osx-64/a-1-0.conda`, `${HOST}/win-64/a-1-0.conda`],
      [
        [
          'error explicit-platform',
          '4:1',
          'expected packages for one platform, received linux-64 and osx-64',
          'write one file a platform',
        ],
      ],
    ],
    [
      'a comment that says otherwise',
      ['# platform: osx-64', '# platform: linux-64', '@EXPLICIT', ZLIB],
      [
        [
          'warning explicit-platform',
          '1:1',
          'the comment says "osx-64", the packages are for linux-64',
          'write "# platform: linux-64"',
        ],
      ],
    ],
    [
      'a comment that says nothing known',
      ['@EXPLICIT', ZLIB, '# platform:  any'],
      [
        [
          'warning explicit-platform',
          '3:1',
          'the comment says "any", the packages are for linux-64',
          'write "# platform: linux-64"',
        ],
      ],
    ],
    [
      'a pip line of a local file',
      ['@EXPLICIT', '# pip a @ file:///a.whl'],
      [
        [
          'error lock-package',
          '2:1',
          'expected a URL for pip package "a", received "file:///a.whl"',
          'publish the package, or install it in a Dockerfile on top of this environment',
        ],
      ],
    ],
  ])('do not hold %s', (_what, lines, expected) => {
    expect(findings(...lines)).toEqual(expected);
  });
});
