import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workTree } from '../../../src/adapters/checkout/work-tree.ts';
import { discover } from '../../../src/core/discover/discover.ts';
import { type Migration, migrate } from '../../../src/core/migrate/migrate.ts';
import { quoteYaml, yamlLines } from '../../../src/core/migrate/text.ts';
import { readYaml } from '../../../src/core/text/yaml.ts';
import { dedent } from '../../dedent.ts';
import { configOf, defineAll, memoryTree } from '../../fakes/memory-tree.ts';
import { propertyRuns } from '../../test-size.ts';
import { fileOf } from '../formats/reading.ts';

const JSON_PATH = 'e/azureml_environment.json';
const SCHEMA = '$schema: https://azuremlschemas.azureedge.net/latest/environment.schema.json\n';
const CONDA = { name: 'x', channels: ['conda-forge'], dependencies: ['python=3.10', { pip: ['numpy==1.0'] }] };

type Texts = Readonly<Record<string, string>>;

async function migrateIn(
  files: Texts,
  path: string,
  existing: Texts = files,
  copy = false,
): Promise<readonly Migration[]> {
  const { bundles } = await discover(memoryTree({ files }), configOf(undefined));
  const bundle = bundles.find((found) => found.path === path);
  if (bundle === undefined) throw new Error(`${path} is not found`);
  const options = { files: bundle.files, existing: new Map(Object.entries(existing)), copy };
  return migrate(fileOf(files[path] ?? '', path), options);
}

async function migrateOne(content: unknown, beside: Texts = {}, copy = false): Promise<Migration> {
  const files = { [JSON_PATH]: JSON.stringify(content), ...beside };
  const [migration] = await migrateIn(files, JSON_PATH, copy ? {} : files, copy);
  if (migration === undefined) throw new Error('nothing is migrated');
  return migration;
}

const notes = ({ diagnostics }: Migration) =>
  diagnostics.map(({ severity, code, message, hint }) => `${severity} ${code} ${message}; ${hint}`);

const plain = { docker: { baseImage: 'a:1' }, python: { userManagedDependencies: true } };

describe('the v2 files of a definition', () => {
  it('have its image', async () => {
    const migration = await migrateOne({ name: 'train', version: '3', ...plain });
    expect(migration.id).toBe(JSON_PATH);
    expect(migration.environment).toBe('e/environment.yml');
    expect([...migration.files]).toEqual([['e/environment.yml', `${SCHEMA}name: train\nversion: "3"\nimage: a:1\n`]]);
    expect(migration.diagnostics).toEqual([]);
  });

  it('name its conda file', async () => {
    const beside = { 'e/conda_dependencies.yml': 'dependencies: [python=3.10]\n' };
    const { files } = await migrateOne({ docker: { baseImage: 'a:1' } }, beside);
    expect([...files]).toEqual([['e/environment.yml', `${SCHEMA}image: a:1\nconda_file: conda_dependencies.yml\n`]]);
  });

  it('bring the files that are named where they are written elsewhere', async () => {
    const beside = { 'e/conda_dependencies.yml': 'dependencies: [{pip: [-r ../more.txt]}]\n', 'more.txt': 'numpy\n' };
    const { files } = await migrateOne({ docker: { baseImage: 'a:1' } }, beside, true);
    expect([...files]).toEqual([
      ['e/environment.yml', `${SCHEMA}image: a:1\nconda_file: conda_dependencies.yml\n`],
      ['e/conda_dependencies.yml', beside['e/conda_dependencies.yml']],
      ['more.txt', 'numpy\n'],
    ]);
  });

  it('hold the conda part where it stands inline', async () => {
    const { files } = await migrateOne({ docker: { baseImage: 'a:1' }, python: { condaDependencies: CONDA } });
    expect([...files]).toEqual([
      [
        'e/environment.yml',
        dedent`
          ${SCHEMA}image: a:1
          conda_file:
            name: x
            channels:
              - conda-forge
            dependencies:
              - "python=3.10"
              - pip:
                  - "numpy==1.0"
        `.replaceAll('"', ''),
      ],
    ]);
  });

  it('have a folder for a Dockerfile, which has no files to copy', async () => {
    const python = { userManagedDependencies: true };
    const inline = await migrateOne({ docker: { baseDockerfile: 'FROM a:1\nRUN x\n' }, python });
    expect([...inline.files]).toEqual([
      ['e/environment.yml', `${SCHEMA}build:\n  path: environment-context\n`],
      ['e/environment-context/Dockerfile', 'FROM a:1\nRUN x\n'],
    ]);
    const beside = await migrateOne({ python }, { 'e/BaseDockerfile': 'FROM b:1\n' });
    expect([...beside.files.values()]).toEqual([`${SCHEMA}build:\n  path: environment-context\n`, 'FROM b:1\n']);
  });

  it('keep the folder of a Dockerfile that copies', async () => {
    const python = { userManagedDependencies: true };
    const text = 'FROM a:1\n  copy x /x\n';
    const inline = await migrateOne({ docker: { baseDockerfile: text }, python }, { 'e/x': '' });
    expect([...inline.files]).toEqual([
      ['e/environment.yml', `${SCHEMA}build:\n  path: .\n  dockerfile_path: environment.Dockerfile\n`],
      ['e/environment.Dockerfile', text],
    ]);
    const beside = await migrateOne({ python }, { 'e/BaseDockerfile': text, 'e/x': '' });
    expect([...beside.files]).toEqual([
      ['e/environment.yml', `${SCHEMA}build:\n  path: .\n  dockerfile_path: BaseDockerfile\n`],
    ]);
    const copied = await migrateOne({ python }, { 'e/BaseDockerfile': text, 'e/x': '' }, true);
    expect(copied.files.get('e/BaseDockerfile')).toBe(text);
  });

  it('install conda packages behind the steps of a Dockerfile', async () => {
    const migration = await migrateOne({
      docker: { baseDockerfile: 'FROM a:1' },
      python: { condaDependencies: CONDA },
    });
    expect(migration.files.get('e/environment-context/Dockerfile')).toBe(
      dedent`
        FROM a:1
        COPY conda_dependencies.yml /tmp/conda_dependencies.yml
        RUN conda env create -p /azureml-envs/environment -f /tmp/conda_dependencies.yml && conda clean -aqy
        ENV PATH=/azureml-envs/environment/bin:$PATH
      `,
    );
    expect(migration.files.get('e/environment-context/conda_dependencies.yml')).toBe(
      dedent`
        name: x
        channels:
          - conda-forge
        dependencies:
          - python=3.10
          - pip:
              - numpy==1.0
      `,
    );
    expect(notes(migration)).toEqual([
      'note no-counterpart conda packages behind the steps of a Dockerfile become steps of it: the hash changes once; build it once and compare',
    ]);
    const file = { 'e/conda_dependencies.yml': 'dependencies: [a]\n', 'e/BaseDockerfile': 'FROM a:1\n' };
    expect((await migrateOne({ name: 'x' }, file)).files.get('e/environment-context/conda_dependencies.yml')).toBe(
      'dependencies: [a]\n',
    );
  });

  it.each<[string, Texts]>([
    [
      'copies',
      { 'e/BaseDockerfile': 'FROM a:1\nADD x /x\n', 'e/conda_dependencies.yml': 'dependencies: [a]\n', 'e/x': '' },
    ],
    [
      'mounts',
      { 'e/BaseDockerfile': 'FROM a:1\nRUN --mount=target=/x ls\n', 'e/conda_dependencies.yml': 'dependencies: [a]\n' },
    ],
    [
      'has a conda file that names others',
      {
        'e/BaseDockerfile': 'FROM a:1\n',
        'e/conda_dependencies.yml': 'dependencies: [{pip: [-r r.txt]}]\n',
        'e/r.txt': 'a\n',
      },
    ],
  ])('are not written where a Dockerfile %s', async (_, beside) => {
    const migration = await migrateOne({}, beside);
    expect(migration).toMatchObject({ environment: undefined, files: new Map() });
    expect(notes(migration)).toEqual([
      'error conda-without-image a v2 environment has no conda file beside a Dockerfile, and this one cannot be moved into it; install the conda packages in the Dockerfile',
    ]);
  });

  it('are not written for a definition with errors', async () => {
    const migration = await migrateOne({
      docker: { baseImage: 'a:1', x: 1 },
      python: { userManagedDependencies: true },
    });
    expect(migration).toMatchObject({
      environment: undefined,
      files: new Map(),
      diagnostics: [{ code: 'unknown-field' }],
    });
  });

  it('leave out R and Databricks, which have no place', async () => {
    const r = { rVersion: '3.6' };
    const migration = await migrateOne({ ...plain, r, databricks: { jarLibraries: ['x'] } });
    expect(migration.files.get('e/environment.yml')).toBe(`${SCHEMA}image: a:1\n`);
    expect(migration.diagnostics.map(({ code }) => code)).toEqual([
      'databricks-not-built',
      'r-not-built',
      'no-counterpart',
      'no-counterpart',
    ]);
  });

  it('are not those of a reference, or of a part', async () => {
    const reference = { [JSON_PATH]: '{"name": "a"}' };
    expect(await migrateIn(reference, JSON_PATH)).toEqual([]);
    expect(await migrateIn({ 'spark_dependencies.yml': 'packages: []\n' }, 'spark_dependencies.yml')).toEqual([]);
    expect(migrate(fileOf('a: b\n', 'x.yml'), { files: new Map(), existing: new Map(), copy: false })).toEqual([]);
  });

  it('carry no credentials', async () => {
    const condaDependencies = { dependencies: ['a'], variables: { URL: 'https://u:hunter2@h.example/x' } };
    const migration = await migrateOne({ docker: { baseImage: 'a:1' }, python: { condaDependencies } });
    expect(migration).toMatchObject({ environment: undefined, files: new Map() });
    expect(notes(migration)).toEqual(['error secret-in-file the v2 files would carry credentials; remove them first']);
  });
});

describe('names', () => {
  it.each([
    ['e/my_environment.json', 'e/my_environment.yml'],
    ['p/train.runconfig', 'p/train-environment.yml'],
    ['p/train.runconfig.yml', 'p/train-environment.yml'],
    ['p/train.runconfig.json', 'p/train-environment.yml'],
    ['p/run_config.yml', 'p/run_config-environment.yml'],
    ['azureml_environment.json', 'environment.yml'],
    ['AzureML_Environment.json', 'environment.yml'],
  ])('of %s: %s', async (path, expected) => {
    const content =
      path.endsWith('environment.json') || path.endsWith('Environment.json') ? plain : { environment: plain };
    const [migration] = await migrateIn({ [path]: JSON.stringify(content) }, path);
    expect(migration?.environment).toBe(expected);
  });

  it('are others where something else stands there', async () => {
    const files = { [JSON_PATH]: JSON.stringify(plain) };
    const named = async (existing: Texts) => (await migrateIn(files, JSON_PATH, existing))[0]?.environment;
    const text = `${SCHEMA}image: a:1\n`;
    expect(await named({ 'e/environment.yml': text })).toBe('e/environment.yml');
    expect(await named({ 'e/environment.yml': 'x' })).toBe('e/environment-v2.yml');
    expect(await named({ 'e/environment.yml': 'x', 'e/environment-v2.yml': 'x' })).toBe('e/environment-v2-2.yml');
    const taken = Object.fromEntries(
      ['', '-v2', ...Array.from({ length: 20 }, (_, n) => `-v2-${n}`)].map((s) => [`e/environment${s}.yml`, 'x']),
    );
    const [refused] = await migrateIn(files, JSON_PATH, taken);
    expect(refused).toMatchObject({ environment: undefined, files: new Map() });
    expect(refused === undefined ? [] : notes(refused)).toEqual([
      'error would-overwrite files of these names are there already, with other content; write into another folder with --out',
    ]);
    const { 'e/environment-v2-19.yml': _, ...almost } = taken;
    expect(await named(almost)).toBe('e/environment-v2-19.yml');
  });

  it('of the files beside it change with it', async () => {
    const content = { docker: { baseDockerfile: 'FROM a:1\n' }, python: { userManagedDependencies: true } };
    const files = { [JSON_PATH]: JSON.stringify(content) };
    const [migration] = await migrateIn(files, JSON_PATH, { 'e/environment-context/Dockerfile': 'x' });
    expect([...(migration?.files.keys() ?? [])]).toEqual([
      'e/environment-v2.yml',
      'e/environment-v2-context/Dockerfile',
    ]);
  });
});

describe('what has no place in v2', () => {
  it('is named, with where it goes, and never with its value', async () => {
    const migration = await migrateOne({
      environmentVariables: { EXAMPLE_ENV_VAR: 'EXAMPLE_VALUE', MY_NAME: 'hunter2', OTHER: 'hunter2' },
      python: { user_managed_dependencies: true, interpreterPath: '/hunter2/python' },
      docker: {
        baseImage: 'a:1',
        arguments: ['hunter2'],
        shmSize: '4g',
        sharedVolumes: false,
        preparation: { commandLine: 'hunter2' },
        baseImageRegistry: { username: 'hunter2', password: 'hunter2', registryIdentity: { resourceId: 'hunter2' } },
      },
      spark: { packages: [{ group: 'g', artifact: 'a', version: '1' }] },
      inferencingStackVersion: 'latest',
    });
    const note = (field: string, goes: string) =>
      `note no-counterpart ${field} has no place in a v2 environment; ${goes}`;
    expect(notes(migration).filter((text) => text.startsWith('note'))).toEqual([
      note('docker.arguments', 'write resources.docker_args in the job'),
      note('docker.shmSize', 'write resources.shm_size in the job'),
      note('docker.sharedVolumes', 'nothing takes its place'),
      note('docker.preparation', 'write the command into a Dockerfile'),
      note('docker.baseImageRegistry.username', 'make a workspace connection to the registry'),
      note('docker.baseImageRegistry.password', 'make a workspace connection to the registry, and change the password'),
      note('docker.baseImageRegistry.registryIdentity', 'give the identity of the compute the role AcrPull'),
      note('python.interpreterPath', 'name the interpreter in command of the job'),
      note('inferencingStackVersion', 'add azureml-inference-server-http to the packages, and inference_config'),
      note('environmentVariables ("MY_NAME", "OTHER")', 'write environment_variables in the job or the deployment'),
      note('spark', 'write spark.jars.packages and spark.jars.repositories under conf of the Spark job'),
    ]);
    expect(JSON.stringify([migration, [...migration.files]])).not.toContain('hunter2');
  });

  it('is not what the SDK writes into every file', async () => {
    const migration = await migrateOne({
      environmentVariables: { EXAMPLE_ENV_VAR: 'EXAMPLE_VALUE' },
      python: { userManagedDependencies: true, interpreterPath: 'python' },
      docker: {
        enabled: true,
        baseImage: 'a:1',
        arguments: [],
        shmSize: '2g',
        sharedVolumes: true,
        baseImageRegistry: { username: null },
      },
      spark: { packages: [], precachePackages: true },
      r: null,
      databricks: { mavenLibraries: [] },
    });
    expect(migration.diagnostics).toEqual([]);
  });
});

describe('YAML of a node', () => {
  it.each([
    [
      'a: [b, [c, d], {e: f}]',
      dedent`
        a:
          - b
          - - c
            - d
          - e: f`,
    ],
    [
      'a: {b: {}, c: [], d: null, e: , f: 1.10, g: "1.10", h: "null"}',
      dedent`
        a:
          b: {}
          c: []
          d: null
          e: null
          f: 1.10
          g: "1.10"
          h: "null"`,
    ],
    ['[]', '[]'],
    ['{}', '{}'],
    ['[[], {}]', '- []\n- {}'],
    ['"a: b"', '"a: b"'],
    ['"k y": "x\\ty"', '"k y": "x\\ty"'],
    ['- a: 1\n  b:\n  - c', '- a: 1\n  b:\n    - c'],
  ])('%s', (text, expected) => {
    const reading = readYaml(text, 'x');
    expect(reading.ok && yamlLines(reading.root).join('\n')).toBe(expected);
  });

  it.each([
    ['python=3.10', 'python=3.10'],
    ['../a/b.yml', '../a/b.yml'],
    ['conda-forge::numpy', '"conda-forge::numpy"'],
    ['a:1', 'a:1'],
    ['a:', '"a:"'],
    ['_', '"_"'],
    ['yes', '"yes"'],
    ['3.10', '"3.10"'],
    ['-r x', '"-r x"'],
    ['a #b', '"a #b"'],
    ['', '""'],
    ['\u00e9\u{1F600}\u2028', '"\\u00E9\\U0001F600\\u2028"'],
    ['a"b\\c\n', '"a\\"b\\\\c\\n"'],
  ])('%j is written as %s', (text, expected) => {
    expect(quoteYaml(text)).toBe(expected);
  });

  it('is read as the same text', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.stringMatching(/^[a-z0-9:=<>.*~ -]{0,8}$/)),
        (text) => {
          const reading = readYaml(`k: ${quoteYaml(text)}\n`, 'x');
          expect(reading.ok && reading.root).toMatchObject({
            entries: [{ key: 'k', value: { kind: 'scalar', text } }],
          });
        },
      ),
      propertyRuns(),
    );
  });
});

/** Migrates everything of v1 in the files; the hash of each v2 file must be that of its v1 definition. */
async function compareHashes(files: Texts): Promise<readonly string[]> {
  const tree = memoryTree({ files });
  const { bundles } = await discover(tree, configOf(undefined));
  const compared: string[] = [];
  for (const { path, reader, files: read } of bundles) {
    if (reader?.format !== 'azureml-v1') continue;
    const options = { files: read, existing: new Map(Object.entries(files)), copy: false };
    for (const { id, environment, files: written } of migrate(fileOf(files[path] ?? '', path), options)) {
      if (environment === undefined) continue;
      const both = await defineAll({ files: { ...files, ...Object.fromEntries(written) } });
      const hashOf = (wanted: string, format: string) => {
        const found = both.definitions.find(({ origin }) => origin.id === wanted && origin.format === format);
        return found?.item.ok === true ? found.item.value.hash : `${wanted} is no ${format}`;
      };
      expect(hashOf(environment, 'azureml'), id).toBe(hashOf(id, 'azureml-v1'));
      compared.push(id);
    }
  }
  return compared;
}

function readFolder(folder: string): Texts {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    paths.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(folder.length + 1), readFileSync(path, 'utf8')];
    }),
  );
}

describe('the hash of a v2 file is that of its v1 definition', () => {
  const FIXTURES = join(import.meta.dirname, '../../fixtures/azureml-v1');
  it.each([
    ['directory', ['azureml_environment.json']],
    ['runconfig', ['aml_config/train.runconfig#/environment']],
    ['run-config-yaml', ['run_config.yml#/environment']],
    ['first-form', []],
  ])('in %s', async (folder, ids) => {
    expect(await compareHashes(readFolder(join(FIXTURES, folder)))).toEqual(ids);
  });

  const scalar = fc.constantFrom('python=3.10', 'numpy', 'Conda-Forge::SciPy>=1,<2', 'pip', 'a b c', '1.0', 'yes');
  const conda = fc.record(
    {
      name: fc.constantFrom('x', '1'),
      channels: fc.array(fc.constantFrom('conda-forge', 'defaults', 'https://h.example/c/'), { maxLength: 2 }),
      dependencies: fc.array(
        fc.oneof(
          { weight: 5, arbitrary: scalar },
          { weight: 1, arbitrary: fc.constant({ pip: ['numpy==1.0', 'a[b]>=1 ; python_version > "3"'] }) },
        ),
        {
          maxLength: 3,
        },
      ),
    },
    { requiredKeys: ['dependencies'] },
  );
  const docker = fc.oneof(
    fc.record({
      baseImage: fc.constantFrom('a:1', 'x.azurecr.io/a/b:1', 'a'),
      baseImageRegistry: fc.constantFrom(null, { address: 'x.azurecr.io' }),
    }),
    fc.record({ baseDockerfile: fc.constantFrom('FROM a:1\n', 'FROM a:1\nUSER x\nRUN y', 'FROM a:1\nCOPY x /x\n') }),
  );
  const definition = fc.record(
    {
      name: fc.constantFrom('train', 'x.1', null),
      version: fc.constantFrom('1', 2, null),
      docker,
      python: fc.oneof(fc.constant({ userManagedDependencies: true }), fc.record({ condaDependencies: conda })),
    },
    { requiredKeys: ['docker', 'python'] },
  );

  it('for every definition that has a counterpart', async () => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(definition, async (content) => {
        // Conda packages behind a Dockerfile become steps of it: a note says that this hash changes.
        fc.pre(!('baseDockerfile' in content.docker && 'condaDependencies' in content.python));
        compared += (await compareHashes({ [JSON_PATH]: JSON.stringify(content), 'e/x': 'x' })).length;
      }),
      // Each case defines a whole tree.
      { numRuns: Math.ceil(propertyRuns().numRuns / 4) },
    );
    expect(compared).toBeGreaterThanOrEqual(propertyRuns().numRuns / 20);
  });
});

const corpus = process.env.TERRARIUM_CORPUS;
describe.skipIf(corpus === undefined)('in the corpus', () => {
  it('v2 files have the hashes of their v1 definitions', async () => {
    const compared: string[] = [];
    for (const repository of corpus === undefined ? [] : readdirSync(corpus)) {
      const root = join(corpus ?? '', repository);
      const tree = await workTree(root).catch(() => undefined);
      const found = tree === undefined ? undefined : await discover(tree, configOf(undefined));
      const v1 = found?.bundles.filter(({ reader }) => reader?.format === 'azureml-v1') ?? [];
      const files = v1.length === 0 ? [] : [...(found?.files ?? [])];
      const reached = Object.fromEntries(
        files.flatMap(([path, file]) => (file.kind === 'text' ? [[path, file.text] as const] : [])),
      );
      for (const id of await compareHashes(reached)) compared.push(`${repository} ${id}`);
    }
    expect(compared).toEqual([
      'Azure__aml-run tests/train/train_with_yaml_run_config/run_config.yml#/environment',
      'Azure__mlops-project-template cv/python-sdk-v1/data-science/environment/training/azureml_environment.json',
      'danielsc__azureml-workshop-2019 3-mlops/aml_config/train.runconfig#/environment',
    ]);
  });
});
