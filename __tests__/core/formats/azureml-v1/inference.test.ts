import { describe, expect, it } from 'vitest';
import { outline } from '../../../../src/pipeline.ts';
import { configOf, definitionOf, environmentOf, memoryTree, type Workspace } from '../../../fakes/memory-tree.ts';

const CONDA = 'channels: [conda-forge]\ndependencies: [python=3.8, {pip: [azureml-defaults]}]\n';
const workspace = (path: string, text: string, more: Record<string, string> = {}): Workspace => ({
  files: { [path]: text, ...more },
  config: `environments: [{ path: ${path}, base: "debian:12" }]\n`,
});
const json = (value: Record<string, unknown>) => JSON.stringify({ entryScript: 'score.py', ...value });

describe('an inference configuration of Azure ML v1', () => {
  it('is its image and its conda file', async () => {
    const text = json({
      runtime: 'python',
      condaFile: 'env/conda.yml',
      baseImage: 'mcr.microsoft.com/azureml/base:1',
      enableGpu: false,
    });
    const files = workspace('deploy/inferenceConfig.json', text, { 'deploy/env/conda.yml': CONDA });
    const { format, definition } = await environmentOf(
      { ...files, config: 'inline: true\n' },
      'deploy/inferenceConfig.json',
    );
    expect(format).toBe('azureml-v1');
    expect(definition.bases).toMatchObject([{ reference: 'mcr.microsoft.com/azureml/base:1' }]);
    expect(definition.python).toMatchObject({ conda: ['python 3.8.*'], pip: ['azureml-defaults'] });
  });

  it('may have its files in the source directory, and be YAML', async () => {
    const text =
      'entryScript: score.py\nsourceDirectory: src\nruntime: python\ncondaFile: conda.yml\nextraDockerfileSteps:\n';
    const files = workspace('inference_config.yml', text, { 'src/conda.yml': CONDA });
    expect((await environmentOf(files, 'inference_config.yml')).definition.python.conda).toEqual(['python 3.8.*']);
  });

  it('may hold a whole environment', async () => {
    const environment = {
      name: 'x',
      docker: { baseImage: 'python:3.9', enabled: true },
      python: { condaDependencies: { dependencies: ['python=3.9'] } },
    };
    const files = workspace('inferenceConfig.json', json({ environment, sourceDirectory: '.' }));
    const found = await environmentOf({ ...files, config: 'inline: true\n' }, 'inferenceConfig.json');
    expect(found).toMatchObject({ name: 'x', definition: { python: { conda: ['python 3.9.*'] } } });
  });

  it('uses an environment that is registered, where it names one alone', async () => {
    const text = json({ environment: { name: 'my-env', version: '3' } });
    const { definitions, uses } = await outline(
      memoryTree({ files: { 'inferenceConfig.json': text } }),
      configOf(undefined),
    );
    expect(definitions).toEqual([]);
    expect(uses).toMatchObject([{ id: 'inferenceConfig.json#/environment', reference: 'azureml:my-env:3' }]);
  });

  it('finds what the pip section of its environment includes', async () => {
    const python = { condaDependencies: { dependencies: ['python=3.9', { pip: ['-r deps.in2'] }] } };
    const files = workspace(
      'c/inferenceConfig.json',
      json({ environment: { name: 'x', docker: { baseImage: 'python:3.9' }, python } }),
      {
        'c/deps.in2': 'six\n',
      },
    );
    expect((await environmentOf(files, 'c/inferenceConfig.json')).definition.python.pip).toEqual([['-r', ['six']]]);
  });

  it.each([
    [{ environment: 'my-env' }, 'wrong-type'],
    [{ environment: { name: 'x', python: {} }, condaFile: 'conda.yml' }, 'inference-steps'],
    [{ condaFile: 'gone.yml' }, 'file-missing'],
    [{ condaFile: 'conda.yml', extraDockerfileSteps: 'steps' }, 'inference-steps'],
    [{ baseImage: 'a b' }, 'reference-syntax'],
    [{ runtime: 'python', other: 1 }, 'unknown-field'],
  ])('with a mistake is told: %j is %s', async (value, code) => {
    const { item } = await definitionOf(
      workspace('inferenceConfig.json', json(value), { 'conda.yml': CONDA }),
      'inferenceConfig.json',
    );
    expect(item.ok).toBe(false);
    expect(item.diagnostics.map((found) => found.code)).toContain(code);
  });

  it('is not seen in what only looks like one', async () => {
    const { item } = await definitionOf(
      workspace('inferenceConfig.json', '{"entryScript": "score.py"}'),
      'inferenceConfig.json',
    );
    expect(item.ok).toBe(false);
    expect(item.diagnostics[0]?.code).toBe('not-a-definition');
  });
});

describe('envdef.json', () => {
  it('is an environment of Azure ML v1', async () => {
    const text = JSON.stringify({
      name: 'a',
      docker: { baseImage: 'python:3.9' },
      python: { userManagedDependencies: true },
    });
    const files = { files: { 'x/envdef.json': text } };
    expect(await environmentOf(files, 'x/envdef.json')).toMatchObject({ format: 'azureml-v1', name: 'a' });
  });
});

describe('the paths of a runconfig', () => {
  const RUNCONFIG =
    'environment:\n  docker: { baseImage: "python:3.9" }\n  python: { condaDependenciesFile: config/conda.yml }\n';
  const id = 'models/a/config/train.runconfig#/environment';
  const tree = (more: Record<string, string>): Workspace => ({
    files: { 'models/a/config/train.runconfig': RUNCONFIG, ...more },
    config: 'inline: true\n',
  });

  it('start at the folder of the experiment, which lies above', async () => {
    const found = await environmentOf(tree({ 'models/a/config/conda.yml': CONDA }), id);
    expect(found.definition.python.conda).toEqual(['python 3.8.*']);
  });

  it('are those beside it first, as before', async () => {
    const other = 'dependencies: [python=3.7]\n';
    const files = { 'models/a/config/config/conda.yml': other, 'models/a/config/conda.yml': CONDA };
    expect((await environmentOf(tree(files), id)).definition.python.conda).toEqual(['python 3.7.*']);
  });

  it('may be of several folders, where they are not told apart', async () => {
    const files = { 'config/conda.yml': 'dependencies: [python=3.7]\n', 'models/a/config/conda.yml': CONDA };
    const { item } = await definitionOf(tree(files), id);
    expect(item.diagnostics.map(({ code }) => code)).toContain('file-ambiguous');
    const missing = await definitionOf(tree({}), id);
    expect(missing.item.diagnostics.map(({ code }) => code)).toContain('file-missing');
  });
});
