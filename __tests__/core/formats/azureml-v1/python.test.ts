import { describe, expect, it } from 'vitest';
import { CONDA, DOCKER, findingsWith, JSON_PATH, sourceWith } from './cases.ts';

const definition = (python: unknown) => ({ docker: DOCKER, python });
const PYTHON = { channels: [], conda: ['python 3.10.*'], pip: [] };

describe('the conda part', () => {
  it('stands inline', () => {
    const inline = { channels: ['conda-forge'], dependencies: ['Python=3.10', { pip: ['numpy==1'] }], name: 'x' };
    const source = sourceWith(definition({ condaDependencies: inline, interpreterPath: 'python' }));
    expect(source.python).toEqual({ channels: ['conda-forge'], conda: ['python 3.10.*'], pip: ['numpy==1'] });
    expect(source.consumes).toEqual([]);
  });

  it('reaches requirements files from where it stands', () => {
    const inline = { dependencies: [{ pip: ['-r more.txt'] }] };
    const source = sourceWith(definition({ condaDependencies: inline }), { 'e/more.txt': 'numpy==1\n' });
    expect(source.python.pip).toEqual([['-r', ['numpy==1']]]);
    expect(source.consumes).toEqual(['e/more.txt']);
  });

  it('stands in a file that is named', () => {
    const files = { 'e/c/conda.yml': 'dependencies: [python=3.10]\nvariables: {A: b}\n' };
    const source = sourceWith(definition({ condaDependenciesFile: 'c/conda.yml' }), files);
    expect(source).toMatchObject({ python: PYTHON, consumes: ['e/c/conda.yml'], variables: { A: 'b' } });
    expect(findingsWith(definition({ condaDependenciesFile: 'c/conda.yml' }), files)).toEqual([]);
  });

  it('is read from the file where both are given, as the SDK does', () => {
    const files = { 'e/conda.yml': 'dependencies: [python=3.10]\n' };
    const python = { condaDependenciesFile: 'conda.yml', condaDependencies: { dependencies: ['python=3.9'] } };
    expect(sourceWith(definition(python), files).python).toEqual(PYTHON);
  });

  it('is read from the file beside before everything else', () => {
    const files = {
      'e/conda_dependencies.yml': 'dependencies: [python=3.10, "pip", {pip: [-r more.txt]}]\n',
      'e/more.txt': '',
    };
    const python = { condaDependenciesFile: 'none.yml', condaDependencies: { dependencies: ['python=3.9'] } };
    const source = sourceWith(definition(python), files);
    expect(source.python.conda).toEqual(['python 3.10.*', 'pip']);
    expect(source.consumes).toEqual(['e/conda_dependencies.yml', 'e/more.txt']);
    expect(sourceWith({ docker: DOCKER }, files).python.conda).toEqual(['python 3.10.*', 'pip']);
  });

  it('is left out where the user manages Python', () => {
    const files = { 'e/conda_dependencies.yml': 'dependencies: [python=3.10]\n' };
    const python = { userManagedDependencies: true, condaDependencies: { dependencies: ['python=3.9'] } };
    const source = sourceWith(definition(python), files);
    expect(source.python).toEqual({ channels: [], conda: [], pip: [] });
    expect(source.consumes).toEqual(['e/conda_dependencies.yml']);
    expect(findingsWith(definition(python), files)).toEqual([]);
    const managed = { userManagedDependencies: true, baseCondaEnvironment: 'base', interpreterPath: '/opt/bin/python' };
    expect(findingsWith(definition(managed))).toEqual([]);
  });

  it('is required otherwise', () => {
    const message = 'expected python.condaDependencies: without them Azure ML adds a Python of its own choice';
    const hint =
      'add conda_dependencies.yml, or write "userManagedDependencies": true where the image has its own Python';
    expect(findingsWith({ docker: DOCKER })).toEqual([`error field-missing 1:1 ${message}; ${hint}`]);
    expect(findingsWith(definition({ condaDependencies: null }))).toEqual([
      `error field-missing 5:12 ${message}; ${hint}`,
    ]);
    expect(sourceWith({ docker: DOCKER }).python).toEqual({ channels: [], conda: [], pip: [] });
  });

  it('does not depend on an environment of the image', () => {
    expect(findingsWith(definition({ baseCondaEnvironment: 'base', condaDependencies: CONDA }))).toEqual([
      'error base-conda-environment 6:3 python.baseCondaEnvironment: an environment on top of one of the image cannot be built here; write all packages into condaDependencies',
    ]);
  });

  it('says where it is wrong', () => {
    expect(findingsWith(definition({ condaDependencies: 'conda.yml' }))[0]).toContain('error wrong-type 6:24 ');
    expect(findingsWith(definition({ condaDependencies: { dependencies: ['a b c d'] } }))[0]).toContain(
      'error match-spec-syntax 8:5 ',
    );
    const files = { 'e/conda.yml': 'dependencies:\n- a b c d\n' };
    expect(findingsWith(definition({ condaDependenciesFile: 'conda.yml' }), files)[0]).toContain(
      'error match-spec-syntax e/conda.yml:2:3 ',
    );
    expect(findingsWith(definition({ condaDependenciesFile: 'conda.yml' }), { 'e/conda.yml': 'a: [' })[0]).toContain(
      'error yaml-syntax e/conda.yml:',
    );
    expect(findingsWith(definition({ condaDependenciesFile: 'conda.yml' }), { 'e/conda.yml': '- a\n' })[0]).toContain(
      'error wrong-type e/conda.yml:1:1 ',
    );
    expect(findingsWith(definition({ condaDependenciesFile: 1 }))).toEqual([
      'error wrong-type 6:28 expected a text for condaDependenciesFile, received a scalar of another type; write it in quotes',
    ]);
    expect(findingsWith(definition({ interpreterPath: 1, condaDependencies: CONDA }))).toEqual([
      'error wrong-type 6:22 expected a text for interpreterPath, received a scalar of another type; write it in quotes',
    ]);
    const keys =
      'userManagedDependencies, interpreterPath, condaDependencies, condaDependenciesFile, baseCondaEnvironment';
    expect(findingsWith(definition({ condaDependencies: CONDA, conda: 1 }))[0]).toBe(
      `error unknown-field 11:3 unknown field "conda" in python; remove it, or use one of: ${keys}`,
    );
  });

  it('names a file that is there', () => {
    expect(findingsWith(definition({ condaDependenciesFile: 'conda.yml' }))).toEqual([
      'error file-missing 6:28 condaDependenciesFile names "e/conda.yml", which does not exist; correct the path, or add the file',
    ]);
    expect(findingsWith(definition({ condaDependenciesFile: '/conda.yml' }))).toEqual([
      'error path-refused 6:28 condaDependenciesFile "/conda.yml": expected a relative POSIX path; name a file below the root',
    ]);
    expect(JSON_PATH).toBe('e/azureml_environment.json');
  });
});
