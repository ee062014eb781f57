import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { CONFIG_KEYS, parseConfig } from '../../src/core/config.ts';
import { ENTRY_KEYS } from '../../src/core/config-entry.ts';
import { faultsOf, readSchema, validatorOf } from './validators.ts';

const validate = validatorOf('config');
const schema = readSchema('config') as {
  readonly properties: Readonly<Record<string, object>>;
  readonly $defs: { readonly entry: { readonly properties: Readonly<Record<string, object>> } };
};

describe('the schema of terrarium.yml', () => {
  it('has the keys that are read, in their order', () => {
    expect(Object.keys(schema.properties)).toEqual([...CONFIG_KEYS]);
    expect(Object.keys(schema.$defs.entry.properties)).toEqual([...ENTRY_KEYS]);
  });

  it.each<[string, string]>([
    ['an empty file', ''],
    ['a repository', 'repository: ghcr.io/acme/environments\n'],
    ['all that is global', 'lookup-repositories: [ghcr.io/a/b]\nstaging-repository: ghcr.io/a/c\nfollow-base: tags\n'],
    ['defaults', 'defaults: { base: "python:3.12-slim", platforms: [linux/amd64, linux/arm64/v8] }\n'],
    ['no hosts', 'allowed-registries: []\nbase-moved: report\nconda-installer: mambaorg/micromamba\n'],
    ['an entry', 'environments:\n  - path: a/Dockerfile\n    name: a\n    version: 1\n    target: run\n'],
    ['arguments', 'environments:\n  - path: a/Dockerfile\n    build-args: { CUDA: 12.4 }\n    test: "true"\n'],
    [
      'parents',
      'environments:\n  - path: a/Dockerfile\n    build-contexts: { base: "environment:b" }\n    provides: [a/b]\n',
    ],
  ])('and the reader take %s', (_what, text) => {
    expect(faultsOf(validate, parse(text))).toEqual([]);
    expect(parseConfig(text, 'terrarium.yml').diagnostics).toEqual([]);
  });

  it.each<[string, string]>([
    ['a list', '- repository\n'],
    ['an unknown key', 'repositories: [a]\n'],
    ['an unknown key of an entry', 'environments:\n  - path: a\n    secrets: [b]\n'],
    ['an unknown key of the defaults', 'defaults: { image: a }\n'],
    ['an entry without a path', 'environments:\n  - name: a\n'],
    ['another policy', 'follow-base: always\n'],
    ['another policy for moved bases', 'base-moved: never\n'],
    ['no platform', 'defaults: { platforms: [] }\n'],
    ['a platform that is none', 'defaults: { platforms: [amd64] }\n'],
    ['a text for a list', 'allowed-registries: docker.io\n'],
    ['a repository with a digest', 'repository: "a/b@sha256:0"\n'],
    ['a boolean for a text', 'environments:\n  - path: a\n    base: true\n'],
  ])('and the reader refuse %s', (_what, text) => {
    expect(faultsOf(validate, parse(text))).not.toEqual([]);
    expect(parseConfig(text, 'terrarium.yml').diagnostics.map(({ severity }) => severity)).toContain('error');
  });
});
