import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { AZUREML_KEYS } from '../../src/core/config/azureml.ts';
import { parseConfig } from '../../src/core/config/config.ts';
import { ENTRY_KEYS } from '../../src/core/config/entry-keys.ts';
import { DEFAULTS_KEYS, FILE_KEYS } from '../../src/core/config/file-keys.ts';
import { namesOf } from '../../src/core/config/key.ts';
import { SIGNATURE_KEYS } from '../../src/core/config/values.ts';
import { SPARK_KEYS } from '../../src/core/formats/terrarium/spark.ts';
import { terrarium } from '../../src/core/formats/terrarium/terrarium.ts';
import { PIN_RULES } from '../../src/core/pinning/rules.ts';
import { configSchema } from '../../tools/config-schema/schema.ts';
import { fileOf, filesOf } from '../core/formats/reading.ts';
import { dedent } from '../dedent.ts';
import { propertyRuns } from '../test-size.ts';
import { CONFIG, CONFLICTS, ENTRIES } from './config-texts.ts';
import { faultsOf, readSchema, validatorOf } from './validators.ts';

const validate = validatorOf('config');
const schema = readSchema('config') as {
  readonly properties: Readonly<Record<string, { readonly properties?: object }>>;
  readonly $defs: Readonly<Record<string, { readonly properties: Readonly<Record<string, object>> }>>;
};

const FILES = filesOf({ 'conda.yml': 'dependencies: []\n', 'requirements.txt': '', Dockerfile: 'FROM a\n' });

/** Errors of the decoder of the file, and of that of environments in place. */
function errorsOf(text: string): readonly string[] {
  const { definitions } = terrarium.parse(fileOf(text, 'terrarium.yml'), FILES);
  const found = [...parseConfig(text, 'terrarium.yml').diagnostics, ...definitions.flatMap((one) => one.diagnostics)];
  return found.filter(({ severity }) => severity === 'error').map(({ code, message }) => `${code}: ${message}`);
}

describe('the schema of terrarium.yml', () => {
  it('is what the tables of keys make: npm run schema writes it', () => {
    expect(readSchema('config')).toEqual(configSchema());
  });

  it('has the keys that are read, in their order', () => {
    expect(Object.keys(schema.properties)).toEqual(namesOf(FILE_KEYS));
    expect(Object.keys(schema.$defs.entry?.properties ?? {})).toEqual(namesOf(ENTRY_KEYS));
    expect(Object.keys(schema.properties.defaults?.properties ?? {})).toEqual(namesOf(DEFAULTS_KEYS));
    expect(Object.keys(schema.properties.signatures?.properties ?? {})).toEqual(namesOf(SIGNATURE_KEYS));
    expect(Object.keys(schema.$defs.azuremlTarget?.properties ?? {})).toEqual(namesOf(AZUREML_KEYS));
    expect(Object.keys(schema.$defs.spark?.properties ?? {})).toEqual([...SPARK_KEYS]);
    expect(Object.keys(schema.$defs.policies?.properties ?? {})).toEqual(PIN_RULES.map(({ id }) => id));
  });

  it.each<[string, string]>([
    ['an empty file', ''],
    ['a repository', 'repository: ghcr.io/acme/environments\n'],
    ['all that is global', 'lookup-repositories: [ghcr.io/a/b]\nstaging-repository: ghcr.io/a/c\nfollow-base: tags\n'],
    ['defaults', 'defaults: { base: "python:3.12-slim", platforms: [linux/amd64, linux/arm64/v8] }\n'],
    ['no hosts', 'allowed-registries: []\nbase-moved: report\nconda-installer: mambaorg/micromamba\n'],
    [
      'an entry',
      dedent`
        environments:
          - path: a/Dockerfile
            name: a
            version: 1
            target: run
      `,
    ],
    [
      'arguments',
      dedent`
        environments:
          - path: a/Dockerfile
            build-args: { CUDA: 12.4 }
            test: "true"
      `,
    ],
    [
      'parents',
      dedent`
        environments:
          - path: a/Dockerfile
            build-contexts: { base: "environment:b" }
            provides: [a/b]
      `,
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

// Each case reads YAML several times.
const RUNS = { numRuns: Math.min(propertyRuns().numRuns, 20_000) };

describe('generated configurations', () => {
  it('name every key', () => {
    expect([...Object.keys(CONFIG), 'environments']).toEqual(namesOf(FILE_KEYS));
    const keys = new Set(Object.values(ENTRIES).flatMap((entry) => Object.keys(entry.keys)));
    expect([...keys].toSorted()).toEqual(namesOf(ENTRY_KEYS).toSorted());
  });

  const record = (domains: typeof CONFIG, required: readonly string[]) =>
    fc.record(Object.fromEntries(Object.entries(domains).map(([key, { valid }]) => [key, valid])), {
      requiredKeys: [...required],
    });
  const entry = fc.oneof(
    ...Object.values(ENTRIES).map(({ required, keys }) =>
      record(keys, required === 'path' ? ['path'] : ['name', required]),
    ),
  );
  // A reference stands for one environment, a name in place for another, and a path for one entry.
  const samePath = (a: Record<string, unknown>, b: Record<string, unknown>) =>
    a.path !== undefined && a.path === b.path;
  const entries = fc.uniqueArray(entry, { maxLength: 2, comparator: samePath }).map((list) =>
    list.map((one, index) => ({
      ...one,
      ...(one.name === undefined ? {} : { name: `${one.name}${index}` }),
      ...(one.provides === undefined || one.matrix !== undefined || `${one.path}`.includes('*')
        ? { provides: [] }
        : { provides: [`acme/p${index}`] }),
    })),
  );
  const document = fc
    .tuple(record(CONFIG, []), fc.option(entries, { nil: undefined }))
    .map(([config, environments]) => (environments === undefined ? config : { ...config, environments }));

  it('are taken by both', () => {
    fc.assert(
      fc.property(document, (config) => {
        const text = JSON.stringify(config);
        expect(faultsOf(validate, config), text).toEqual([]);
        expect(errorsOf(text), text).toEqual([]);
      }),
      RUNS,
    );
  });

  const wrongKey = fc.oneof(
    ...Object.entries(CONFIG).map(([key, { invalid }]) => invalid.map((value) => ({ [key]: value }))),
    fc.constantFrom<Readonly<Record<string, unknown>>>({ base: 'a' }, { environments: {} }, { environments: ['a'] }),
  );
  const wrongEntry = fc.oneof(
    ...Object.values(ENTRIES).flatMap(({ required, keys }) =>
      Object.entries(keys).map(([key, { invalid }]) =>
        fc
          .tuple(record(keys, required === 'path' ? ['path'] : ['name', required]), invalid)
          .map(([valid, value]) => ({ ...valid, provides: [], [key]: value })),
      ),
    ),
    entry.map((valid) => ({ ...valid, secret: [] })),
    fc.constantFrom(...CONFLICTS),
  );

  it('with one mistake are refused by both', () => {
    const wrong = fc.oneof(
      fc.tuple(document, wrongKey).map(([valid, mistake]) => ({ ...valid, ...mistake })),
      wrongEntry.map((one) => ({ environments: [one] })),
    );
    fc.assert(
      fc.property(wrong, (config) => {
        const text = JSON.stringify(config);
        expect(faultsOf(validate, config), text).not.toEqual([]);
        expect(errorsOf(text), text).not.toEqual([]);
      }),
      RUNS,
    );
  });
});
