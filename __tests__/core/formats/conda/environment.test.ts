import { describe, expect, it } from 'vitest';
import { conda, condaConsumes, isConda, parseConda } from '../../../../src/core/formats/conda/environment.ts';
import { Findings } from '../../../../src/core/model/findings.ts';
import type { DataNode } from '../../../../src/core/text/node.ts';
import { readYaml } from '../../../../src/core/text/yaml.ts';
import { dedent } from '../../../dedent.ts';
import { fileOf, filesOf } from '../reading.ts';

function parse(text: string, files: Record<string, string> = {}) {
  const [definition] = conda.parse(fileOf(text, 'x/conda.yml'), filesOf(files)).definitions;
  if (definition === undefined) throw new Error('there is no definition');
  return definition;
}

type Finding = readonly [
  code: string,
  line: number | undefined,
  column: number | undefined,
  message: string,
  hint?: string,
];

function findings(text: string): readonly Finding[] {
  return parse(text).diagnostics.map(({ severity, code, line, column, message, hint }): Finding => {
    const finding = [`${severity} ${code}`, line, column, message] as const;
    return hint === undefined ? finding : [...finding, hint];
  });
}

function tree(text: string): DataNode {
  const reading = readYaml(text, 'conda.yml');
  if (!reading.ok) throw new Error(reading.diagnostic.message);
  return reading.root;
}

describe('conda environments are recognized', () => {
  it.each<[string, boolean]>([
    ['dependencies: [python]\n', true],
    ['dependencies:\n', false],
    ['dependencies:\nchannels: [a]\n', true],
    ['dependencies: ~\nchannels: [a]\n', true],
    ['dependencies: ""\nchannels: [a]\n', false],
    ['dependencies:\nchannels: a\n', false],
    ['channels: [a]\n', false],
    ['channels: [a]\ndependencies: [python]\nunknown: 1\n', true],
    ['dependencies: [python]\nunknown: 1\n', false],
    [
      dedent`
        dependencies: [python]
        name: a
        prefix: b
        variables: {}
      `,
      true,
    ],
    [
      dedent`
        dependencies: [python]
        platforms: [linux-64]
        category: a
        allow-pypi-requests: false
        extras: {}
      `,
      true,
    ],
    ['dependencies: {a: b}\nchannels: [a]\n', false],
    ['dependencies: [{name: a}]\nchannels: [a]\n', false],
    ['dependencies: [{pip: [a]}]\n', true],
    ['dependencies: [{pip: [a], "sel(linux)": b}]\n', true],
    ['dependencies: [{sel(linux): b}]\n', true],
    ['dependencies: [{xsel(linux): b}]\n', false],
    ['dependencies: [{}]\n', false],
    ['dependencies: [[a]]\nchannels: [a]\n', false],
    ['build_dependencies: [a]\ndependencies: [b]\n', false],
    ['# dependencies: [a]\n', false],
    ['dependencies : [a]\n', true],
    [' dependencies: [a]\n', false],
    ['channels: [a]\ndependencies: [a\n', true],
    ['channels: [a]\ndependencies: [{{ a }}\n', false],
    ['dependencies: [a\n', false],
    ['- a\n', false],
    ['dependencies\n', false],
  ])('%j: %s', (text, expected) => {
    expect(conda.recognizes(fileOf(text, 'x.yml'))).toBe(expected);
  });

  it('by content of a node', () => {
    expect(isConda(tree('- a\n'))).toBe(false);
    expect(isConda(tree('dependencies: [a]\n'))).toBe(true);
  });

  it.each<[string, boolean]>([
    ['a.yml', true],
    ['a/b.YAML', true],
    ['a.json', false],
  ])('%s by name: %s', (path, expected) => {
    expect(conda.names(path)).toBe(expected);
  });
});

describe('a conda environment', () => {
  it('is read in full', () => {
    const text = [
      'name: 3.1',
      'channels:',
      '  - conda-forge',
      '  - https://h.example.org/c/',
      '  - nodefaults',
      'dependencies:',
      '  - python=3.12',
      '  - sel(linux): gcc_linux-64',
      '  - {sel(unix): a, sel(win): b, sel(osx): c}',
      '  - pip:',
      '      - requests==2.0',
      '  - conda-forge::numpy',
      'variables:',
      '  A: 1.10',
      '  B: "yes"',
      'prefix: /opt/env',
      '',
    ].join('\n');
    expect(parse(text)).toEqual({
      suffix: '',
      diagnostics: [],
      source: expect.objectContaining({
        format: 'conda',
        standing: 'part',
        name: undefined,
        variables: { A: '1.10', B: 'yes' },
        python: {
          channels: ['conda-forge', 'https://h.example.org/c', 'nodefaults'],
          conda: ['python 3.12.*', 'gcc_linux-64', 'a', 'conda-forge::numpy'],
          pip: ['requests==2.0'],
        },
      }),
    });
  });

  it.each([
    'dependencies:\n',
    'dependencies: []\n',
    dedent`
      dependencies: ~
      channels:
      variables:
      name:
    `,
    'dependencies:\n  - pip: []\n',
    'dependencies:\n  - pip: [""]\n',
  ])('%j says nothing', (text) => {
    const { source, diagnostics } = parse(text);
    expect(diagnostics).toEqual([]);
    expect(source.python).toEqual({ channels: [], conda: [], pip: [] });
    expect(source.variables).toEqual({});
  });

  it('includes the requirements of its pip section', () => {
    const text = dedent`
      dependencies:
        - pip:
            - -r ../r.txt
            - --constraint=c.txt
            - a
            - [b]
    `;
    expect(conda.includes(fileOf(text, 'x/conda.yml'))).toEqual(['r.txt', 'x/c.txt']);
    expect(conda.includes(fileOf('- a\n', 'x/conda.yml'))).toEqual([]);
    expect(conda.includes(fileOf('a: [\n', 'x/conda.yml'))).toEqual([]);
    expect(conda.includes(fileOf('dependencies: {pip: [-r a]}\n', 'conda.yml'))).toEqual([]);
    expect(conda.includes(fileOf('dependencies: [{pip: -r a}]\n', 'conda.yml'))).toEqual([]);
  });

  it('consumes them with what they include', () => {
    const text = 'dependencies: [{pip: [-r r.txt, -r none.txt]}]\n';
    const { source } = parse(text, { 'x/r.txt': '-r s.txt\n', 'x/s.txt': 'b\n' });
    expect(source.python.pip).toEqual([['-r', [['-r', ['b']]]]]);
    expect(source.consumes).toEqual(['x/r.txt', 'x/s.txt', 'x/none.txt']);
    const root = tree('dependencies: [a]\n');
    expect(root.kind === 'map' && condaConsumes(root, 'c.yml', new Map())).toEqual([]);
  });

  it('has one pip section that says something', () => {
    const text = dedent`
      dependencies:
        - pip:
        - pip: []
        - pip: [a]
    `;
    expect(parse(text).diagnostics).toEqual([]);
    expect(parse(text).source.python.pip).toEqual(['a']);
  });

  it('may be no environment at all', () => {
    expect(findings('- a\n')).toEqual([
      ['error wrong-type', 1, 1, 'expected a conda environment: a map with dependencies'],
    ]);
    expect(parse('a: [\n').diagnostics).toMatchObject([{ code: 'yaml-syntax' }]);
  });
});

const SECRET = 'remove the credentials and pass them as a secret (docs/configuration.md#secrets)';
const SELECTOR_HINT = 'remove the line, or write "sel(win): <package>"';

function selector(text: string): string {
  return `conda and micromamba do not read the selector "${text}": they install the package everywhere`;
}

function localChannel(text: string): string {
  return `channel "${text}" is a folder of one machine, which can change without the file`;
}

describe('findings in a conda environment', () => {
  it.each<[string, readonly Finding[]]>([
    [
      'dependencies:\n  - python 3 1 2\n',
      [
        [
          'error match-spec-syntax',
          2,
          5,
          'match spec "python 3 1 2": "3 1" is no version constraint',
          'expected name, name=version, name=version=build or name>=version',
        ],
      ],
    ],
    [
      'dependencies:\n  - "*"\n',
      [['error match-spec-syntax', 2, 5, 'match spec "*": a spec of any name needs md5, sha256 or fn in brackets']],
    ],
    [
      'dependencies: ["https://u:p@h/c::a"]\n',
      [['error credentials-in-url', 1, 16, 'a match spec carries credentials', SECRET]],
    ],
    [
      'dependencies:\n  - 3.10\n',
      [
        [
          'error yaml-type',
          2,
          5,
          'expected a string for a dependency, received "3.10", which YAML reads as a number',
          'quote it: "3.10"',
        ],
      ],
    ],
    [
      'dependencies:\n  -\n',
      [
        [
          'error yaml-type',
          2,
          expect.any(Number) as unknown as number,
          'expected a string for a dependency, received "", which YAML reads as a null',
          'give a value, or remove the key',
        ],
      ],
    ],
    [
      'dependencies:\n  - {}\n',
      [['error wrong-type', 2, 5, 'expected a string for a dependency, received an empty map']],
    ],
    ['dependencies:\n  - [a]\n', [['error wrong-type', 2, 5, 'expected a string for a dependency, received a list']]],
    ['dependencies: a\n', [['error wrong-type', 1, 15, 'expected a list for dependencies, received "a"']]],
    ['channels: [a]\n', [['error field-missing', 1, 1, 'expected dependencies', 'add "dependencies:"']]],
    ['dependencies:\n  - pip: a\n', [['error wrong-type', 2, 10, 'expected a list for pip, received "a"']]],
    [
      dedent`
        dependencies:
          - pip: [a]
          - pip: []
          - b
          - pip: [b]
      `,
      [
        ['error duplicate-pip', 3, 5, 'expected one pip section', 'merge them'],
        ['error duplicate-pip', 5, 5, 'expected one pip section', 'merge them'],
      ],
    ],
    [
      'dependencies:\n  - npm: [a]\n',
      [
        [
          'error unknown-field',
          2,
          5,
          'unknown field "npm" in a dependency',
          'remove it, or use one of: pip, sel(linux)',
        ],
      ],
    ],
    [
      'dependencies:\n  - sel(bsd): a\n',
      [['error wrong-value', 2, 5, 'expected one of sel(linux), sel(unix), sel(osx), sel(win), received "sel(bsd)"']],
    ],
    [
      'dependencies:\n  - sel(win): [a]\n',
      [['error wrong-type', 2, 15, 'expected a string for a dependency, received a list']],
    ],
    [
      'channels: [https://u:p@h/c]\ndependencies: [a]\n',
      [['error credentials-in-url', 1, 12, 'a channel carries credentials', SECRET]],
    ],
    [
      'channels: ["a b"]\ndependencies: [a]\n',
      [['error channel-syntax', 1, 12, 'expected a channel name or URL, received "a b"']],
    ],
    [
      'channels: [$A]\ndependencies: [a]\n',
      [
        [
          'error channel-syntax',
          1,
          12,
          'expected a channel name or URL, received "$A"',
          'write the value out: what a variable holds is not in the file',
        ],
      ],
    ],
    ['channels: a\ndependencies: [a]\n', [['error wrong-type', 1, 11, 'expected a list for channels, received "a"']]],
    [
      'channels: [[a]]\ndependencies: [a]\n',
      [['error wrong-type', 1, 12, 'expected a string for a channel, received a list']],
    ],
    [
      'channels: [./a]\ndependencies: [a]\n',
      [['error channel-local', 1, 12, localChannel('./a'), 'publish the channel, and name its URL']],
    ],
    [
      'channels: [local, "file:///a"]\ndependencies: [a]\n',
      [
        ['error channel-local', 1, 12, localChannel('local'), 'publish the channel, and name its URL'],
        ['error channel-local', 1, 19, localChannel('file:///a'), 'publish the channel, and name its URL'],
      ],
    ],
    [
      'channels: [a, b, a/]\ndependencies: [a]\n',
      [['note duplicate-channel', 1, 18, 'channel "a" is given twice: the first counts', 'remove the second']],
    ],
    [
      'name: [a]\ndependencies: [a]\n',
      [['warning wrong-type', 1, 7, 'expected a string or a number for name, received a list']],
    ],
    [
      'variables: [a]\ndependencies: [a]\n',
      [['warning wrong-type', 1, 12, 'expected a map for variables, received a list']],
    ],
    [
      'dependencies: [a]\nunknown: 1\n',
      [
        [
          'error unknown-field',
          2,
          1,
          'unknown field "unknown" in a conda environment',
          'remove it, or use one of: name, channels, dependencies, prefix, variables',
        ],
      ],
    ],
    [
      'dependencies: [a]\nplatforms: [linux-64, x]\n',
      [
        [
          'note foreign-field',
          2,
          1,
          '"platforms" is for conda-lock: conda and micromamba do not read it, and it is not hashed',
        ],
        [
          'error wrong-value',
          2,
          23,
          'expected a platform of conda, as in linux-64, received "x"',
          'write linux-64, linux-aarch64 or another of its names',
        ],
      ],
    ],
    [
      'dependencies: [a]\nplatforms: a\n',
      [
        [
          'note foreign-field',
          2,
          1,
          '"platforms" is for conda-lock: conda and micromamba do not read it, and it is not hashed',
        ],
        ['error wrong-type', 2, 12, 'expected a list for platforms, received "a"'],
      ],
    ],
    [
      'dependencies: [a]\nplatforms: [3]\n',
      [
        [
          'note foreign-field',
          2,
          1,
          '"platforms" is for conda-lock: conda and micromamba do not read it, and it is not hashed',
        ],
        [
          'error yaml-type',
          2,
          13,
          'expected a string for a platform, received "3", which YAML reads as a number',
          'quote it: "3"',
        ],
      ],
    ],
    [
      'dependencies: [a]\nextras: {a: 1}\n',
      [
        [
          'note foreign-field',
          2,
          1,
          '"extras" is for the builds of QIIME 2: conda and micromamba do not read it, and it is not hashed',
        ],
      ],
    ],
    // Selectors in comments.
    ['dependencies:\n  - a  # [win]\n', [['warning selector-ignored', 2, 10, selector('[win]'), SELECTOR_HINT]]],
    ['dependencies:\r\n  - a  # [win]\r\n', [['warning selector-ignored', 2, 10, selector('[win]'), SELECTOR_HINT]]],
    [
      'dependencies:\n  - a # why [ not win ]\n',
      [['warning selector-ignored', 2, 13, selector('[not win]'), SELECTOR_HINT]],
    ],
    [
      'dependencies:\n  - "a"  # [osx and arm64]\n',
      [['warning selector-ignored', 2, 12, selector('[osx and arm64]'), SELECTOR_HINT.replace('win', 'osx')]],
    ],
    [
      'dependencies:\n  - a  # [linux64]\n',
      [['warning selector-ignored', 2, 10, selector('[linux64]'), SELECTOR_HINT.replace('win', 'linux')]],
    ],
    ['dependencies:\n  - a  # [py<38]\n', [['warning selector-ignored', 2, 10, selector('[py<38]'), SELECTOR_HINT]]],
    ['dependencies:\n  - a  # [1] [win]\n', [['warning selector-ignored', 2, 14, selector('[win]'), SELECTOR_HINT]]],
    [
      'dependencies:\n  - pip:\n    - a  # [win]\n',
      [['warning selector-ignored', 3, 12, selector('[win]'), expect.stringContaining('sys_platform')]],
    ],
    [
      'dependencies: ["conda-forge:a=1"]\n',
      [['warning namespace-ignored', 1, 16, expect.any(String), 'write conda-forge::a=1, or remove conda-forge:']],
    ],
    [
      'dependencies:\n  - pip:\n  - a==1\n',
      [['warning pip-empty', 2, 9, expect.any(String), 'indent the packages below it, or remove it']],
    ],
    [
      'dependencies: [python=3.11]\npip: [a]\n',
      [
        [
          'error unknown-field',
          2,
          1,
          expect.any(String),
          'write it as the last item of dependencies: - pip: [<package>]',
        ],
      ],
    ],
    ['dependencies:\n  - a  # [linux]\n', []],
    ['dependencies:\n  - a  # [unix]\n', []],
    ['dependencies:\n  - a  # see [1]\n', []],
    ['dependencies:\n  - a  # [win] (why)\n', []],
    ['dependencies:\n  - a  # [window]x [darwin]\n', []],
    ['dependencies:\n  - a[subdir=win-64] # why\n', []],
    ['dependencies:\n  - a  # ]win[\n', []],
    ['dependencies:\n  - a  # win\n', []],
    ['dependencies:\n  # [win]\n  - a\n', []],
    ['dependencies:\n  - a\n  # [win]\n', []],
    ['dependencies:\n  - "a # [win]"\n', []],
  ])('%j', (text, expected) => {
    expect(findings(text)).toEqual(expected);
  });

  it('carry no credentials', () => {
    const text = 'channels: ["https://user:hunter2@h/c"]\ndependencies: ["https://user:hunter2@h/c::a"]\n';
    expect(JSON.stringify(parse(text).diagnostics)).not.toContain('hunter2');
  });

  it('on selectors need the text of the file', () => {
    const text = 'dependencies:\n  - a  # [win]\n';
    const without = new Findings('a.yml');
    parseConda(without, tree(text), new Map());
    expect(without.diagnostics).toEqual([]);
  });
});
