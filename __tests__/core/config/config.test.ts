import { describe, expect, it } from 'vitest';
import { allowedHosts, defaultConfig, parseConfig } from '../../../src/core/config/config.ts';
import { ENTRY_KEYS } from '../../../src/core/config/entry-keys.ts';
import { FILE_KEYS } from '../../../src/core/config/file-keys.ts';
import { namesOf } from '../../../src/core/config/key.ts';
import { PIN_RULES } from '../../../src/core/pinning/rules.ts';
import { dedent } from '../../dedent.ts';
import { reference } from '../../fakes/images.ts';

const read = (text: string) => parseConfig(text, 'terrarium.yml');
const codes = (text: string) => read(text).diagnostics.map(({ code, line }) => `${code}:${line}`);

describe('terrarium.yml', () => {
  it.each(['', '# nothing\n', '{}\n'])('may say nothing: %j', (text) => {
    const { config, diagnostics } = read(text);
    expect(config).toEqual({ ...defaultConfig('terrarium.yml'), text: config.text });
    expect(diagnostics).toEqual([]);
  });

  it('says what is documented', () => {
    const { config, diagnostics } = read(`
repository: ghcr.io/Acme/Environments
lookup-repositories: [ghcr.io/acme-platform/environments, acme/public]
staging-repository: ghcr.io/acme/staging
allowed-registries: [docker.io, quay.io]
insecure-registries: ["registry:5000", Registry.Example]
defaults: { base: "python:3.12-slim", platforms: [linux/arm64, linux/x86_64, linux/amd64], runs-on: big }
follow-base: tags
base-moved: report
builder: auto
conda-installer: mambaorg/micromamba:2
environments:
  - path: ./vision/train/Dockerfile
    name: vision-train
    version: 1.10
    context: .
    target: run
    build-args: { CUDA: "12.4", N: 1.10 }
    build-contexts: { base: "environment:base" }
    provides: [acme/vision-train]
    test: python -c "import torch"
    description: Trains
    tags: { team: vision }
    variables: { OMP_NUM_THREADS: 4 }
    owners: ["@acme/ml", "@me", a.b+c@acme.io]
    runs-on: [self-hosted, "gpu:a100"]
    policies: { base-latest: error, "apt-unpinned": off }
  - path: "**/conda.yml"
curated: { acpt: "mcr.microsoft.com/azureml/curated/acpt:3" }
reserved-prefixes: [acme-]
policies: { pip-unpinned: note, conda-unpinned: "off" }
owners: ["@acme/platform"]
inline: true
promote: true
`);
    expect(diagnostics).toEqual([]);
    expect(config).toMatchObject({
      repository: { registry: 'ghcr.io', path: 'acme/environments' },
      lookupRepositories: [{ registry: 'ghcr.io' }, { registry: 'docker.io', path: 'acme/public' }],
      stagingRepository: { path: 'acme/staging' },
      insecureRegistries: ['registry:5000', 'registry.example'],
      promote: true,
      defaults: {
        base: 'python:3.12-slim',
        baseAt: { line: 7 },
        platforms: ['linux/amd64', 'linux/arm64'],
        runsOn: ['big'],
        pipCheck: true,
        secrets: [],
      },
      followBase: 'tags',
      baseMoved: 'report',
      builder: 'auto',
      condaInstaller: reference('mambaorg/micromamba:2'),
      curated: new Map([['acpt', reference('mcr.microsoft.com/azureml/curated/acpt:3')]]),
      reservedPrefixes: ['acme-'],
      policies: { 'pip-unpinned': 'note', 'conda-unpinned': 'off' },
      owners: ['@acme/platform'],
      inline: true,
    });
    expect(config.environments).toMatchObject([
      {
        path: 'vision/train/Dockerfile',
        name: 'vision-train',
        version: '1.10',
        buildArgs: { CUDA: '12.4', N: '1.10' },
        provides: ['acme/vision-train'],
        description: 'Trains',
        tags: { team: 'vision' },
        variables: { OMP_NUM_THREADS: '4' },
        owners: ['@acme/ml', '@me', 'a.b+c@acme.io'],
        runsOn: ['self-hosted', 'gpu:a100'],
        policies: { 'base-latest': 'error', 'apt-unpinned': 'off' },
        index: 0,
        inPlace: false,
        combination: '',
      },
      {
        path: '**/conda.yml',
        name: undefined,
        buildArgs: {},
        owners: undefined,
        runsOn: undefined,
        policies: {},
        tags: {},
        variables: {},
        index: 1,
      },
    ]);
    expect([...allowedHosts(config)]).toEqual(['docker.io', 'quay.io', 'ghcr.io']);
  });

  it.each<[string, string]>([
    ['unknown: 1\n', 'unknown-field:1'],
    ['repository: 7\n', 'yaml-type:1'],
    ['repository: ghcr.io/acme//x\n', 'reference-syntax:1'],
    ['repository: ghcr.io/acme/x:tag\n', 'reference-syntax:1'],
    ['lookup-repositories: ghcr.io/acme/x\n', 'wrong-type:1'],
    ['insecure-registries: registry:5000\n', 'wrong-type:1'],
    ['insecure-registries: ["http://registry:5000"]\n', 'reference-syntax:1'],
    ['insecure-registries: [registry/acme]\n', 'reference-syntax:1'],
    ['insecure-registries: ["*"]\n', 'reference-syntax:1'],
    ['insecure-registries: [me@registry]\n', 'reference-syntax:1'],
    ['follow-base: always\n', 'wrong-value:1'],
    ['base-moved: no\n', 'yaml-type:1'],
    ['defaults: [x]\n', 'wrong-type:1'],
    ['defaults: { base: x, context: y }\n', 'unknown-field:1'],
    ['defaults: { platforms: [] }\n', 'platform-syntax:1'],
    ['defaults: { platforms: [windows/amd64] }\n', 'platform-syntax:1'],
    ['defaults: { platforms: [linux/amd64, linux/amd46] }\n', 'platform-syntax:1'],
    ['conda-installer: "a b"\n', 'reference-syntax:1'],
    ['environments: {}\n', 'wrong-type:1'],
    ['environments: [x]\n', 'wrong-type:1'],
    ['environments:\n  - name: x\n', 'field-missing:2'],
    ['environments:\n  - path: ../x\n', 'path-refused:2'],
    ['environments:\n  - path: /etc/passwd\n', 'path-refused:2'],
    ['environments:\n  - path: x\n    paths: y\n', 'unknown-field:3'],
    [
      dedent`
        environments:
          - path: x
            provides: [a]
          - path: z
            provides: [a]
      `,
      'provides-conflict:4',
    ],
    ['environments:\n  - path: "*/x"\n    provides: [a]\n', 'provides-conflict:2'],
    ['environments:\n  - path: x\n    name: no\n', 'yaml-type:3'],
    ['environments:\n  - path: x\n    build-args: { A: [1] }\n', 'wrong-type:3'],
    ['environments:\n  - path: 1\n', 'yaml-type:2'],
    ['environments:\n  - path: x\n    conda: {}\n', 'entry-content:3'],
    ['environments:\n  - path: x\n    image: y\n', 'entry-content:3'],
    ['environments:\n  - image: y\n', 'field-missing:2'],
    ['environments:\n  - name: ""\n    image: y\n', 'field-missing:2'],
    [
      dedent`
        environments:
          - name: a
            pip: []
            paths: y
      `,
      'unknown-field:4',
    ],
    ['environments:\n  - {name: a, image: x}\n  - {name: a, image: z}\n', 'entry-duplicate:3'],
    [
      'environments:\n  - {name: "a-${{matrix.v}}", image: x, matrix: {v: [x]}}\n  - {name: a-v, image: z}\n',
      'entry-duplicate:3',
    ],
    ['environments:\n  - path: x\n    base: ${{ matrix.v }}\n', 'matrix-placeholder:3'],
    ['environments:\n  - path: x\n    matrix: { v: [3.10] }\n', 'yaml-type:3'],
    ['environments:\n  - path: terrarium.yml\n', 'path-refused:2'],
    ['environments:\n  - path: x\n    owners: [me]\n', 'owner-syntax:3'],
    [
      dedent`
        environments:
          - path: x
            owners: ["@me"]
            runs-on: []
      `,
      'runner-label:4',
    ],
    ['environments:\n  - path: x\n    runs-on: "a b"\n', 'runner-label:3'],
    ['environments:\n  - path: x\n    runs-on: { group: a }\n', 'wrong-type:3'],
    ['environments:\n  - path: x\n    policies: { unknown: off }\n', 'unknown-field:3'],
    ['owners: "@me"\n', 'wrong-type:1'],
    ['owners: [@me]\n', 'yaml-syntax:1'],
    ['owners: ["@a/b/c"]\n', 'owner-syntax:1'],
    ['policies: { conda-unpinned: never }\n', 'wrong-value:1'],
    ['policies: { conda-unpinned: false }\n', 'yaml-type:1'],
    ['policies: { conda-unpinned: no }\n', 'yaml-type:1'],
    ['policies: [conda-unpinned]\n', 'wrong-type:1'],
    ['curated: [a]\n', 'wrong-type:1'],
    ['curated: { "a b": c }\n', 'name-syntax:1'],
    ['curated: { a: "b c" }\n', 'reference-syntax:1'],
    ['reserved-prefixes: [""]\n', 'wrong-value:1'],
    ['reserved-prefixes: acme-\n', 'wrong-type:1'],
    ['inline: yes\n', 'wrong-type:1'],
    ['defaults: { runs-on: 1 }\n', 'yaml-type:1'],
  ])('is told where it is wrong: %j', (text, expected) => {
    expect(codes(text)).toContain(expected);
  });

  it.each(['[', 'a: 1\na: 2\n', '- x\n', 'x\n'])(
    'gives the defaults and an error where it cannot be read: %j',
    (text) => {
      const { config, diagnostics } = read(text);
      expect(config).toEqual(defaultConfig('terrarium.yml'));
      expect(diagnostics).toMatchObject([{ severity: 'error' }]);
    },
  );

  it('takes names from no prototype', () => {
    const { config } = read(
      dedent`
        environments:
          - path: x
            build-args: { __proto__: a, constructor: b, toString: c }
      `,
    );
    const [entry] = config.environments;
    expect(Object.keys(entry?.buildArgs ?? {})).toEqual(['__proto__', 'constructor', 'toString']);
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });

  it('names the known rules where one is not known', () => {
    const [finding] = read('policies: { unpinned: error }\n').diagnostics;
    expect(finding?.message).toBe('unknown field "unpinned" in policies');
    expect(finding?.hint).toBe(`remove it, or use one of: ${PIN_RULES.map(({ id }) => id).join(', ')}`);
  });

  it('reads an environment in place', () => {
    const { config, diagnostics } = read(dedent`
      environments:
        - {name: a~b/c, base: x}
        - {path: z, base: x}
    `);
    expect(diagnostics).toEqual([]);
    expect(config.environments).toMatchObject([
      { path: 'terrarium.yml#/environments/a~0b~1c', file: 'terrarium.yml', inPlace: true, index: 0, base: 'x' },
      { path: 'z', file: 'z', inPlace: false, index: 1 },
    ]);
  });

  it('makes an entry of each combination, and tells a mistake once', () => {
    const entry = (more: string) =>
      `environments:\n  - {path: x, base: "b:\${{ matrix.v }}", matrix: {v: ["1", "2"]}${more}}\n  - {path: z}\n`;
    expect(read(entry('')).config.environments).toMatchObject([
      { index: 0, combination: '?v=1', base: 'b:1' },
      { index: 0, combination: '?v=2', base: 'b:2' },
      { index: 1, combination: '', base: undefined },
    ]);
    expect(codes(entry(', unknown: 1'))).toEqual(['unknown-field:2']);
    expect(codes(entry(', provides: [a]'))).toEqual(['provides-conflict:2']);
    expect(codes(entry(', provides: ["a:${{ matrix.v }}"]'))).toEqual([]);
  });

  it('names each key once', () => {
    for (const names of [namesOf(FILE_KEYS), namesOf(ENTRY_KEYS)]) expect(new Set(names).size).toBe(names.length);
  });
});
