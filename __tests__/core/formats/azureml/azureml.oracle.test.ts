import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { azureml } from '../../../../src/core/formats/azureml/azureml.ts';
import { azuremlInline } from '../../../../src/core/formats/azureml/inline.ts';
import type { FormatReader, ParsedReading } from '../../../../src/core/formats/contract/format.ts';
import { askPython, oracleCases, oracles } from '../../../oracle/oracle.ts';
import { fileOf, filesOf } from '../reading.ts';

const FILES: Readonly<Record<string, string>> = {
  'conda.yml': 'name: x\nchannels: [conda-forge]\ndependencies:\n  - python=3.10\n  - pip:\n      - numpy==1.26.4\n',
  'sub/conda.yaml': 'dependencies:\n- python\n- "pip"\nchannels: [defaults]\nvariables: {A: 1.10, B: "x: y"}\n',
  'ctx/Dockerfile': 'FROM python:3.12\n',
  'ctx/docker/D': 'FROM python:3.11\n',
};
const ROUTE = '{port: 5001, path: /x}';
const ROUTES = `liveness_route: ${ROUTE}, readiness_route: ${ROUTE}`;
/** Values of each key: first those that both take, then the others. */
const VALUES: Readonly<Record<string, readonly [good: readonly string[], bad: readonly string[]]>> = {
  name: [
    ['a', 'train-env', '"1"', 'a.b', "'x'"],
    ['1', '[x]', '', 'true'],
  ],
  version: [
    ['1', '"1.10"', 'v1', '18.04:2022', '1.5'],
    ['1.10', '2020-01-01', 'true', '1:20', '0x10', '[1]', '', '1e3', '017'],
  ],
  description: [
    ['some text', '"1"', '>-\n  folded\n  text'],
    ['1', ''],
  ],
  tags: [
    ['{a: b}', '{}', '{a: 1}', '\n  os: linux\n  v: "1"'],
    ['{a: true}', '{a: }', '[a]', '', '{1: a}'],
  ],
  image: [
    [
      'python:3.12',
      'docker.io/library/python',
      'mcr.microsoft.com/azureml/openmpi4.1.0-ubuntu22.04:20230227.v1',
      '"b"',
    ],
    ['A B', '""', '1', '[a]', ''],
  ],
  conda_file: [
    ['conda.yml', './conda.yml', 'sub/conda.yaml', '{dependencies: [python=3.11, {pip: [a, "b==1"]}], name: n}'],
    ['none.yml', '[a]', '"x: 1"', '', '{}', '{dependencies: [1.10]}', 'sub'],
  ],
  build: [
    [
      '{path: ctx}',
      '{path: ./ctx, dockerfile_path: docker/D}',
      '{path: ., dockerfile_path: ctx/Dockerfile}',
      '\n  path: ctx/',
    ],
    [
      '{path: none}',
      '{path: "https://h.example/c"}',
      '{path: "https://github.com/a/b.git#main:c"}',
      '{}',
      'ctx',
      '{path: ctx, x: 1}',
      '{path: "git@h.example:a/b.git"}',
      '{path: ctx, dockerfile_path: none}',
      '',
    ],
  ],
  os_type: [
    ['linux', 'Linux', '"LINUX"'],
    ['windows', 'WINDOWS', 'mac', '1', ''],
  ],
  inference_config: [
    [`{${ROUTES}, scoring_route: ${ROUTE}}`, `{${ROUTES}, scoring_route: {port: "80", path: /s}}`],
    [
      `{${ROUTES}}`,
      '{}',
      '',
      `{${ROUTES}, scoring_route: {port: a, path: /s}}`,
      `{${ROUTES}, scoring_route: {port: 1}}`,
      `{${ROUTES}, scoring_route: ${ROUTE}, more: ${ROUTE}}`,
      `{${ROUTES}, scoring_route: {port: 1, path: 2}}`,
      `{${ROUTES}, scoring_route: {port: 5.5, path: /s}}`,
    ],
  ],
  datastore: [
    ['azureml:store', 'store'],
    ['1', '[a]', ''],
  ],
  properties: [['{a: b}'], ['[a]', '']],
  auto_delete_setting: [['{condition: created_greater_than, value: 3d}'], ['1', '']],
  $schema: [
    ['https://azuremlschemas.azureedge.net/latest/environment.schema.json', './environment.schema.json'],
    ['1', ''],
  ],
  creation_context: [['{created_by: me}'], ['']],
  latest_version: [['"5"'], ['']],
  id: [[], ['x', 'azureml:/subscriptions/s']],
  autoRebuild: [[], ['Disabled']],
  dependencies: [[], ['[python]']],
  channels: [[], ['[a]']],
  path: [[], ['.']],
};
const USUAL = ['name', 'version', 'description', 'tags', 'os_type', 'inference_config', 'datastore', '$schema'];
const RARE = Object.keys(VALUES).filter((key) => ![...USUAL, 'image', 'conda_file', 'build'].includes(key));

function line(key: string): fc.Arbitrary<string> {
  const [good = [], bad = []] = VALUES[key] ?? [];
  const value = fc.oneof(...(good.length === 0 ? [] : [{ weight: 15, arbitrary: fc.constantFrom(...good) }]), {
    weight: 1,
    arbitrary: fc.constantFrom(...bad),
  });
  return value.map((text) => `${key}: ${text}\n`);
}

const environment = fc
  .record({
    source: fc.oneof(
      { weight: 6, arbitrary: fc.constant(['image', 'conda_file']) },
      { weight: 4, arbitrary: fc.constant(['image']) },
      { weight: 4, arbitrary: fc.constant(['build']) },
      { weight: 1, arbitrary: fc.subarray(['image', 'conda_file', 'build']) },
    ),
    usual: fc.subarray(USUAL),
    named: fc.integer({ min: 0, max: 9 }),
    rare: fc.oneof(
      { weight: 5, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.subarray(RARE, { maxLength: 1 }) },
    ),
  })
  .chain(({ source, usual, named, rare }) => {
    const keys = [...new Set([...source, ...usual, ...(named > 0 ? ['name'] : []), ...rare])];
    return fc.tuple(fc.tuple(...keys.map(line)), fc.shuffledSubarray([...keys.keys()], { minLength: keys.length }));
  })
  .map(([lines, order]) => order.map((index) => lines[index]).join(''));

/** Codes of errors with which we refuse what the SDK takes, and why. */
const STRICTER: Readonly<Record<string, string>> = {
  'yaml-type': 'a scalar that other YAML readers do not take for a string',
  'yaml-duplicate-key': 'the SDK silently takes the last one',
  'wrong-type': 'tags are texts; a conda environment is a map',
  'reference-syntax': 'the SDK leaves it to the service to refuse what is no image',
  'file-missing': 'the SDK uploads a context without a Dockerfile',
  'field-missing': 'the SDK takes an empty conda environment for none, and a build without a path',
  'no-image': 'an empty image counts as one for the SDK',
  'image-and-build': 'an empty image counts as none for the SDK',
  'conda-without-image': 'the SDK sends conda_file beside build, and the service does not install it',
  'os-not-supported': 'Windows images are not built here',
  'remote-context': 'the SDK takes some URLs; nothing stands for their content',
};
/** What the SDK refuses and we take, by the field and its reason. */
const WIDER: readonly (readonly [RegExp, string])[] = [
  [/^name: .*Missing data/, 'terrarium.yml may name it'],
  [/^(?:name|description): .*Not a valid string/, 'a number is a text for us'],
  [/^description: .*may not be null/, 'the schema of the documentation has no such rule'],
  [/^(?:id|creation_context|latest_version|\$schema): /, 'what is never read may be empty'],
  [/^MlException$/, 'a version that looks like a date is the text that is written'],
  [
    /^(?:tags|inference_config|datastore|properties|auto_delete_setting): /,
    'settings that no image depends on: a warning',
  ],
];

/** The SDK takes 3 to 30 ms a case: more would take an hour of a small machine. */
const SDK_CASES = Math.min(oracleCases, 30_000);

type Answer =
  | { readonly ok: false; readonly why: readonly string[] }
  | {
      readonly ok: true;
      readonly name: string;
      readonly version: string | null;
      readonly image: string | null;
      readonly build: readonly [string | null, string | null] | null;
      readonly anonymous: string | null;
    };

function errorsOf({ diagnostics }: ParsedReading): readonly string[] {
  return diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code);
}

function compare(text: string, ours: ParsedReading, theirs: Extract<Answer, { ok: true }>, named: boolean): void {
  const { source, diagnostics } = ours;
  const at = text.slice(0, 400);
  expect([at, source.base ?? null]).toEqual([at, theirs.image]);
  if (named) expect([at, source.name]).toEqual([at, theirs.name]);
  const told = diagnostics.some(({ code }) => code === 'version-number');
  if (named && !told) expect([at, source.version ?? null]).toEqual([at, theirs.version]);
  const [path, dockerfile] = theirs.build ?? [null, null];
  expect([at, source.dockerfile === undefined]).toEqual([at, theirs.build === null]);
  if (source.dockerfile !== undefined) {
    const { context = '', path: file } = source.dockerfile;
    expect([at, file]).toEqual([at, posix.join(context, dockerfile || 'Dockerfile')]);
    if (named) expect(context).toBe(posix.normalize(path ?? '').replace(/\/$/, ''));
  }
  expect([at, source.azuremlAnonymousVersion?.() ?? null]).toEqual([at, theirs.anonymous]);
}

function parseOne(reader: FormatReader, text: string, path: string, files: Readonly<Record<string, string>>) {
  return reader.parse(fileOf(text, path), filesOf(files)).definitions;
}

describe.skipIf(oracles === undefined)('azure-ai-ml', () => {
  it('loads what we load', { timeout: 2_400_000 }, () => {
    const texts = fc.sample(environment, { numRuns: SDK_CASES, seed: 41 });
    const answers = askPython<Answer>(
      'azure_ai_ml',
      texts.map((text) => ({ text, files: FILES })),
    );
    const unlisted = new Map<string, string>();
    const counts = { both: 0, neither: 0, stricter: 0, wider: 0 };
    for (const [index, text] of texts.entries()) {
      const [ours] = parseOne(azureml, text, 'e.yml', FILES) as [ParsedReading];
      const theirs = answers[index] as Answer;
      const errors = errorsOf(ours);
      if (errors.length === 0 && theirs.ok) {
        counts.both += 1;
        compare(text, ours, theirs, true);
      } else if (errors.length > 0 && theirs.ok) {
        counts.stricter += 1;
        for (const code of errors) if (!Object.hasOwn(STRICTER, code)) unlisted.set(code, text);
      } else if (errors.length === 0 && !theirs.ok) {
        counts.wider += 1;
        for (const why of theirs.why) if (!WIDER.some(([pattern]) => pattern.test(why))) unlisted.set(why, text);
      } else counts.neither += 1;
    }
    expect([...unlisted]).toEqual([]);
    console.log(`azure-ai-ml: ${JSON.stringify(counts)} of ${texts.length}`);
    expect(counts.both).toBeGreaterThan(texts.length / 4);
    expect(counts.neither).toBeGreaterThan(texts.length / 50);
  });
});

const corpus = process.env.TERRARIUM_CORPUS || undefined;

describe.skipIf(oracles === undefined || corpus === undefined)('azure-ai-ml on the corpus', () => {
  const root = corpus ?? '';
  const paths =
    corpus === undefined
      ? []
      : readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => azureml.names(path));
  const texts = new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
  const files = Object.fromEntries(texts);
  for (const path of readdirSync(corpus ?? '.', { recursive: true, encoding: 'utf8' }))
    if (corpus !== undefined && /dockerfile|requirements.*\.txt$/i.test(path)) {
      try {
        files[path] = readFileSync(join(root, path), 'utf8');
      } catch {
        // A folder.
      }
    }

  it.each<[string, FormatReader, number]>([
    ['environment files', azureml, 20],
    ['environments of jobs, components and deployments', azuremlInline, 80],
  ])('loads the same %s', (_, reader, least) => {
    const found = [...texts].filter(([path, text]) => reader.recognizes(fileOf(text, path)));
    const cases = found.flatMap(([path, text]) =>
      parseOne(reader, text, path, files).map((reading) => ({ path, text, reading })),
    );
    const answers = askPython<Answer>(
      'azure_ai_ml',
      cases.map(({ path, reading: { suffix } }) => ({
        path: join(root, path),
        ...(suffix === '' ? {} : { pointer: suffix.slice(2).split('/') }),
      })),
    );
    let both = 0;
    for (const [index, { path, reading }] of cases.entries()) {
      const theirs = answers[index] as Answer;
      const errors = errorsOf(reading);
      if (errors.length > 0 || !theirs.ok) {
        console.log(
          `${path}${reading.suffix}: ${errors.join(' ') || 'accepted'}, azure-ai-ml: ${theirs.ok || theirs.why}`,
        );
        continue;
      }
      both += 1;
      compare(path, reading, theirs, false);
    }
    console.log(`${cases.length} cases, ${both} compared`);
    expect(both).toBeGreaterThan(least);
  });
});
