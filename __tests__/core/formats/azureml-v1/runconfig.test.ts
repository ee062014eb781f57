import { describe, expect, it } from 'vitest';
import { isRunconfigName } from '../../../../src/core/formats/azureml-v1/files.ts';
import { dedent } from '../../../dedent.ts';
import { findingsIn, parseFirst, sourceOf } from './cases.ts';

const CONDA = 'dependencies: [python=3.10]\n';
const SPARK = 'packages:\n- {group: g, artifact: a, version: "1"}\n';
const PYTHON = { channels: [], conda: ['python 3.10.*'], pip: [] };
const PACKAGES = { packages: ['g:a:1'], precache: true, repositories: [] };

describe('the name of a run configuration', () => {
  it.each([
    ['aml_config/train.runconfig', true],
    ['.azureml/train.runconfig.yml', true],
    ['train.RunConfig.YAML', true],
    ['train.runconfig.json', true],
    ['train.runconfig.txt', false],
    ['runconfig.yml', false],
    ['runconfig', false],
  ])('%s: %s', (path, expected) => {
    expect(isRunconfigName(path)).toBe(expected);
  });
});

describe('the environment section', () => {
  const section = (text: string) => ({ 'p/aml_config/train.runconfig': text, 'p/conda.yml': CONDA });

  it.each([
    [
      'camelCase YAML',
      dedent`
        script: train.py
        environment:
          name: train
          python:
            condaDependenciesFile: conda.yml
          docker:
            baseImage: a:1
      `,
      '#/environment',
    ],
    [
      'snake_case YAML',
      dedent`
        script: train.py
        environment:
          name: train
          python:
            conda_dependencies_file: conda.yml
          docker:
            base_image: a:1
      `,
      '#/environment',
    ],
    [
      'PascalCase JSON',
      '{"Script": "train.py", "Environment": {"Name": "train", "Python": {"CondaDependenciesFile": "conda.yml"}, "Docker": {"BaseImage": "a:1"}}}',
      '#/Environment',
    ],
    [
      'JSON with tabs',
      '{\n\t"script":\t"train.py",\n\t"environment": {"name": "train", "python": {"condaDependenciesFile": "conda.yml"}, "docker": {"baseImage": "a:1"}}}',
      '#/environment',
    ],
  ])('in %s', (_, text, suffix) => {
    const [definition, ...more] = parseFirst(section(text)).definitions;
    expect(more).toEqual([]);
    expect(definition?.suffix).toBe(suffix);
    expect(definition?.diagnostics).toEqual([]);
    expect(definition?.source).toMatchObject({
      standing: 'inline',
      name: 'train',
      base: 'a:1',
      python: PYTHON,
      consumes: ['p/conda.yml'],
    });
  });

  it('has positions, and checks what is in it alone', () => {
    expect(
      findingsIn(
        section(
          dedent`
            anything: [1]
            environment:
              docker: {baseImage: a:1, x: 1}
              python: {userManagedDependencies: true}
          `,
        ),
      ),
    ).toEqual([
      expect.stringContaining('error unknown-field p/aml_config/train.runconfig:3:28 unknown field "x" in docker; '),
    ]);
  });

  it('may be the path of a file', () => {
    const files = {
      'p/.azureml/train.runconfig': 'environment: .azureml/env.yml\n',
      'p/.azureml/env.yml': dedent`
        python:
          condaDependenciesFile: conda.yml
        docker:
          baseImage: a:1
          baseImageRegistry:
            password: hunter2
      `,
      'p/conda.yml': CONDA,
    };
    const [definition] = parseFirst(files).definitions;
    expect(definition?.suffix).toBe('#/environment');
    expect(definition?.source).toMatchObject({ standing: 'inline', base: 'a:1', python: PYTHON });
    expect(definition?.source.consumes).toEqual(['p/.azureml/env.yml', 'p/conda.yml']);
    expect(findingsIn(files)).toEqual([
      expect.stringContaining(
        'warning secret-in-file p/.azureml/env.yml:6:5 "docker.baseImageRegistry.password" carries a secret',
      ),
    ]);
    const [own] = parseFirst({ 'p/.azureml/env.yml': files['p/.azureml/env.yml'], 'p/conda.yml': CONDA }).definitions;
    expect(own).toMatchObject({ suffix: '', source: { standing: 'inline', base: 'a:1', python: PYTHON } });
  });

  it('may name a file that is not there, or cannot be read', () => {
    const path = 'p/x.runconfig';
    expect(findingsIn({ [path]: 'environment: env.yml\n' })).toEqual([
      'error file-missing p/x.runconfig:1:14 environment names "p/env.yml", which does not exist; correct the path, or add the file',
    ]);
    expect(sourceOf({ [path]: 'environment: env.yml\n' })).toMatchObject({
      format: 'azureml-v1',
      standing: 'inline',
      base: undefined,
    });
    const message = 'the text cannot be read here; it is not shown because it may be a secret';
    expect(findingsIn({ [path]: 'environment: env.yml\n', 'p/env.yml': 'password: *hunter2\n' })[0]).toMatch(
      new RegExp(`^error yaml-[a-z]+ p/env.yml:1:\\d+ ${message}`),
    );
    expect(sourceOf({ [path]: 'environment: env.yml\n', 'p/env.yml': 'a: [' }).standing).toBe('inline');
  });

  it('may name a registered environment', () => {
    expect(
      parseFirst({
        'x.runconfig': dedent`
          script: a
          environment:
            name: reg
            version: 3
        `,
      }),
    ).toEqual({
      definitions: [],
      uses: [{ suffix: '#/environment', reference: 'azureml:reg:3', at: { line: 3, column: 3 } }],
    });
  });

  it('is not changed by settings of Spark sessions', () => {
    const environment = 'environment: {docker: {baseImage: a:1}, python: {userManagedDependencies: true}}\n';
    expect(
      findingsIn({
        'x.runconfig': dedent`
          ${environment}spark:
            configuration:
              spark.app.name: x
        `,
      }),
    ).toEqual([]);
    expect(
      findingsIn({
        'x.runconfig': dedent`
          ${environment}Spark:
            configuration:
              spark.jars.packages: x
        `,
      }),
    ).toEqual([expect.stringContaining('error spark-configuration x.runconfig:4:5 spark.jars.packages would install')]);
  });
});

describe('the first form', () => {
  const path = 'p/aml_config/docker.runconfig';
  const named = dedent`
    ArgumentVector:
    - "$file"
    Target: docker
    EnvironmentVariables:
      A: b
    Framework: PySpark
    CondaDependenciesFile: "aml_config/c.yml"
    SparkDependenciesFile: "aml_config/s.yml"
    PrepareEnvironment: true
  `;
  const beside = { 'p/aml_config/c.yml': `${CONDA}variables: {A: c, D: e}\n`, 'p/aml_config/s.yml': SPARK };

  it('names its files at the top', () => {
    const [definition, ...more] = parseFirst({ [path]: named, ...beside }).definitions;
    expect(more).toEqual([]);
    expect(definition).toEqual({
      suffix: '',
      diagnostics: [],
      source: {
        format: 'azureml-v1',
        standing: 'inline',
        name: undefined,
        nameAt: undefined,
        version: undefined,
        description: undefined,
        tags: {},
        variables: { A: 'b', D: 'e' },
        base: undefined,
        python: PYTHON,
        spark: PACKAGES,
        dockerfile: undefined,
        parts: expect.anything(),
        localPackages: [],
        consumes: ['p/aml_config/c.yml', 'p/aml_config/s.yml'],
      },
    });
  });

  it('means the usual files beside it where it names none', () => {
    const files = {
      [path]: 'PrepareEnvironment: true\nCondaDependenciesFile: null\n',
      'p/aml_config/conda_dependencies.yml': CONDA,
      'p/aml_config/spark_dependencies.yml': SPARK,
    };
    expect(sourceOf(files)).toMatchObject({ python: PYTHON, spark: PACKAGES });
    expect(sourceOf({ [path]: 'PrepareEnvironment: true\n' })).toMatchObject({
      python: { channels: [], conda: [], pip: [] },
      spark: { packages: [], precache: false, repositories: [] },
      consumes: [],
    });
    const { 'p/aml_config/spark_dependencies.yml': _, ...conda } = files;
    expect(sourceOf(conda).consumes).toEqual(['p/aml_config/conda_dependencies.yml']);
  });

  it('may leave Python to the image, and may name one', () => {
    const text = `${named}UserManagedDependencies: true\nBaseDockerImage: a:1\n`;
    expect(sourceOf({ [path]: text, ...beside })).toMatchObject({
      python: { channels: [], conda: [], pip: [] },
      base: 'a:1',
      consumes: ['p/aml_config/s.yml'],
      variables: { A: 'b' },
    });
    expect(findingsIn({ [path]: `${named}BaseDockerImage: A b\n`, ...beside })).toEqual([
      `error reference-syntax ${path}:10:18 expected an image reference for BaseDockerImage`,
    ]);
  });

  it('says where it is wrong', () => {
    expect(findingsIn({ [path]: named, 'p/aml_config/s.yml': SPARK })).toEqual([
      `error file-missing ${path}:7:24 CondaDependenciesFile names "p/aml_config/c.yml", which does not exist; correct the path, or add the file`.replace(
        'CondaDependenciesFile names',
        'condaDependenciesFile names',
      ),
    ]);
    expect(findingsIn({ [path]: 'SparkDependenciesFile: 1\n' })).toEqual([
      `error wrong-type ${path}:1:24 expected a text for sparkDependenciesFile, received a scalar of another type; write it in quotes`,
    ]);
    expect(
      findingsIn({ [path]: 'CondaDependenciesFile: a.yml\nconda_dependencies_file: a.yml\n', 'p/a.yml': CONDA }),
    ).toEqual([
      `error yaml-duplicate-key ${path}:2:1 "CondaDependenciesFile" and "conda_dependencies_file" in a run configuration are one field; remove one`,
    ]);
  });
});
