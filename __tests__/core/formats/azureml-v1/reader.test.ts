import { describe, expect, it } from 'vitest';
import { azuremlV1, readV1File } from '../../../../src/core/formats/azureml-v1/azureml-v1.ts';
import { dedent } from '../../../dedent.ts';
import { fileOf, filesOf } from '../reading.ts';
import { COMPLETE, findingsIn, JSON_PATH, parseFirst } from './cases.ts';

const text = JSON.stringify({ name: 'a', ...COMPLETE });
const yaml = dedent`
  docker:
    baseImage: a:1
  python:
    userManagedDependencies: true
`;
const runconfig = dedent`
  script: a
  environment:
    ${yaml.trimEnd().replaceAll('\n', '\n  ')}
`;

describe('files that are read', () => {
  it.each([
    ['azureml_environment.json', true],
    ['a/AzureML_Environment.JSON', true],
    ['a/train_environment_v2.json', true],
    ['a/environment.json', true],
    ['a/environments/x.json', false],
    ['package.json', false],
    ['environment.yml', false],
    ['a/x.runconfig', true],
    ['a/x.runconfig.yml', true],
    ['a/environment.json.bak', false],
  ])('%s: %s', (path, expected) => {
    expect(azuremlV1.names(path)).toBe(expected);
  });
});

describe('files that are definitions', () => {
  it.each([
    ['azureml_environment.json', text, true],
    ['azureml_environment.json', '{', true],
    ['azureml_environment.json', '', true],
    ['a/my_environment.json', text, true],
    ['a/other.json', text, true],
    ['a/other.txt', text, false],
    ['a/my_environment.json', '{"baseImage": 1}', false],
    ['a/my_environment.json', '{"docker": {"baseImage": "a:1"}, "x": 1}', false],
    ['a/my_environment.json', '{"docker": {"baseImage": "a:1"}}', true],
    ['a/my_environment.json', '{"python": {"user_managed_dependencies": true}}', true],
    ['a/my_environment.json', '{"name": "baseImage"}', false],
    ['a/my_environment.json', '{"docker": {}, "python": {}}', false],
    ['a/my_environment.json', '["baseImage"]', false],
    ['a/my_environment.json', '{"docker": {"baseImage": "a:1"}', false],
    ['a/env.yml', yaml, true],
    ['a/env.yml', `${yaml}services: {}\n`, false],
    ['a/env.yml', 'docker: {}\npython: {}\n', false],
    ['x.runconfig', runconfig, true],
    ['x.runconfig', 'environment:\n  name: a\n', true],
    ['x.runconfig', 'environment:\n', false],
    ['x.runconfig', 'script: a\n', false],
    ['x.runconfig', 'script: environment\n', false],
    ['x.runconfig', 'environment: [', true],
    ['x.runconfig', '[', false],
    ['x.runconfig', 'PrepareEnvironment: true\n', true],
    ['x.runconfig', 'CondaDependenciesFile: a.yml\n', true],
    ['x.runconfig', 'SparkDependenciesFile: a.yml\n', true],
    ['x.runconfig', '- condaDependenciesFile\n', false],
    ['run_config.yml', runconfig, true],
    ['run_config.yaml', runconfig, true],
    ['run_config.txt', runconfig, false],
    ['job.yml', 'environment:\n  image: a:1\n# baseImage\n', false],
    ['job.yml', 'environment: a\n# baseImage\n', false],
    ['job.yml', 'environment:\n  docker: baseImage\n', false],
    ['job.yml', 'environment:\n  spark: {precache_packages: true}\n', true],
    ['job.yml', 'environment: [baseImage\n', false],
    ['job.yml', 'PrepareEnvironment: true\n', true],
    ['a/spark_dependencies.yml', 'packages: []\n', true],
    ['a/hdi_spark_dependencies.yaml', 'repositories: []\n', true],
    ['a/spark_dependencies.yml', 'configuration: {}\n', false],
    ['a/spark_dependencies.yml', '- packages\n', false],
    ['a/spark_dependencies.yml', 'packages: [', true],
    ['a/spark_dependencies.json', 'packages: []\n', false],
  ])('%s with %j: %s', (path, content, expected) => {
    expect(azuremlV1.recognizes(fileOf(content, path))).toBe(expected);
  });
});

describe('files that are asked for', () => {
  const conda = (content: unknown) => JSON.stringify({ docker: { baseImage: 'a:1' }, python: content });
  it.each([
    [JSON_PATH, text, ['e/conda_dependencies.yml', 'e/BaseDockerfile']],
    ['azureml_environment.json', text, ['conda_dependencies.yml', 'BaseDockerfile']],
    ['azureml_environment.json', '{', []],
    ['azureml_environment.json', '1', ['conda_dependencies.yml', 'BaseDockerfile']],
    ['e/my_environment.json', text, []],
    ['e/my_environment.json', conda({ condaDependenciesFile: 'c.yml' }), ['e/c.yml']],
    ['e/my_environment.json', conda({ condaDependenciesFile: null }), []],
    ['e/my_environment.json', conda({ condaDependenciesFile: ['c.yml'] }), []],
    ['e/my_environment.json', conda({ condaDependencies: { dependencies: [{ pip: ['-r r.txt'] }] } }), ['e/r.txt']],
    ['e/my_environment.json', conda({ condaDependencies: 'c.yml' }), []],
    ['p/.azureml/x.runconfig', 'environment: e.yml\n', ['p/e.yml', 'p/.azureml/e.yml']],
    ['p/x.runconfig', 'environment: {python: {conda_dependencies_file: c.yml}}\n', ['p/c.yml', 'c.yml']],
    [
      'p/x.runconfig',
      'CondaDependenciesFile: c.yml\n',
      ['p/c.yml', 'c.yml', 'p/conda_dependencies.yml', 'p/spark_dependencies.yml'],
    ],
    ['p/x.runconfig', 'script: a\n', []],
    ['p/spark_dependencies.yml', 'packages: []\n', []],
    ['p/conda.yml', 'dependencies: []\n', []],
  ])('%s with %j: %j', (path, content, expected) => {
    expect(azuremlV1.includes(fileOf(content, path))).toEqual(expected);
  });
});

describe('what is read', () => {
  it('is a reference where it is a name alone, without files beside it', () => {
    const use = { suffix: '', reference: 'azureml:a:1', at: { line: 1, column: 1 } };
    const name = '{"name": "a", "version": "1"}';
    expect(parseFirst({ [JSON_PATH]: name })).toEqual({ definitions: [], uses: [use] });
    for (const beside of ['conda_dependencies.yml', 'BaseDockerfile']) {
      const { definitions, uses } = parseFirst({ [JSON_PATH]: name, [`e/${beside}`]: '' });
      expect([definitions.length, uses]).toEqual([1, []]);
    }
  });

  it('has the standing of its form, also when it cannot be read', () => {
    const standing = (path: string, content: string) => parseFirst({ [path]: content }).definitions[0]?.source.standing;
    expect(standing(JSON_PATH, text)).toBe('declared');
    expect(standing(JSON_PATH, '{')).toBe('declared');
    expect(standing('e/my_environment.json', text)).toBe('declared');
    expect(standing('e/other.json', text)).toBe('inline');
    expect(standing('e/environment.yml', yaml)).toBe('inline');
    expect(standing('x.runconfig', runconfig)).toBe('inline');
    expect(standing('x.runconfig', 'environment: [')).toBe('inline');
    expect(standing('spark_dependencies.yml', 'packages: [')).toBe('part');
  });

  it('keeps its path and position where it is JSON under another name', () => {
    expect(findingsIn({ 'x.runconfig': '{"environment":\n {"a": 1, "a": 2}}' })[0]).toContain(
      'error yaml-duplicate-key x.runconfig:2:11 ',
    );
    expect(
      findingsIn({
        'x.runconfig': ' \n{"environment": {"docker": {"baseImage": 1}, "python": {"userManagedDependencies": true}}}',
      })[0],
    ).toContain('error wrong-type x.runconfig:2:42 ');
  });

  it('has no other fields than those of every format', () => {
    const { definitions } = parseFirst({ [JSON_PATH]: text });
    expect(definitions.map((definition) => Object.keys(definition))).toEqual([['suffix', 'source', 'diagnostics']]);
  });

  it('tells migrate where the conda part stands', () => {
    const files = filesOf({ 'e/conda_dependencies.yml': 'dependencies: [a]\n' });
    expect(readV1File(fileOf(text, JSON_PATH), files)).toMatchObject({
      form: 'definition',
      definitions: [{ conda: { kind: 'file', path: 'e/conda_dependencies.yml' }, object: { kind: 'map' } }],
    });
    expect(readV1File(fileOf(text, JSON_PATH), new Map()).definitions[0]?.conda).toMatchObject({
      kind: 'inline',
      node: { kind: 'map' },
    });
    expect(readV1File(fileOf(runconfig, 'x.runconfig'), new Map())).toMatchObject({
      form: 'runconfig',
      definitions: [{ conda: undefined }],
    });
    expect(readV1File(fileOf('packages: []\n', 'spark_dependencies.yml'), new Map()).form).toBe('spark');
    expect(readV1File(fileOf('a: b\n', 'x.yml'), new Map()).form).toBe('none');
  });
});
