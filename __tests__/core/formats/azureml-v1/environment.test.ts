import { describe, expect, it } from 'vitest';
import { COMPLETE, findingsWith, JSON_PATH, sourceOf, sourceWith } from './cases.ts';

const INFERENCE =
  'inferencingStackVersion: the service adds its inference server, which is not in an image built here; set it to null, and add azureml-inference-server-http to the pip packages';

describe('an environment', () => {
  it('says its name and version, its variables, and nothing that is not in an image', () => {
    const source = sourceWith({
      name: 'train',
      version: '3',
      assetId: 'azureml://x',
      environmentVariables: { EXAMPLE_ENV_VAR: 'EXAMPLE_VALUE' },
      ...COMPLETE,
      spark: { repositories: [], packages: [], precachePackages: true },
      databricks: { mavenLibraries: [], pypiLibraries: [], rcranLibraries: [], jarLibraries: [], eggLibraries: [] },
      r: null,
      inferencingStackVersion: null,
    });
    expect(source).toEqual({
      format: 'azureml-v1',
      standing: 'declared',
      name: 'train',
      nameAt: { line: 1, column: 9 },
      version: '3',
      description: undefined,
      tags: {},
      variables: { EXAMPLE_ENV_VAR: 'EXAMPLE_VALUE' },
      base: 'python:3.12',
      python: { channels: [], conda: ['python 3.10.*'], pip: [] },
      spark: { packages: [], precache: false, repositories: [] },
      dockerfile: undefined,
      parts: expect.anything(),
      localPackages: [],
      consumes: [],
    });
  });

  it('has variables of its conda part too, and its own come first', () => {
    const python = { condaDependencies: { dependencies: [], variables: { A: 'conda', B: 'conda' } } };
    expect(sourceWith({ ...COMPLETE, python, environmentVariables: { A: 'own' } }).variables).toEqual({
      A: 'own',
      B: 'conda',
    });
  });

  it.each([
    ['1', '1'],
    [1, '1'],
    [null, undefined],
  ])('may have the version %j', (version, expected) => {
    expect(sourceWith({ ...COMPLETE, version }).version).toBe(expected);
    expect(findingsWith({ ...COMPLETE, version })).toEqual([]);
  });

  it('has a text for a name', () => {
    expect(sourceWith({ ...COMPLETE, name: null }).name).toBe(undefined);
    expect(findingsWith({ name: 1, ...COMPLETE })[0]).toBe(
      'error wrong-type 2:10 expected a text for name, received a scalar of another type; write it in quotes',
    );
    expect(findingsWith({ version: ['1'], ...COMPLETE })[0]).toBe(
      'error wrong-type 2:13 expected a text for version, received a list; write it in quotes',
    );
  });

  it('has no other keys', () => {
    expect(findingsWith({ ...COMPLETE, dokcer: {} })).toEqual([
      'error unknown-field 12:2 unknown field "dokcer" in an Azure ML v1 environment; write docker',
    ]);
    expect(findingsWith([])).toEqual([
      'error wrong-type 1:1 expected a map for an Azure ML v1 environment, received a list',
    ]);
    expect(findingsWith('hunter2')).toEqual([
      'error wrong-type 1:1 expected a map for an Azure ML v1 environment, received a scalar of another type',
    ]);
    expect(findingsWith(null)).toEqual([]);
  });

  it('warns of an inference server that the service adds', () => {
    expect(findingsWith({ ...COMPLETE, inferencingStackVersion: 'latest' })).toEqual([
      `warning inference-stack 12:2 ${INFERENCE}`,
    ]);
    expect(findingsWith({ ...COMPLETE, inferencing_stack_version: '' })).toEqual([]);
  });
});

describe('what is not built', () => {
  it.each(['mavenLibraries', 'pypiLibraries', 'rcranLibraries', 'jarLibraries', 'eggLibraries'])(
    'databricks.%s is refused where it holds anything',
    (key) => {
      expect(findingsWith({ ...COMPLETE, databricks: { [key]: [{ package: 'x' }] } })).toEqual([
        `error databricks-not-built 13:3 databricks.${key}: libraries of a Databricks cluster are not installed into an image; install them in the job`,
      ]);
      expect(findingsWith({ ...COMPLETE, databricks: { [key]: null } })).toEqual([]);
    },
  );

  it.each([
    ['rVersion', '3.6.0'],
    ['snapshotDate', '2019-04-17'],
    ['cranPackages', [{ name: 'x' }]],
    ['githubPackages', [{ repository: 'a/b' }]],
    ['gitHubPackages', [{ repository: 'a/b' }]],
    ['customUrlPackages', ['x']],
    ['bioconductorPackages', ['x']],
    ['bioConductorPackages', ['x']],
  ])('r.%s is refused where it holds anything', (key, value) => {
    expect(findingsWith({ ...COMPLETE, r: { [key]: value } })).toEqual([
      `error r-not-built 13:3 r.${key}: R cannot be installed from a definition; install R and its packages in a Dockerfile, and name it as baseDockerfile`,
    ]);
    expect(findingsWith({ ...COMPLETE, r: { [key]: [] } })).toEqual([]);
  });

  it('but R of the image may be named', () => {
    const r = { rVersion: null, userManaged: true, rscriptPath: '/usr/bin/Rscript', cranPackages: null };
    expect(findingsWith({ ...COMPLETE, r })).toEqual([]);
    expect(findingsWith({ ...COMPLETE, r: { R: 1 } })[0]).toContain(
      'error unknown-field 13:3 unknown field "R" in r; ',
    );
    expect(findingsWith({ ...COMPLETE, databricks: { x: 1 } })[0]).toContain(
      'error unknown-field 13:3 unknown field "x" in databricks; ',
    );
  });
});

describe('files beside', () => {
  it('belong to the conventional name alone', () => {
    const text = JSON.stringify({
      docker: { baseImage: 'a:1' },
      python: { condaDependencies: { dependencies: ['b'] } },
    });
    const beside = { 'e/conda_dependencies.yml': 'dependencies: [a]\n', 'e/BaseDockerfile': 'FROM b:1\n' };
    expect(sourceOf({ 'e/my_environment.json': text, ...beside })).toMatchObject({
      python: { conda: ['b'] },
      base: 'a:1',
      dockerfile: undefined,
      consumes: [],
    });
    const both = sourceOf({ [JSON_PATH]: '{"python": {}}', ...beside });
    expect(both).toMatchObject({ python: { conda: ['a'] }, base: undefined, dockerfile: { path: 'e/BaseDockerfile' } });
    expect(both.consumes).toEqual(['e/conda_dependencies.yml', 'e/BaseDockerfile']);
  });
});
