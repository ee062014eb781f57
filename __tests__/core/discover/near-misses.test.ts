import { describe, expect, it } from 'vitest';
import { defineAll } from '../../fakes/memory-tree.ts';

/** `path: code message (hint)` of the errors of what was found. */
async function errors(files: Readonly<Record<string, string>>, config?: string) {
  const { definitions } = await defineAll({ files, ...(config === undefined ? {} : { config }) });
  return definitions.flatMap(({ origin, item }) =>
    item.diagnostics.flatMap(({ severity, path, code, message, hint }) =>
      severity === 'error' && path === origin.source ? [`${path}: ${code} ${message} (${hint ?? ''})`] : [],
    ),
  );
}

describe('a file that is meant to be an environment', () => {
  it.each<[string, Record<string, string>, string]>([
    [
      'a map for a package',
      { 'environment.yml': 'dependencies:\n  - numpy: 1.26\n' },
      'unknown field "numpy" in a dependency',
    ],
    [
      'a map for the list',
      { 'a/environment.yaml': 'dependencies: { numpy: 1.26 }\n' },
      'expected a list for dependencies',
    ],
    [
      'a key of a letter less',
      { 'conda.yml': 'name: x\ndependecies: [numpy]\n' },
      'unknown field "dependecies" in a conda environment (write dependencies)',
    ],
    [
      'channels alone, and a slip',
      { 'conda-env.yml': 'channels: [a]\ndependancies: [numpy]\n' },
      '(write dependencies)',
    ],
    ['a part of a name', { 'train.environment.yml': 'dependencies: numpy\n' }, 'expected a list for dependencies'],
    [
      'no image',
      { 'env.yml': 'name: a\nversion: 1\nconda_file: conda.yml\n', 'conda.yml': 'dependencies: [a]\n' },
      'expected image or build',
    ],
    [
      'an image of two letters',
      { 'x.yml': 'name: a\nimages: b\nconda_file: c.yml\n', 'c.yml': 'dependencies: [a]\n' },
      'unknown field "images" in an Azure ML environment (write image)',
    ],
    [
      'a schema for the editor',
      {
        'x.yml':
          '# yaml-language-server: $schema=https://azuremlschemas.azureedge.net/latest/environment.schema.json\nname: a\nimag: b\n',
      },
      '(write image)',
    ],
    ['a Dockerfile without FROM', { 'a/Dockerfile': 'FORM python:3.12\nRUN x\n' }, 'unknown instruction "FORM"'],
    ['the other spelling', { 'x.yml': 'name: a\nimage: b\ncondaFile: c.yml\n' }, 'write conda_file'],
  ])('is told its mistake: %s', async (_what, files, expected) => {
    expect((await errors(files)).join('\n')).toContain(expected);
  });

  it('is told it under a pattern, whatever its name is', async () => {
    const files = {
      'envs/train.yml': 'dependencies:\n  - numpy: 1.26\n',
      'other/train.yml': 'dependencies:\n  - numpy: 1.26\n',
    };
    const found = await errors(files, 'environments: [{ path: "envs/*.yml", base: a }]\n');
    expect(found).toEqual([expect.stringContaining('envs/train.yml: unknown-field unknown field "numpy"')]);
  });

  it.each<[string, string]>([
    ['Chart.yaml', 'apiVersion: v2\ndependencies:\n  - name: redis\n'],
    ['environment.yml', 'apiVersion: v1\nkind: Environment\ndependencies: {}\n'],
    ['environment.yml', 'image:\n  name: a\n  os: linux\n'],
    ['environment.yml', '{{ if x }}\ndependencies: {a: 1}\n'],
    ['env.yml', 'FOO: 1\nBAR: 2\n'],
    ['conda.yml', 'on: push\njobs: {}\n'],
    ['job.yml', 'command: x\nenvironment:\n  conda_file: a.yml\n'],
    ['Dockerfile.common', 'RUN x\n'],
    ['Dockerfile', '\n'],
    ['a/Dockerfile', '{{ cookiecutter.x }}\n'],
    ['pod.yml', 'name: a\nimage: b\ncommand: c\n'],
  ])('is not every file: %s with %j', async (path, text) => {
    expect(await errors({ [path]: text })).toEqual([]);
  });
});
