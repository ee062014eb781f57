import { describe, expect, it } from 'vitest';
import { poetryLock } from '../../../../src/core/formats/poetry/lock.ts';
import { dedent } from '../../../dedent.ts';
import { readDefinitions } from '../read-definitions.ts';
import { fileOf } from '../reading.ts';

const HASH = 'a'.repeat(64);
const metadata = dedent`
  [metadata]
  lock-version = "2.1"
  python-versions = ">=3.9"
  content-hash = "x"
`;
const FILES = `files = [{ file = "x.whl", hash = "sha256:${HASH}" }]\n`;
const named = (name: string, more = '', groups = '["main"]', files = FILES) =>
  dedent`
    [[package]]
    name = "${name}"
    version = "1"
    description = ""
    optional = false
    python-versions = "*"
    groups = ${groups}
    ${files}${more}`;
const read = (...parts: readonly string[]) =>
  readDefinitions(poetryLock, 'x/poetry.lock', `${parts.join('')}${metadata}`);
const first = (...parts: readonly string[]) => read(...parts)[''];
const NO_SOURCE = 'lock-package 9:10 package "a" has no source that is read';
const line = (what: string, marker = '') => `${what}${marker} --hash=sha256:${HASH}`;

describe('poetry.lock', () => {
  it('is found by name', () => {
    expect(
      ['poetry.lock', 'a/poetry.lock', 'xpoetry.lock', 'poetry.lock.b'].filter((path) => poetryLock.names(path)),
    ).toEqual(['poetry.lock', 'a/poetry.lock']);
    expect(poetryLock.recognizes(fileOf('', 'poetry.lock'))).toBe(true);
    expect(poetryLock.includes(fileOf('', 'poetry.lock'))).toEqual([]);
    const consumes = (path: string) =>
      poetryLock.parse(fileOf(metadata, path), new Map()).definitions[0]?.source.consumes;
    expect(consumes('poetry.lock')).toEqual(['pyproject.toml']);
    expect(consumes('a/poetry.lock')).toEqual(['a/pyproject.toml']);
  });

  it('has a definition for the main group, and with it one for each extra and each other group', () => {
    const extras = '[extras]\nX_y = ["d"]\n';
    const packages = [
      named('A_b'),
      named('b', 'markers = "os_name == \\"nt\\""\n'),
      named('c', '', '["dev", "main"]').concat(
        'markers = { main = "os_name == \\"nt\\"", dev = "sys_platform == \\"linux\\"" }\n',
      ),
      named('d', 'markers = "extra == \\"x-y\\""\n'),
      named('e', '', '["dev"]'),
      named('f', 'markers = "extra != \\"x.y\\" and \\"x-y\\" == extra"\n'),
      named('g', '', '["a/z"]').concat('markers = { other = "os_name == \\"nt\\"" }\n'),
    ];
    const nt = ' ; os_name == "nt"';
    const main = [line('a-b==1'), line('b==1', nt), line('c==1', nt)];
    expect(read(...packages, extras)).toEqual({
      '': main,
      '#/extras/x-y': [...main, line('d==1')],
      '#/dependency-groups/a~1z': [...main, line('g==1')],
      '#/dependency-groups/dev': [
        main[0],
        main[1],
        line('c==1', ' ; os_name == "nt" or sys_platform == "linux"'),
        line('e==1'),
      ],
    });
  });

  it('installs from where a package comes', () => {
    const commit = '1'.repeat(40);
    const source = (type: string, url: string, more = '') =>
      dedent`
        [package.source]
        type = "${type}"
        url = "${url}"
        ${more}`;
    const text = [
      named(
        'g',
        source(
          'git',
          'https://h/g',
          dedent`
            reference = "main"
            resolved_reference = "${commit}"
            subdirectory = "s"
          `,
        ),
        '["main"]',
        '',
      ),
      named('u', source('url', 'https://h/u.zip', 'subdirectory = "s"\n')),
      named('p', source('file', 'p.zip')),
      named('d', `develop = true\n${source('directory', '../d')}`, '["main"]', 'files = []\n'),
    ];
    expect(first(...text)).toEqual([
      'warning lock-unhashed 1:3 pip cannot check a hash of "g", and so it checks none: the lines carry versions alone | lock it from an index or a URL with a hash',
      `g @ git+https://h/g@${commit}#subdirectory=s`,
      'u @ https://h/u.zip#subdirectory=s',
      ['path', 'x/p.zip', ''],
      ['path', 'd', ''],
    ]);
    expect(first(text[1] ?? '')).toEqual([line('u @ https://h/u.zip#subdirectory=s')]);
    expect(first(named('l', source('legacy', 'https://h/s', 'reference = "r"\n')))).toEqual([
      '--index-url https://h/s',
      line('l==1'),
    ]);
  });

  it('takes the hashes of all files', () => {
    expect(
      first(
        named(
          'a',
          '',
          '["main"]',
          'files = [{ file = "x", hash = "sha256:b1" }, { file = "y", hash = "md5:c" }, { file = "z", hash = "sha256:a0" }]\n',
        ),
      ),
    ).toEqual(['a==1 --hash=sha256:b1 --hash=sha256:a0']);
  });

  it('needs a version that is read', () => {
    const old = (version: string) =>
      readDefinitions(poetryLock, 'poetry.lock', `[metadata]\nlock-version = "${version}"\n`)[''];
    expect(old('3.0')).toEqual([
      'error lock-version 2:16 expected lock-version 1.0, 1.1, 2.0 or 2.1, received "3.0" | run "poetry lock" with a current Poetry',
    ]);
    expect(readDefinitions(poetryLock, 'poetry.lock', '')['']).toEqual([
      'error field-missing 1:1 expected lock-version in metadata',
    ]);
    expect(readDefinitions(poetryLock, 'poetry.lock', '=')['']).toMatchObject([
      expect.stringMatching(/^error toml-syntax 1:1 /),
    ]);
  });

  it.each<[title: string, text: string, expected: readonly string[]]>([
    [
      'an unknown table',
      '[odd]\n',
      ['unknown-field 1:2 unknown field "odd" in poetry.lock | remove it, or use one of: package, extras, metadata'],
    ],
    ['a package without a name', '[[package]]\nversion = "1"\n', ['field-missing 1:3 expected name in a package']],
    ['a package without a version', '[[package]]\nname = "a"\n', ['field-missing 1:3 expected version in a package']],
    [
      'a package without groups',
      '[[package]]\nname = "a"\nversion = "1"\n',
      ['field-missing 1:3 expected the groups of a package'],
    ],
    [
      'markers that are a number',
      named('a', 'markers = 1\n'),
      ['wrong-type 9:11 expected a string for markers, received "1"'],
    ],
    [
      'a marker that is a word',
      named('a', 'markers = "x"\n'),
      ['lock-package 1:3 the markers of "a" are not understood'],
    ],
    [
      'a marker with two extras',
      named('a', 'markers = "extra in \\"a b\\""\n'),
      ['lock-package 1:3 the markers of "a" are not understood'],
    ],
    [
      'a git source without a commit',
      named(
        'a',
        dedent`
          [package.source]
          type = "git"
          url = "u"
        `,
      ),
      [NO_SOURCE],
    ],
    [
      'a git source with a branch',
      named(
        'a',
        dedent`
          [package.source]
          type = "git"
          url = "u"
          resolved_reference = "main"
        `,
      ),
      [NO_SOURCE],
    ],
    [
      'a source of an unknown type',
      named(
        'a',
        dedent`
          [package.source]
          type = "odd"
          url = "u"
        `,
      ),
      [NO_SOURCE],
    ],
    [
      'a source without a URL',
      named('a', '[package.source]\ntype = "odd"\n'),
      ['field-missing 9:10 expected url in a source'],
    ],
    [
      'a source without a type',
      named(
        'a',
        dedent`
          [package.source]
          url = "u"
          odd = 1
        `,
      ),
      [
        'unknown-field 11:1 unknown field "odd" in a source | remove it, or use one of: type, url, reference, resolved_reference, subdirectory',
        'field-missing 9:10 expected type in a source',
      ],
    ],
  ])('is refused with %s', (_title, text, expected) => {
    expect(first(text)).toEqual(expected.map((finding) => `error ${finding}`));
  });

  it('is refused with an unknown key of a package, and says which there are', () => {
    const [finding = '', ...more] = first(named('a', 'odd = 1\n')) ?? [];
    expect(more).toEqual([]);
    expect(finding).toMatch(/^error unknown-field 9:1 unknown field "odd" in a package \| /);
    for (const key of ['groups', 'markers', 'files', 'source']) expect(finding).toMatch(new RegExp(`\\b${key}\\b`));
  });
});
