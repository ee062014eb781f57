import { describe, expect, it } from 'vitest';
import { defaultConfig } from '../../../../src/core/config/config.ts';
import { propose } from '../../../../src/pipeline.ts';
import { definitionOf, environmentOf, memoryTree, type Workspace } from '../../../fakes/memory-tree.ts';

const ENTRY = 'environments: [{ path: model/python_env.yaml, base: "python:3.10-slim" }]\n';
const workspace = (text: string, more: Record<string, string> = {}): Workspace => ({
  files: { 'model/python_env.yaml': text, ...more },
  config: ENTRY,
});

describe("MLflow's python_env.yaml", () => {
  it('is its build dependencies and then its dependencies, with the files that they include', async () => {
    const text =
      'python: 3.10.12\nbuild_dependencies:\n- pip==23.2.1\n- setuptools\ndependencies:\n- -r requirements.txt\n- six\n';
    const { definition, format, image } = await environmentOf(
      workspace(text, { 'model/requirements.txt': 'numpy==1.26.2\n' }),
      'model/python_env.yaml',
    );
    expect(format).toBe('mlflow');
    expect(definition.python.pip).toEqual(['pip==23.2.1', 'setuptools', ['-r', ['numpy==1.26.2']], 'six']);
    expect(image.bases).toMatchObject([{ source: { kind: 'image' } }]);
  });

  it.each([
    ['python: 3.10\n', []],
    ['python: "3.11"\nbuild_dependencies:\ndependencies: []\n', []],
  ])('may have no packages: %j', async (text, expected) => {
    expect((await environmentOf(workspace(text), 'model/python_env.yaml')).definition.python.pip).toEqual(expected);
  });

  it.each([
    ['python: 3.10\nextra: 1\n', 'unknown-field'],
    ['python: [3]\n', 'wrong-type'],
    ['dependencies: six\n', 'wrong-type'],
    ['dependencies: [-r gone.txt]\n', 'file-missing'],
    ['dependencies: [{ a: b }]\n', 'wrong-type'],
    ['dependencies: ["a b"]\n', 'requirement-syntax'],
  ])('with a mistake is told: %j is %s', async (text, code) => {
    const { item } = await definitionOf(workspace(text), 'model/python_env.yaml');
    expect(item.ok).toBe(false);
    expect(item.diagnostics[0]?.code).toBe(code);
  });

  it('is proposed on the Python that it names, and is a part of the model beside it', async () => {
    const file = { 'a/python_env.yaml': 'python: 3.9.18\ndependencies: [six]\n' };
    const { entries } = await propose(memoryTree({ files: file }), defaultConfig('terrarium.yml'));
    expect(entries).toMatchObject([{ path: 'a/python_env.yaml', settings: { base: 'python:3.9-slim' } }]);
    const model = await propose(memoryTree({ files: { ...file, 'a/MLmodel': '' } }), defaultConfig('terrarium.yml'));
    expect(model.entries).toEqual([]);
  });
});
