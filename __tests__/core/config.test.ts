import { describe, expect, it } from 'vitest';
import { allowedHosts, CONFIG_KEYS, defaultConfig, parseConfig } from '../../src/core/config.ts';
import { ENTRY_KEYS } from '../../src/core/config-entry.ts';

const read = (text: string) => parseConfig(text, 'terrarium.yml');
const codes = (text: string) => read(text).diagnostics.map(({ code, line }) => `${code}:${line}`);

describe('terrarium.yml', () => {
  it.each(['', '# nothing\n', '{}\n'])('may say nothing: %j', (text) => {
    expect(read(text)).toEqual({ config: defaultConfig('terrarium.yml'), diagnostics: [] });
  });

  it('says what is documented', () => {
    const { config, diagnostics } = read(`
repository: ghcr.io/acme/environments
lookup-repositories: [ghcr.io/acme-platform/environments, acme/public]
staging-repository: ghcr.io/acme/staging
allowed-registries: [docker.io, quay.io]
defaults: { base: "python:3.12-slim", platforms: [linux/arm64, linux/x86_64, linux/amd64] }
follow-base: tags
base-moved: report
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
  - path: "**/conda.yml"
`);
    expect(diagnostics).toEqual([]);
    expect(config).toMatchObject({
      repository: { registry: 'ghcr.io', path: 'acme/environments' },
      lookupRepositories: [{ registry: 'ghcr.io' }, { registry: 'docker.io', path: 'acme/public' }],
      stagingRepository: { path: 'acme/staging' },
      defaultBase: 'python:3.12-slim',
      defaultPlatforms: ['linux/amd64', 'linux/arm64'],
      followBase: 'tags',
      baseMoved: 'report',
      condaInstaller: 'mambaorg/micromamba:2',
    });
    expect(config.environments).toMatchObject([
      {
        path: 'vision/train/Dockerfile',
        name: 'vision-train',
        version: '1.10',
        buildArgs: { CUDA: '12.4', N: '1.10' },
        provides: ['acme/vision-train'],
      },
      { path: '**/conda.yml', name: undefined, buildArgs: {} },
    ]);
    expect(allowedHosts(config)).toEqual(['docker.io', 'quay.io', 'ghcr.io', 'ghcr.io', 'ghcr.io', 'docker.io']);
  });

  it.each<[string, string]>([
    ['unknown: 1\n', 'unknown-field:1'],
    ['repository: 7\n', 'yaml-type:1'],
    ['repository: ghcr.io/ACME/x\n', 'reference-syntax:1'],
    ['repository: ghcr.io/acme/x:tag\n', 'reference-syntax:1'],
    ['lookup-repositories: ghcr.io/acme/x\n', 'wrong-type:1'],
    ['follow-base: always\n', 'wrong-value:1'],
    ['base-moved: no\n', 'yaml-type:1'],
    ['defaults: [x]\n', 'wrong-type:1'],
    ['defaults: { base: x, context: y }\n', 'unknown-field:1'],
    ['defaults: { platforms: [] }\n', 'platform-syntax:1'],
    ['defaults: { platforms: [windows/amd64] }\n', 'platform-syntax:1'],
    ['conda-installer: "a b"\n', 'reference-syntax:1'],
    ['environments: {}\n', 'wrong-type:1'],
    ['environments: [x]\n', 'wrong-type:1'],
    ['environments:\n  - name: x\n', 'field-missing:2'],
    ['environments:\n  - path: ../x\n', 'path-refused:2'],
    ['environments:\n  - path: /etc/passwd\n', 'path-refused:2'],
    ['environments:\n  - path: x\n    paths: y\n', 'unknown-field:3'],
    ['environments:\n  - path: x\n    provides: [a]\n  - path: z\n    provides: [a]\n', 'provides-conflict:4'],
    ['environments:\n  - path: "*/x"\n    provides: [a]\n', 'provides-conflict:2'],
    ['environments:\n  - path: x\n    name: no\n', 'yaml-type:3'],
    ['environments:\n  - path: x\n    build-args: { A: [1] }\n', 'wrong-type:3'],
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
      'environments:\n  - path: x\n    build-args: { __proto__: a, constructor: b, toString: c }\n',
    );
    const [entry] = config.environments;
    expect(Object.keys(entry?.buildArgs ?? {})).toEqual(['__proto__', 'constructor', 'toString']);
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });

  it('names each key once', () => {
    expect(new Set(CONFIG_KEYS).size).toBe(CONFIG_KEYS.length);
    expect(new Set(ENTRY_KEYS).size).toBe(ENTRY_KEYS.length);
  });
});
